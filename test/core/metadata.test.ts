/** Front matter: what is valid is used, what is not is named at its place. */
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../server/core/metadata.ts';
import { defaults, lint } from '../../server/index.ts';

const read = (text: string) => readMetadata(text, ['id', 'en']);

describe('what is valid', () => {
  it('is used', () => {
    const yaml = {
      kind: 'withdraw',
      channel: 'email',
      language: 'id',
      stage: 'same-day',
      reason: 'salary',
      received: '2026-08-31',
      interview: '2026-09-02T10:00',
      'invited-via': 'chat',
    };
    const lines = Object.entries(yaml).map(([key, value]) => `${key}: ${value}`);
    for (const end of ['\n', '\r\n'])
      expect(read(`---${end}${lines.join(end)}${end}---${end}Dear Ana,`)).toEqual({ metadata: yaml, problems: [] });
  });

  it('is used beside what is not', () => {
    const { metadata, problems } = read('---\nkind: divorce\nchannel: chat\n---\n');
    expect(metadata).toEqual({ channel: 'chat' });
    expect(problems).toHaveLength(1);
  });

  it.each(['', '---\n---\n', '---\n\n---\n', '---\n# nothing\n---\n', 'Dear Ana,', '---\nDear Ana,\n\nNo.'])(
    'may be nothing: %j',
    (text) => {
      expect(read(text)).toEqual({ metadata: {}, problems: [] });
    },
  );
});

describe('what is not', () => {
  it.each([
    ['an unknown key', '---\nmood: glum\n---\n', 'key', 'mood: glum', { key: 'mood' }],
    ['an unknown value', '---\nkind: divorce\n---\n', 'value', 'kind: divorce', { key: 'kind', value: 'divorce' }],
    ['no date', '---\nreceived: soon\n---\n', 'value', 'received: soon', { key: 'received', value: 'soon' }],
    ['a list', '---\nkind: [a, b]\n---\n', 'value', 'kind: [a, b]', { key: 'kind', value: '["a","b"]' }],
    ['no value', '---\nkind:\n---\n', 'value', 'kind:', { key: 'kind' }],
    ['a language that nobody speaks', '---\nlanguage: tlh\n---\n', 'value', 'language: tlh', { value: 'tlh' }],
    ['CRLF', '---\r\nchannel: chat\r\nkind: divorce\r\n---\r\n', 'value', 'kind: divorce', { value: 'divorce' }],
  ])('%s is named at its place', (_, text, variant, place, values) => {
    const { problems } = read(text);
    expect(problems).toMatchObject([{ variant, values }]);
    expect(text.slice(problems[0]?.place.start, problems[0]?.place.end)).toBe(place);
  });

  it.each(['kind: [', 'kind: "a', '\tkind: a', 'kind: a\nkind: b', '42', 'just words', 'a: b: c'])(
    'what is no YAML, or no list of keys, is named once: %j',
    (yaml) => {
      const { metadata, problems } = read(`---\n${yaml}\n---\nDear Ana,`);
      expect(metadata).toEqual({});
      expect(problems).toMatchObject([{ variant: 'syntax' }]);
    },
  );

  it('a YAML list is named once', () => {
    expect(read('---\n- kind\n- channel\n---\n').problems).toMatchObject([{ variant: 'syntax' }]);
  });

  it('front matter without an end is named', () => {
    const text = '---\nkind: withdraw\n\nDear Ana,\n\nNo.';
    const { problems } = read(text);
    expect(problems).toMatchObject([{ variant: 'unclosed' }]);
    expect(text.slice(problems[0]?.place.start, problems[0]?.place.end)).toBe('---');
  });

  it.each(['__proto__: a', 'constructor: a', 'toString: a', '(+: a', '"a\\nb": c', '? [a]\n: b', '&a kind: *a'])(
    'is never a crash: %j',
    (yaml) => {
      const { metadata, problems } = read(`---\n${yaml}\n---\n`);
      expect(metadata).toEqual({});
      expect(problems).toHaveLength(1);
    },
  );
});

it('the problems reach the reader, in the language of the letter', () => {
  const text = '---\nkind: divorce\nchannel: chat\n---\nThank you for the interview invitation. I must decline.';
  const { messages } = lint(text, { settings: defaults, finished: true });
  const [problem] = messages.filter(({ ruleId }) => ruleId === 'front-matter');
  expect(problem).toMatchObject({ severity: 'warning', line: 2, column: 1 });
  expect(problem?.reason).toContain('“divorce”');
  expect(problem?.reason).toContain('decline-invitation');
  const indonesian = text.replace(/Thank.*/, 'Terima kasih atas undangan wawancaranya. Saya tidak bisa hadir.');
  expect(lint(indonesian, { settings: defaults }).messages[0]?.reason).toContain('bukan nilai');
});

it('the kind that is given decides which rules speak', () => {
  const kindOf = (kind: string) =>
    lint(`---\nkind: ${kind}\n---\nDear Ana,\n\nI must decline the interview.`, { settings: defaults }).messages;
  expect(kindOf('other')).toEqual([]);
  expect(kindOf('decline-invitation').map(({ ruleId }) => ruleId)).toContain('missing-gratitude');
  expect(kindOf('reschedule').map(({ ruleId }) => ruleId)).not.toContain('missing-gratitude');
});
