/** Settings: what is valid is used, the rest is named. */
import { describe, expect, it } from 'vitest';
import {
  defaults,
  describeProblem,
  type LintOptions,
  lint,
  resolveSettings,
  rules,
  severities,
} from '../../server/index.ts';

describe('the resolver', () => {
  it.each([undefined, null, {}, [], 'x', 42, { rules: {} }, { rules: null, options: undefined, lint: null }])(
    'takes %j for the defaults',
    (raw) => {
      expect(resolveSettings(raw)).toEqual({ settings: defaults, problems: [] });
    },
  );

  it('takes what is valid', () => {
    const raw = {
      lint: 'always',
      messageLanguage: 'id',
      rules: { 'too-long': 'off', 'missing-gratitude': 'hint' },
      options: { 'too-long': { chat: 50 } },
      maxFindings: 7,
    };
    expect(resolveSettings(raw)).toEqual({ settings: raw, problems: [] });
  });

  it('takes every severity', () => {
    for (const severity of severities)
      expect(resolveSettings({ rules: { 'too-long': severity } }).settings.rules).toEqual({ 'too-long': severity });
  });

  it.each([
    ['too-lng', 'too-long'],
    ['missing_gratitude', 'missing-gratitude'],
    ['false-excuses', 'false-excuse'],
    ['unclear', 'unclear-decline'],
    ['placeholder', 'unfilled-placeholder'],
  ])('an unknown rule suggests the closest: %s → %s', (typed, meant) => {
    const { settings, problems } = resolveSettings({ rules: { [typed]: 'off', 'too-long': 'hint' } });
    expect(settings.rules).toEqual({ 'too-long': 'hint' });
    expect(problems).toMatchObject([{ message: 'setting-unknown-rule', values: { value: typed } }]);
    expect(problems[0]?.values.choices.split(', ')[0]).toBe(meant);
    expect(resolveSettings({ options: { [typed]: {} } }).problems).toMatchObject([{ message: 'setting-unknown-rule' }]);
  });

  it.each(['loud', '', 3, null, true, ['off'], {}])('%j is no severity', (value) => {
    const { settings, problems } = resolveSettings({ rules: { 'too-long': value } });
    expect(settings.rules).toEqual({});
    expect(problems).toMatchObject([{ message: 'setting-value', values: { choices: severities.join(', ') } }]);
    expect(problems[0]?.values.name).toContain('too-long');
  });

  it.each([
    ['lint', 'sometimes'],
    ['messageLanguage', 'tlh'],
    ['maxFindings', -1],
    ['maxFindings', 'all'],
    ['rules', 'off'],
    ['rules', ['too-long']],
    ['options', 7],
  ])('names the setting: %s %j', (name, value) => {
    const { settings, problems } = resolveSettings({ [name]: value });
    expect(settings).toEqual(defaults);
    expect(problems).toMatchObject([{ message: 'setting-value', values: { name: `santun.${name}` } }]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '80', null, {}])('%j is no number of words', (value) => {
    const { settings, problems } = resolveSettings({ options: { 'too-long': { chat: value } } });
    expect(settings.options).toEqual({ 'too-long': {} });
    expect(problems).toMatchObject([{ message: 'setting-value' }]);
  });

  it('names options that a rule does not have', () => {
    const { problems } = resolveSettings({ options: { 'too-long': { fax: 3 }, 'missing-gratitude': { much: 1 } } });
    expect(problems).toMatchObject([
      { message: 'setting-unknown-option', values: { value: 'fax' } },
      { message: 'setting-unknown-option', values: { value: 'much' } },
    ]);
  });

  it('names what a rule is given instead of options', () => {
    expect(resolveSettings({ options: { 'too-long': 80 } }).problems).toMatchObject([{ message: 'setting-value' }]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is not misled by "%s"', (name) => {
    const raw = JSON.parse(`{ "rules": { "${name}": "off" }, "options": { "too-long": { "${name}": 1 } } }`);
    const { settings, problems } = resolveSettings(raw);
    expect(settings.rules).toEqual({});
    expect(problems).toHaveLength(2);
  });

  it('describes a problem in the language of the editor, with nothing left to fill in', () => {
    const { problems } = resolveSettings({ lint: 'x', rules: { x: 'off' }, options: { 'too-long': { fax: 3 } } });
    for (const problem of problems)
      for (const language of ['en', 'en-GB', 'id', 'fr']) {
        const sentence = describeProblem(problem, language);
        expect(sentence).toContain(`“${problem.values.value}”`);
        expect(sentence).toContain(problem.values.choices);
        expect(sentence.includes('bukan') || sentence.includes('tidak dapat')).toBe(language === 'id');
      }
    expect(problems).toHaveLength(3);
  });
});

describe('the settings in use', () => {
  const letter = 'Dear Ana,\n\nI must decline the interview.\n\nRegards,\nTom Hale';
  const given = { kind: 'decline-invitation', channel: 'email' } as const;
  const said = (raw: unknown, text = letter, more: Partial<LintOptions> = { given }) =>
    lint(text, { settings: resolveSettings(raw).settings, finished: true, ...more }).messages;
  const severityOf = (raw: unknown) => said(raw).find(({ ruleId }) => ruleId === 'missing-gratitude')?.severity;

  it('a severity replaces the default', () => {
    expect(severityOf({})).toBe('warning');
    for (const severity of ['error', 'info', 'hint'])
      expect(severityOf({ rules: { 'missing-gratitude': severity } })).toBe(severity);
    expect(severityOf({ rules: { 'missing-gratitude': 'off' } })).toBeUndefined();
  });

  it('`fatal` is what vfile makes of a severity', () => {
    const fatalAt = (severity: string) =>
      said({ rules: { 'missing-gratitude': severity } }).map(({ fatal }) => fatal)[0];
    expect(fatalAt('error')).toBe(true);
    expect(fatalAt('warning')).toBe(false);
    expect(fatalAt('info')).toBeUndefined();
    expect(fatalAt('hint')).toBeUndefined();
  });

  it('every rule can be silenced', () => {
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']));
    expect(said({ rules: off })).toEqual([]);
  });

  it('an option replaces the default', () => {
    expect(said({}).map(({ ruleId }) => ruleId)).not.toContain('too-long');
    expect(said({ options: { 'too-long': { email: 2 } } }).map(({ ruleId }) => ruleId)).toContain('too-long');
  });

  it('lint: never is silent, always takes every text for a letter', () => {
    const late = 'I am writing to tell you that the bus is late again, and so am I.';
    expect(said({ lint: 'never' })).toEqual([]);
    expect(said({}, late, {})).toEqual([]);
    expect(said({ lint: 'always' }, late, {})).not.toEqual([]);
  });

  it('messages speak the letter’s language, the editor’s or the one that is named', () => {
    const thanks = (raw: unknown, editorLanguage: string) =>
      said(raw, letter, { given, editorLanguage }).find(({ ruleId }) => ruleId === 'missing-gratitude')?.reason;
    expect(thanks({}, 'id')).toContain('thank-you');
    expect(thanks({ messageLanguage: 'editor' }, 'id')).toContain('terima kasih');
    expect(thanks({ messageLanguage: 'editor' }, 'en-GB')).toContain('thank-you');
    expect(thanks({ messageLanguage: 'editor' }, 'fr')).toContain('thank-you');
    expect(thanks({ messageLanguage: 'id' }, 'en')).toContain('terima kasih');
  });

  it('a letter that is not finished is only hinted at what is missing', () => {
    const growing = 'Dear Ana,\n\nI must decline the interview.';
    const severitiesIn = (text: string, finished: boolean) =>
      new Set(lint(text, { settings: defaults, finished, given }).messages.map(({ severity }) => severity));
    expect(severitiesIn(growing, false)).toEqual(new Set(['hint']));
    expect(severitiesIn(growing, true)).toContain('warning');
    expect(severitiesIn(letter, false)).toContain('warning');
  });
});
