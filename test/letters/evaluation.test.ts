/** How well the linter does on labelled letters. The floors stand below what was measured when they were set; none is ever lowered. */
import { expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate.mjs';
import { defaults, lint, type Metadata } from '../../server/index.ts';

const read = (text: string, given: object) => {
  const { data, messages } = lint(text, { settings: defaults, finished: true, given: given as Metadata });
  const rulesOf = (...severities: string[]) => [
    ...new Set(messages.flatMap(({ severity = '', ruleId = '' }) => (severities.includes(severity) ? [ruleId] : []))),
  ];
  const letter = data.letter;
  return {
    loud: rulesOf('error', 'warning'),
    all: rulesOf('error', 'warning', 'info'),
    ...(letter && { kind: letter.kind, language: letter.language.id }),
  };
};

const floors = {
  development: { micro: 0.97, macro: 0.97, removed: 0.95, clean: 0.97, silent: 1, language: 1, kind: 0.99 },
  heldout: { micro: 0.8, macro: 0.77, removed: 0.85, clean: 0.87, silent: 0.96, language: 1, kind: 0.87 },
  fresh: { micro: 0.88, macro: 0.85, removed: 0.93, clean: 0.96, silent: 1, language: 1, kind: 0.93 },
};

it.each(Object.entries(floors))('the %s letters stay above their floor', (set, floor) => {
  const result = evaluate(set, read);
  for (const [measure, least] of Object.entries(floor))
    expect(result[measure as keyof typeof floor], `${measure}\n${result.remarks.join('\n')}`).toBeGreaterThanOrEqual(
      least,
    );
});
