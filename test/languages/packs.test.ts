/** Every pack has what every other has, and what the engine and the rules ask of it. */
import { describe, expect, it } from 'vitest';
import { cueNames } from '../../server/core/language.ts';
import { acts, channels, kinds, parts, reasons, stages, traits } from '../../server/core/letter.ts';
import { defaults, languages, lint, metadataKeys, neighbours, rules, verbs } from '../../server/index.ts';

const [first, ...others] = languages;

/** What an editor calls things; what stands in a menu or a list is no sentence. */
const named: Record<string, readonly string[]> = {
  act: acts,
  trait: traits,
  part: parts,
  kind: kinds,
  channel: channels,
  stage: stages,
  reason: reasons,
};
const names = Object.entries(named).flatMap(([what, ids]) => ids.map((id) => `${what}-${id}`));
const explanations = [
  'letter-decline/why',
  ...['neighbour', 'reason', 'stage', 'channel', 'language'].map((key) => `question-${key}`),
  ...acts.map((act) => `act-${act}/why`),
  ...Object.keys(metadataKeys).map((key) => `key-${key}`),
  ...verbs.map((verb) => `directive-${verb}`),
  ...rules.map(({ id }) => `rule-${id}`),
];
const labels = [
  ...['every-rule', 'before', 'after', 'values', 'today', 'subject', 'missing'].map((name) => `label-${name}`),
  ...['decline', ...neighbours].map((letter) => `letter-${letter}`),
  'reason-none',
];

describe.each(languages.map((language) => [language.id, language] as const))('%s', (id, language) => {
  it('is named by a language tag', () => {
    expect(Intl.getCanonicalLocales(id)).toEqual([id]);
  });

  it('has the cues that the engine knows', () => {
    expect(Object.keys(language.cues).sort()).toEqual([...cueNames].sort());
  });

  it.each(cueNames)('its cues for %s find something, and not everything', (name) => {
    for (const nothing of [' ', ' zzz ', ' zzz zzz zzz , zzz ']) expect(language.cues[name].test(nothing)).toBe(false);
  });

  it('has messages for every rule and no other', () => {
    const own = (message: string) => rules.some((rule) => message === rule.id || message.startsWith(`${rule.id}/`));
    const house = /^(?:front-matter|rule-failed|(?:unused|unknown)-directive|(?:setting|action|document|server)-)/;
    const shown = [...names, ...explanations, ...labels];
    for (const rule of rules)
      expect(
        Object.keys(language.messages).some((name) => name === rule.id || name.startsWith(`${rule.id}/`)),
        rule.id,
      ).toBe(true);
    expect(
      Object.keys(language.messages).filter((name) => !own(name) && !house.test(name) && !shown.includes(name)),
    ).toEqual([]);
  });

  it.each([...names, ...explanations, ...labels])('has words for %s', (name) => {
    expect(language.messages).toHaveProperty([name]);
  });

  it('says every message in one short, finished text', () => {
    for (const [name, message] of Object.entries(language.messages)) {
      if (!name.startsWith('action-') && !names.includes(name) && !labels.includes(name))
        expect(message, name).toMatch(/^[\p{Lu}“{].*[.?!]$/u);
      expect(message, name).not.toMatch(/ {2}|\n/);
      expect(message.length, name).toBeLessThan(250);
    }
  });

  it.each(['formal', 'chat'] as const)('its %s samples perform the acts that they stand for', (register) => {
    for (const act of acts)
      for (const sentence of language.samples[register][act] ?? []) {
        const around = { salutation: ['', '\n\nx'], 'sign-off': ['x.\n\n', '\nTom Hale'] }[act as string] ?? [
          'x.\n\n',
          '',
        ];
        const { letter } = lint(around.join(sentence), { settings: defaults, given: { language: id } }).data;
        const performed = letter?.moves.flatMap((move) => [...move.acts]);
        expect(performed, sentence).toContain(act);
      }
  });
});

it.each(others.map((language) => [language.id, language] as const))(
  '%s has what the first language has',
  (_, language) => {
    const variables = (message = '') => (message.match(/\{\w+\}/g) ?? []).sort();
    expect(Object.keys(language.messages).sort()).toEqual(Object.keys(first?.messages ?? {}).sort());
    for (const [name, message] of Object.entries(language.messages))
      expect(variables(message), name).toEqual(variables(first?.messages[name]));
    expect(Object.keys(language.cues).sort()).toEqual(Object.keys(first?.cues ?? {}).sort());
    for (const register of ['formal', 'chat'] as const)
      expect(Object.keys(language.samples[register]).sort()).toEqual(
        Object.keys(first?.samples[register] ?? {}).sort(),
      );
  },
);
