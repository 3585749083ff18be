/** Every rule shows in a sentence what it means, and what would be better. */
import { describe, expect, it } from 'vitest';
import { contrast, languages, rules } from '../../server/index.ts';

/** What these say depends on what is known about a letter, not on its sentences. */
const silent = ['late-reply', 'wrong-channel'];

describe.each(languages.map((language) => [language.id, language] as const))('%s', (_, language) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const shown = contrast(rule, language);
    if (silent.includes(id)) return expect(shown).toBeUndefined();
    expect(shown?.before).toMatch(/\[\[.*\]\]/);
    expect(shown?.after).not.toContain('[[');
    for (const sentence of [shown?.before, shown?.after]) expect(sentence?.length).toBeLessThan(150);
  });
});

it('sets the two sentences beside each other that differ', () => {
  const rule = rules.find(({ id }) => id === 'missing-apology');
  const english = languages.find(({ id }) => id === 'en');
  expect(rule && english && contrast(rule, english)).toEqual({
    before: 'Unfortunately I must cancel our interview tomorrow.[[]]',
    after: 'Please forgive the late notice, but I must cancel our interview tomorrow.',
  });
});

it('is nothing without examples in a language', () => {
  const english = languages.find(({ id }) => id === 'en');
  expect(english && contrast({ examples: {} }, english)).toBeUndefined();
});

it('names the act that a rule misses, for every act that can be missing', () => {
  const acts = rules.flatMap(({ act }) => act ?? []);
  expect(new Set(acts).size).toBe(acts.length);
  for (const { act, absence, id } of rules) if (act) expect(absence, id).toBe(true);
});
