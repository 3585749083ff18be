/**
 * Every template, filled in, is a letter that the linter has nothing to say about.
 *
 * The file is named after the language, `<id>.code-snippets`. The name of an entry is its key, the same in every language and in
 * the same order; in English it is the prefix too. A blank that only the writer can fill starts with a name in square brackets.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaults, languages, lint } from '../../server/index.ts';
import { expand, type Stop, stops } from './expand.ts';

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

/** What a bracketed blank asks for. A new blank is added here. */
const blanks: Record<string, Record<string, keyof Values>> = {
  en: {
    '[Position]': 'position',
    "[Recipient's Name]": 'recipient',
    '[Company]': 'company',
    '[Date]': 'date',
    '[Your Name]': 'writer',
  },
  id: {
    '[Nama Posisi]': 'position',
    '[Nama Penerima]': 'recipient',
    '[Nama Perusahaan]': 'company',
    '[Hari dan Tanggal]': 'date',
    '[Nama Anda]': 'writer',
  },
};

interface Values {
  position: string;
  recipient: string;
  company: string;
  writer: string;
  date: string;
}

const writers: Record<string, Values> = {
  plain: {
    position: 'Data Analyst',
    recipient: 'Hartono',
    company: 'PT Sinar Abadi',
    writer: 'Maya Putri',
    date: '4 Mei',
  },
  short: { position: 'Chef', recipient: 'Ng', company: 'X', writer: 'Li', date: '1/9' },
  long: {
    position: 'Senior Regional Manager for Occupational Health, Safety and the Environment (Java and Bali)',
    recipient: 'Raden Ajeng Siti Nurhaliza Kusumawardhani-Pranowo, S.Kom., M.M.',
    company: 'PT Perusahaan Perkebunan Nusantara Sejahtera Mandiri (Persero) Tbk.',
    writer: 'Maximiliana Theodora von Hohenfels-Wittgenstein, Ph.D.',
    date: 'Wednesday, 30 September 2026, 09.30–11.00 WIB',
  },
  apostrophe: {
    position: "Master's Programme Officer",
    recipient: "O'Brien",
    company: "Ma'arif & Son's",
    writer: "Nur'aini D’Souza",
    date: "Jum'at, 7 Juni",
  },
  'dollar sign': {
    position: 'C$ Trader',
    recipient: 'A$ap',
    company: 'Ca$h & $1 Go',
    writer: 'Ke$ha $0',
    date: '$CURRENT_DATE',
  },
  brace: { position: '}Coder{', recipient: 'Ada }', company: 'set { Studio', writer: 'Max \\} Lee', date: '3 March }' },
  'not Latin': {
    position: 'Инженер',
    recipient: '山田 花子',
    company: '株式会社みどり',
    writer: 'Ольга Łęcka-Ødegård',
    date: '5月3日',
  },
};

/** The kinds that are judged in full. */
const declines = ['decline-invitation', 'cancel-scheduled', 'withdraw', 'decline-offer'];

const isBlank = ({ text }: Pick<Stop, 'text'>) => /^\[.*\]$/.test(text);

/** Fills the blanks and takes the given choice everywhere. */
const filledBy = (values: Values | undefined, choice: number, language: string) => (stop: Stop) => {
  if (stop.choices.length > 0) return stop.choices[choice % stop.choices.length];
  if (!values || !isBlank(stop)) return undefined;
  const asked = blanks[language]?.[stop.text];
  if (!asked) throw new Error(`What does ${stop.text} ask for? Add it to the blanks of this test.`);
  return values[asked];
};

const read = (text: string) => {
  const { data, messages } = lint(text, { settings: defaults, given: { channel: 'email' }, finished: true });
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

  test.each(catalogues)('$language has the templates that English has, in the same order', ({ templates }) => {
    const english = catalogues.find(({ language }) => language === 'en')?.templates ?? {};
    expect(Object.keys(templates)).toEqual(Object.keys(english));
    for (const [key, { prefix }] of Object.entries(english)) expect(prefix).toBe(key);
  });

  test('prefixes are unique and can be typed', () => {
    const prefixes = all.map(({ prefix }) => prefix);
    expect(prefixes).toEqual([...new Set(prefixes)]);
    for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });
});

describe.each(all)('$language $prefix', ({ language, key, snippet, ...template }) => {
  const offered = stops(snippet);
  const most = Math.max(1, ...offered.map(({ choices }) => choices.length));
  const choices = Array.from({ length: most }, (_, choice) => choice);

  test('says when to use it, and nothing that VS Code would not read', () => {
    expect(template.description).toMatch(/^\p{Lu}.{30,160}\.$/u);
    expect(Object.keys(template).sort()).toEqual(['body', 'description', 'prefix']);
  });

  test('has its stops in reading order and ends with the last', () => {
    const numbers = offered.map(({ index }) => index);
    expect(numbers).toEqual([...numbers.slice(0, -1).map((_, index) => index + 1), 0]);
    expect(snippet).toMatch(/\$0$/);
  });

  test('starts every stop but the last with a text', () => {
    for (const { index, text } of offered) if (index > 0) expect(text, `$${index}`).not.toBe('');
  });

  test.each(choices)('as it is (choice %i), only its blanks are reported', (choice) => {
    const text = expand(snippet, { type: filledBy(undefined, choice, language) });
    const left = [...text.matchAll(/\[[^\]]+\]/g)].map(([blank]) => blank);
    const { findings } = read(text);
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual(
      left.map((blank) => ['unfilled-placeholder', blank]),
    );
  });

  describe.each(Object.entries(writers))('filled in (%s)', (_, values) => {
    test.each(choices)('with choice %i, it is a clean letter', (choice) => {
      const text = expand(snippet, { type: filledBy(values, choice, language) });
      const { letter, findings } = read(text);
      expect(findings, text).toEqual([]);
      expect(letter?.language.id).toBe(language);
      if (key.startsWith('decline-')) expect(declines).toContain(letter?.kind);
    });
  });
});
