/** What fixes do to letters that lack something: whole ones are in letters.test.ts, here are copies without the sentences of an act. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutActs } from '../../scripts/evaluate.mjs';
import { overlaps } from '../../server/core/set-aside.ts';
import { defaults, type LintOptions, languages, lint, mend, prove } from '../../server/index.ts';
import { difference, firedIn, fixesOf } from '../rules/fixes.ts';

const options: LintOptions = { settings: defaults, finished: true, today: '2026-11-22' };
const tally = { kept: 0, broken: 0 };

/** What is set aside, as it is written. */
const asideIn = ({ data: { letter } }: VFile) =>
  letter?.aside.map(({ start, end }) => letter.text.slice(start, end)) ?? [];

describe.each(languages.map(({ id }) => id))('the letters in %s', (language) => {
  const folder = join(import.meta.dirname, 'development', language);
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n');
  const letters = lines.filter(Boolean).map((line) => {
    const label: { id: string } = JSON.parse(line);
    const text = readFileSync(join(folder, `${label.id}.txt`), 'utf8');
    return { id: label.id, text, copies: withoutActs(label, text) };
  });

  it.each(letters.filter(({ copies }) => copies.length > 0))(
    '$id: every fix that is offered keeps its promise',
    ({ copies }) => {
      for (const [act, text] of copies) {
        const file = lint(text, options);
        const broken: string[] = [];
        for (const { rule, place, fix, gone, begun } of fixesOf(file, options)) {
          expect(
            overlaps(place, file.data.letter?.aside ?? []),
            `without ${act}: ${rule} touches what is set aside`,
          ).toBe(false);
          if (gone.includes(rule) && begun.length === 0) tally.kept++;
          else broken.push(`${rule}: ${fix}`);
        }
        tally.broken += broken.length;
        if (broken.length === 0) continue;
        const offered = prove(file, options).messages.flatMap(({ ruleId, expected = [] }) =>
          expected.map((fix) => `${ruleId}: ${fix}`),
        );
        expect(
          offered.filter((fix) => broken.includes(fix)),
          `without ${act}`,
        ).toEqual([]);
      }
    },
  );

  it.each(letters)('$id: fix-all lowers what there is to say, once and for all', ({ text, copies }) => {
    for (const before of [text, ...copies.map(([, copy]) => copy)]) {
      const mended = mend(before, options);
      const read = lint(before, options);
      const { begun } = difference(firedIn(read), firedIn(mended));
      expect(begun).toEqual([]);
      expect(String(mend(String(mended), options))).toBe(String(mended));
      expect(asideIn(mended)).toEqual(asideIn(read));
      expect(mended.data.letter?.moves.length).toBeGreaterThanOrEqual(read.data.letter?.moves.length ?? 0);
    }
  });
});

// proof is the last resort: rules themselves see to what they can
afterAll(() => {
  expect(tally.kept).toBeGreaterThan(500);
  expect(tally.broken / tally.kept).toBeLessThan(0.01);
});
