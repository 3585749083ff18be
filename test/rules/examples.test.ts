/** The examples of a rule are its tests: silent on the good ones, firing exactly at the marks of the bad ones. */
import { describe, expect, it } from 'vitest';
import { marks } from '../../scripts/docs.mjs';
import type { Span } from '../../server/core/letter.ts';
import type { Example } from '../../server/core/rule.ts';
import { overlaps } from '../../server/core/set-aside.ts';
import { defaults, type LintOptions, languages, lint, rules } from '../../server/index.ts';
import { fixesOf, placeOf } from './fixes.ts';

/** The text of an example without its marks, and where they were. */
function unmark(marked: string): { text: string; places: Span[] } {
  const places: Span[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(marks)) {
    text += marked.slice(at, match.index);
    places.push({ start: text.length, end: text.length + (match[1] ?? '').length });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), places };
}

/** The day on which the examples are sent. */
const today = '2026-11-22';

/** An example is a finished letter, of the channel and kind that it names or else of those that it looks like. */
const optionsFor = ({ channel, kind }: Example): LintOptions => ({
  settings: defaults,
  given: { ...(channel && { channel }), ...(kind && { kind }) },
  isLetter: true,
  finished: true,
  today,
});

const kebab = /^[a-z]+(?:-[a-z]+)*$/;
const shown = (text: string, { start, end }: Span) => ({ start, end, text: text.slice(start, end) });
const titled = (examples: readonly Example[]): [string, Example][] =>
  examples.map((example) => [`${JSON.stringify(example.text).slice(0, 100)}…`, example]);

describe('marks', () => {
  it('may hold brackets, and nothing', () => {
    expect(unmark('To [[[Your Name]]][[]], [[x]]')).toEqual({
      text: 'To [Your Name], x',
      places: [
        { start: 3, end: 14 },
        { start: 14, end: 14 },
        { start: 16, end: 17 },
      ],
    });
  });
});

it('no two rules share an id', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has an id in kebab case, a description and numbers for options', () => {
    expect(id).toMatch(kebab);
    expect(rule.description.trim()).not.toBe('');
    for (const value of Object.values(rule.options)) expect(value).toBeTypeOf('number');
  });

  it('has examples in every language, and in no other', () => {
    expect(Object.keys(rule.examples).sort()).toEqual(languages.map((language) => language.id).sort());
    for (const language of languages) {
      expect(rule.examples[language.id]?.good.length, `good examples in ${language.id}`).toBeGreaterThan(0);
      expect(rule.examples[language.id]?.bad.length, `bad examples in ${language.id}`).toBeGreaterThan(0);
    }
  });

  it('has a message in every language for all that its examples raise, and fills in every {name} of it', () => {
    for (const example of Object.values(rule.examples).flatMap(({ good, bad }) => [...good, ...bad])) {
      const { letter } = lint(unmark(example.text).text, optionsFor(example)).data;
      if (!letter) throw new Error('not linted');
      for (const { variant, values = {} } of rule.check(letter, rule.options))
        for (const { id: language, messages } of languages) {
          const key = variant ? `${id}/${variant}` : id;
          const message = messages[key];
          expect(message, `"${key}" in the messages of ${language}`).toBeTruthy();
          for (const [, name] of message?.matchAll(/\{(\w+)\}/g) ?? [])
            expect(Object.keys(values), `what "${key}" in ${language} is filled in with`).toContain(name);
        }
    }
  });

  describe.each(Object.entries(rule.examples))('in %s', (language, { good, bad }) => {
    it.each(titled([...good, ...bad]))('is asked in its language about a letter: %s', (_, example) => {
      const { letter } = lint(unmark(example.text).text, optionsFor(example)).data;
      expect(letter).toMatchObject({ language: { id: language } });
      expect(letter?.kind).not.toBe('other');
    });

    it.each(titled(good))('is silent: %s', (_, example) => {
      expect(example.text).not.toMatch(marks);
      const { messages } = lint(example.text, optionsFor(example));
      expect(messages.filter(({ ruleId }) => ruleId === id).map(String)).toEqual([]);
    });

    it.each(titled(bad))('fires: %s', (_, example) => {
      const { text, places } = unmark(example.text);
      expect(places.length, 'marks').toBeGreaterThan(0);
      const found = lint(text, optionsFor(example)).messages.filter(({ ruleId }) => ruleId === id);
      expect(found.map((message) => shown(text, placeOf(message)))).toEqual(places.map((place) => shown(text, place)));
    });

    it.each(titled(bad))('every fix converges and leaves alone what is set aside: %s', (_, example) => {
      const options = optionsFor(example);
      const file = lint(unmark(example.text).text, options);
      for (const { rule, place, fix, gone, begun } of fixesOf(file, options)) {
        if (rule !== id) continue;
        expect(
          gone.filter((other) => other === id),
          `gone after ${JSON.stringify(fix)}`,
        ).toEqual([id]);
        expect(begun, `begun after ${JSON.stringify(fix)}`).toEqual([]);
        expect(overlaps(place, file.data.letter?.aside ?? []), 'touches what is set aside').toBe(false);
      }
    });
  });
});
