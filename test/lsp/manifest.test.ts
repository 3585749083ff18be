// The settings in package.json are those of the rules; every text is in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import indonesian from '../../package.nls.id.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { defaults, languages, resolveSettings, rules, severities } from '../../server/index.ts';

const { properties } = manifest.contributes.configuration;
const withOptions = rules.filter(({ options }) => Object.keys(options).length > 0);

/** A part of the settings, by rule or option. */
type Schema = Record<string, { default: unknown; enum?: string[]; properties?: Schema }>;

describe('santun.rules', () => {
  const { properties: byRule, default: grid, additionalProperties } = properties['santun.rules'];

  it('has every rule and no other', () => {
    expect(Object.keys(byRule).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(additionalProperties).toBe(false);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('offers %s with its default', (id, { severity }) => {
    expect((byRule as Schema)[id]).toMatchObject({ default: severity, enum: severities });
    expect(grid).toHaveProperty([id], severity);
  });
});

describe('santun.options', () => {
  const { properties: byRule, default: numbers } = properties['santun.options'];

  it('has every rule with options and no other', () => {
    expect(Object.keys(byRule).sort()).toEqual(withOptions.map(({ id }) => id).sort());
  });

  it.each(withOptions.map((rule) => [rule.id, rule] as const))('offers those of %s', (id, { options }) => {
    const schema = (byRule as Schema)[id];
    expect(schema?.default).toEqual(options);
    expect(numbers).toHaveProperty([id], options);
    const each = Object.entries(schema?.properties ?? {}).map(([name, option]) => [name, option.default]);
    expect(Object.fromEntries(each)).toEqual(options);
  });
});

it('offers the settings that the resolver knows', () => {
  expect(properties['santun.lint'].default).toBe(defaults.lint);
  expect(properties['santun.messageLanguage'].default).toBe(defaults.messageLanguage);
  expect(properties['santun.messageLanguage'].enum).toEqual(['letter', 'editor', ...languages.map(({ id }) => id)]);
  for (const lint of properties['santun.lint'].enum) expect(resolveSettings({ lint }).problems).toEqual([]);
  const untouched = { rules: properties['santun.rules'].default, options: properties['santun.options'].default };
  expect(resolveSettings(untouched).problems).toEqual([]);
});

it('describes the rules as the server does', () => {
  for (const { id, messages } of languages)
    for (const rule of rules)
      expect((id === 'id' ? indonesian : english)[`rules.${rule.id}` as keyof typeof english]).toBe(
        messages[`rule-${rule.id}`],
      );
});

describe('the texts of the extension', () => {
  const used = [...readFileSync('package.json', 'utf8').matchAll(/"%(.+?)%"/g)].map(([, key]) => key ?? '');

  it.each([
    ['package.nls.json', english],
    ['package.nls.id.json', indonesian],
  ])('are all in %s, and no others', (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...new Set(used)].sort());
  });
});

it('has a snippet file of every language, in every kind of document', () => {
  const files = languages.map(({ id }) => `./snippets/${id}.code-snippets`);
  for (const kind of ['decline-letter', 'markdown', 'plaintext']) {
    const offered = manifest.contributes.snippets.filter(({ language }) => language === kind);
    expect(offered.map(({ path }) => path)).toEqual(files);
  }
});

it('has every sentence that the server says in every language', () => {
  const keys = [
    'action-insert',
    'action-replace',
    'action-remove',
    'action-fix-all',
    'action-silence-line',
    'action-silence-letter',
    'action-silence-everywhere',
    'action-explain',
    'document-too-large',
    'document-binary',
    'server-failed',
  ];
  for (const { messages } of languages) for (const key of keys) expect(messages).toHaveProperty([key]);
});
