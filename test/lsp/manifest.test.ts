// The settings in package.json are those of the rules; every text is in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import indonesian from '../../package.nls.id.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { defaults, languages, resolveSettings, rules, severities } from '../../server/index.ts';

const withOptions = rules.filter(({ options }) => Object.keys(options).length > 0);

/** Settings, or parts of one. */
type Schema = Record<
  string,
  { default: unknown; order?: number; scope?: string; enum?: string[]; properties?: Schema }
>;
type Group = { title: string; order: number; properties: Schema };
const groups = manifest.contributes.configuration as unknown as Group[];
const properties: Schema = Object.assign({}, ...groups.map(({ properties }) => properties));
const { 'santun.lint': lint, 'santun.messageLanguage': messageLanguage, 'santun.rules': grid } = properties;

describe('santun.rules', () => {
  it('has every rule and no other', () => {
    expect(Object.keys(grid?.properties ?? {}).sort()).toEqual(rules.map(({ id }) => id).sort());
    expect(grid).toHaveProperty('additionalProperties', false);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('offers %s with its default', (id, { severity }) => {
    expect(grid?.properties?.[id]).toMatchObject({ default: severity, enum: severities });
    expect(grid?.default).toHaveProperty([id], severity);
  });
});

describe('santun.options', () => {
  const fields = Object.entries(properties).filter(([name]) => name.startsWith('santun.options.'));
  const wanted = withOptions.flatMap(({ id, options }) =>
    Object.entries(options).map(([name, value]) => [`santun.options.${id}.${name}`, id, value] as const),
  );

  it('has every option of the rules and no other', () => {
    expect(fields.map(([name]) => name).sort()).toEqual(wanted.map(([name]) => name).sort());
  });

  it.each(wanted)('offers %s, and leads to the page of %s', (name, rule, value) => {
    expect(properties[name]?.default).toBe(value);
    for (const texts of [english, indonesian])
      expect(texts[name.replace('santun.', '') as keyof typeof texts]).toContain(`/docs/rules/${rule}.md)`);
  });
});

describe('the page of the settings', () => {
  it('can be read at one sitting', () => {
    expect(Object.keys(properties).length).toBeLessThanOrEqual(20);
  });

  it('has groups with titles, and an order in each', () => {
    for (const [index, { title, order, properties }] of groups.entries()) {
      expect(title).toMatch(/^%settings\.\w+%$/);
      expect(order).toBe(index + 1);
      expect(Object.values(properties).map(({ order }) => order)).toEqual(
        Object.keys(properties).map((_, index) => index + 1),
      );
    }
  });

  it.each(Object.entries(properties).filter(([name]) => name !== 'santun.trace.server'))(
    '%s may differ between languages',
    (_, { scope }) => expect(scope).toBe('language-overridable'),
  );
});

it('offers the settings that the resolver knows', () => {
  expect(lint?.default).toBe(defaults.lint);
  expect(properties['santun.maxFindings']?.default).toBe(defaults.maxFindings);
  expect(messageLanguage?.default).toBe(defaults.messageLanguage);
  expect(messageLanguage?.enum).toEqual(['letter', 'editor', ...languages.map(({ id }) => id)]);
  for (const choice of lint?.enum ?? []) expect(resolveSettings({ lint: choice }).problems).toEqual([]);
  expect(resolveSettings({ rules: grid?.default }).problems).toEqual([]);
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
