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
  development: { micro: 0.975, macro: 0.975, removed: 0.99, clean: 1, silent: 1, language: 1, kind: 0.99 },
  heldout: { micro: 0.87, macro: 0.83, removed: 0.89, clean: 0.96, silent: 0.96, language: 1, kind: 0.9 },
  fresh: { micro: 0.93, macro: 0.9, removed: 0.96, clean: 0.98, silent: 1, language: 1, kind: 0.95 },
};

it.each(Object.entries(floors))('the %s letters stay above their floor', (set, floor) => {
  const result = evaluate(set, read);
  for (const [measure, least] of Object.entries(floor))
    expect(result[measure as keyof typeof floor], `${measure}\n${result.remarks.join('\n')}`).toBeGreaterThanOrEqual(
      least,
    );
});
