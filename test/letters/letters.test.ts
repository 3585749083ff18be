/** Whole letters, with all that is said about them. `npx vitest run -u test/letters` accepts new reports. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../server/core/set-aside.ts';
import { defaults, type LintOptions, languages, lint } from '../../server/index.ts';
import { fixesOf } from '../rules/fixes.ts';

const options: LintOptions = { settings: defaults, finished: true };

interface Label {
  id: string;
  lang: string;
  kind: string;
}

/** One line for the letter and one for each finding. */
function report(name: string, file: VFile): string {
  const { kind, channel, language } = file.data.letter ?? {};
  const findings = file.messages.map(
    ({ line, column, ruleId, severity, reason }) => `  ${line}:${column} ${ruleId} ${severity} ${reason}`,
  );
  return [`${name}: ${kind} ${channel} ${language?.id}`, ...findings].join('\n');
}

describe.each(languages.map(({ id }) => id))('the letters in %s', (language) => {
  const folder = join(import.meta.dirname, 'development', language);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const files = new Map(names.sort().map((name) => [name, lint(read(name), options)]));
  const labels: Label[] = read('labels.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

  it('are all labelled', () => {
    expect(labels.map(({ id }) => `${id}.txt`).sort()).toEqual(names);
    expect(names.length).toBeGreaterThan(50);
  });

  it('are reported as before', async () => {
    const reports = [...files].map(([name, file]) => report(`${language}/${name}`, file));
    await expect(`${reports.join('\n\n')}\n`).toMatchFileSnapshot(join(folder, 'reports.snap'));
  });

  it.each(labels.map(({ id, lang }) => [id, lang]))('%s is read as %s', (id, lang) => {
    expect(files.get(`${id}.txt`)?.data.letter?.language.id).toBe(lang);
  });

  it.each(labels.filter(({ kind }) => kind === 'other').map(({ id }) => id))('%s is not ours: silence', (id) => {
    expect(files.get(`${id}.txt`)?.messages.map(String)).toEqual([]);
  });

  it.each([...files])('%s: every fix converges and leaves alone what is set aside', (_, file) => {
    for (const { rule, place, fix, gone, begun } of fixesOf(file, options)) {
      expect(gone, `gone after ${JSON.stringify(fix)}`).toContain(rule);
      expect(begun, `begun after ${JSON.stringify(fix)} of ${rule}`).toEqual([]);
      expect(overlaps(place, file.data.letter?.aside ?? []), `${rule} touches what is set aside`).toBe(false);
    }
  });
});
