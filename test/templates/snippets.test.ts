/**
 * Every template, filled in, is a letter that the linter has nothing to say about.
 *
 * The file is named after the language, `<id>.code-snippets`, and written by `npm run templates`. The name of an entry is its key,
 * the same in every language and in the same order.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { snippetFiles } from '../../scripts/templates.mjs';
import { type Channel, channels } from '../../server/core/letter.ts';
import * as engine from '../../server/index.ts';
import { expand, stops } from './expand.ts';
import { filledBy, today, writers } from './writers.ts';

const { catalogue, defaults, isDecline, languages, lint, phrasebooks } = engine;

interface Template {
  prefix: string;
  description: string;
  body: string[];
}

const folder = new URL('../../snippets/', import.meta.url);
const catalogues = readdirSync(folder)
  .filter((name) => name.endsWith('.code-snippets'))
  .map((name) => ({
    language: name.replace('.code-snippets', ''),
    templates: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, Template>,
  }));
const all = catalogues.flatMap(({ language, templates }) =>
  Object.entries(templates).map(([key, template]) => ({
    language,
    key,
    ...template,
    snippet: template.body.join('\n'),
  })),
);
const letters = all.filter(({ key }) => !key.startsWith('part-'));

const channelOf = (key: string): Channel => channels.find((channel) => key === `way-${channel}`) ?? 'email';

const read = (text: string, channel: Channel) => {
  const { data, messages } = lint(text, { settings: defaults, given: { channel }, finished: true });
  return {
    letter: data.letter,
    findings: messages
      .filter(({ severity }) => severity !== 'hint')
      .map(({ ruleId, severity, actual, reason }) => ({ ruleId, severity, actual, reason })),
  };
};

describe('the catalogue', () => {
  test('there is a file for every language', () => {
    expect(catalogues.map(({ language }) => language).sort()).toEqual(languages.map(({ id }) => id).sort());
  });

  test.each(snippetFiles(engine))('$path is what the phrasebook says (npm run templates)', ({ path, content }) => {
    expect(readFileSync(path, 'utf8')).toBe(content);
  });

  test.each(Object.entries(phrasebooks))('%s has no entry that nothing is written for', (_, phrasebook) => {
    expect(catalogue(phrasebook).map(({ id }) => id)).toEqual(
      expect.arrayContaining(Object.keys(phrasebook.catalogue)),
    );
  });

  test.each(catalogues)('$language has the templates that English has, in the same order', ({ templates }) => {
    const english = catalogues.find(({ language }) => language === 'en')?.templates ?? {};
    expect(Object.keys(templates)).toEqual(Object.keys(english));
  });

  test('prefixes are unique and can be typed', () => {
    const prefixes = all.map(({ prefix }) => prefix);
    expect(prefixes).toEqual([...new Set(prefixes)]);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });
});

describe.each(all)('$language $prefix', ({ key, snippet, ...template }) => {
  const offered = stops(snippet);

  test('says when to use it', () => {
    expect(template.description).toMatch(key.startsWith('part-') ? /^\p{Lu}.{10,160}\.$/u : /^\p{Lu}.{30,160}\.$/u);
  });

  test('has its stops in reading order and ends with the last', () => {
    const numbers = offered.map(({ index }) => index);
    expect(numbers).toEqual([...numbers.slice(0, -1).map((_, index) => index + 1), 0]);
    expect(snippet).toMatch(/\$0$/);
  });

  test('starts every stop but the last with a text', () => {
    for (const { index, text } of offered) if (index > 0) expect(text, `$${index}`).not.toBe('');
  });
});

describe.each(letters)('$language $prefix', ({ language, key, snippet }) => {
  const most = Math.max(1, ...stops(snippet).map(({ choices }) => choices.length));
  const choices = Array.from({ length: most }, (_, choice) => choice);

  test.each(choices)('as it is (choice %i), only its blanks are reported', (choice) => {
    const text = expand(snippet, { type: filledBy(undefined, choice, language), variables: today });
    const left = [...text.matchAll(/\[[^\]]+\]/g)].map(([blank]) => blank);
    const { letter, findings } = read(text, channelOf(key));
    if (letter?.kind === 'other') return;
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual(
      left.map((blank) => ['unfilled-placeholder', blank]),
    );
  });

  describe.each(Object.entries(writers))('filled in (%s)', (_, values) => {
    test.each(choices)('with choice %i, it is a clean letter', (choice) => {
      const text = expand(snippet, { type: filledBy(values, choice, language), variables: today });
      const { letter, findings } = read(text, channelOf(key));
      expect(findings, text).toEqual([]);
      expect(text).not.toMatch(/\[/);
      expect(letter?.language.id).toBe(language);
      if (/^(?:reason|stage|way)-|^decline-offer$|^another-role$/.test(key))
        expect(letter && isDecline(letter), `taken for ${letter?.kind}`).toBe(true);
    });
  });
});
