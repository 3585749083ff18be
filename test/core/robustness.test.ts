/** A rule that fails silences no other, and no text stops the linter. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { channels, defaults, type LintOptions, languages, lint, type Rule, rules } from '../../server/index.ts';

const letter = 'Dear Ana,\n\nI must decline the interview with [Company].\n\nRegards,\nTom Hale';
const options: LintOptions = { settings: defaults, finished: true, isLetter: true };
const said = (text: string, only: readonly Rule[] = rules) => lint(text, options, { rules: only }).messages;

const broken = (check: Rule['check']): Rule => ({
  id: 'broken',
  severity: 'error',
  absence: false,
  options: {},
  description: 'Fails.',
  check,
  examples: {},
});

describe('a rule that fails', () => {
  const failures: [string, Rule['check'], string][] = [
    [
      'at once',
      () => {
        throw new Error('the cat sat on it');
      },
      'the cat sat on it',
    ],
    [
      'halfway',
      function* () {
        yield { place: { start: 0, end: 4 } };
        throw new TypeError('the cat sat on it');
      },
      'the cat sat on it',
    ],
    [
      'with something that is no error',
      () => {
        throw 'a fish';
      },
      'a fish',
    ],
    ['by yielding nothing that can be read', () => undefined as unknown as [], ''],
    ['by yielding no place', () => [{}] as unknown as [], ''],
  ];

  it.each(failures)('%s is reported once, by name, and silences no other', (_, check, error) => {
    const sound = said(letter);
    expect(sound.length).toBeGreaterThan(2);
    const [first, ...rest] = rules;
    const messages = said(letter, [broken(check), first as Rule, broken(check), ...rest]);
    const reports = messages.filter(({ ruleId }) => ruleId === 'rule-failed');
    expect(reports).toHaveLength(2);
    expect(reports[0]).toMatchObject({ severity: 'info', line: 1, column: 1 });
    expect(reports[0]?.reason).toContain('broken');
    expect(reports[0]?.reason).toContain(error);
    const others = messages.filter(({ ruleId }) => ruleId !== 'rule-failed' && ruleId !== 'broken');
    expect(others.map(String)).toEqual(sound.map(String));
  });

  it('a place outside the text is no crash', () => {
    const places = [
      { start: -5, end: -1 },
      { start: 1e9, end: 2e9 },
      { start: Number.NaN, end: Number.NaN },
    ];
    const messages = said(letter, [broken(() => places.map((place) => ({ place }))), ...rules]);
    expect(messages.length).toBeGreaterThan(said(letter).length);
  });
});

it('a letter is not changed by being judged, and is judged the same twice', () => {
  const once = said(letter).map(String);
  for (const rule of rules) said(letter, [rule]);
  expect(said(letter).map(String)).toEqual(once);
});

// just below the longest text that is read
const size = 18_000;
const fill = (piece: string, length = size) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const head = 'Dear Ana,\n\nThank you for the interview invitation. I must decline. ';

const texts: Record<string, string> = {
  nothing: '',
  'white space': ' \t\n\r\n\u00A0\u2028 ',
  'a line end': '\n',
  'a byte order mark': '\uFEFF',
  'a full stop': '.',
  'lone surrogates': 'Dear \uD83D, \uDE00 thank you \uD800\uD800 for the interview [\uDC00].',
  NULs: 'Dear\0Ana,\0\n\n\0Thank you\0for the interview.\0',
  'only quotes': '> a\n> b\n>> c\n',
  'only an attribution': 'On Monday, 3 March, Ana wrote:',
  'only front matter': '---\nkind: withdraw\n---\n',
  'only front matter, with no line end': '---\nkind: withdraw\n---',
  'unclosed front matter': '---\nkind: withdraw\n',
  'three hyphens': '---',
  'only headers': 'Subject:\nTo:\nFrom:',
  'only a greeting': 'Dear Ana,',
  'only a name': 'Tom Hale',
  'only a comment that never ends': '<!-- ',
  'old line ends': 'Dear Ana,\r\rThank you.\rRegards,\rTom',
  'right to left': 'Dear \u202Eanä,\n\nشكرا للمقابلة.',
  'control characters': '\u0001\u0007\u001B[31mDear\u009F',
};

const large: Record<string, string> = {
  'a lot of words': fill('a '),
  'one word': fill('a'),
  'square brackets': fill('['),
  'closed square brackets': fill('[a] '),
  'nested brackets': fill('[', size / 2) + fill(']', size / 2),
  'round brackets': fill('('),
  'round brackets with words': fill('(your '),
  'curly brackets': fill('{{a '),
  'angle brackets': fill('<'),
  'angle brackets with words': fill('<name '),
  underscores: fill('_'),
  'underscores and spaces': fill('_ '),
  'rows of underscores': fill('_____\n'),
  dots: fill('.'),
  'dots and spaces': fill('. '),
  XXX: fill('X'),
  'per cent': fill('%a'),
  'spaces and nothing else': fill(' '),
  'line ends': fill('\n'),
  'spaces at the ends of lines': fill(`${' '.repeat(500)}\n`),
  'one line of spaces and ink': `a${fill(' ')}a`,
  'quotation marks': fill('"a '),
  'opening quotation marks': fill('“a '),
  'question marks': fill('?'),
  commas: fill(', '),
  apostrophes: fill("'"),
  hyphens: fill('-'),
  'hyphens and letters': fill('a-'),
  'unclosed comments': fill('<!-- '),
  'unclosed fences': fill('```\n'),
  'opening fences of both kinds': fill('```\n~~~\n'),
  'colons after words': fill('a: '),
  'a header that never ends': fill('a '.repeat(30)),
  headers: fill('Subject: a\n'),
  senders: fill('From: a\n'),
  'half attributions': fill('On a '),
  'lines of half attributions': fill('On Monday, 3 March 2025 at 10:00, somebody\n'),
  'Indonesian half attributions': fill('Pada hari Senin, 3 Maret 2025 pukul 10.00, seseorang\n'),
  'quotes without end': fill('a\n> b\n'),
  'addresses of mail': fill('a@b.c '),
  'half addresses of mail': fill('a.'),
  'half addresses with signs': fill('a@a-'),
  'addresses of pages': fill('https://a.example/ '),
  digits: fill('1'),
  'telephone numbers': fill('+1 (2) 3-4 '),
  'capital letters': fill('A. '),
  'names in lines': fill('Tom Hale\n'),
  greetings: fill('Dear Ana,\n'),
  'sign-offs': fill('Kind regards,\n'),
  disclaimers: fill('confidential\n\n'),
  'cues that almost match': fill('thank you so very '),
  'Indonesian cues that almost match': fill('terima kasih saya mau tidak '),
  'cues that hedge': fill('not very sure that i can '),
  emoji: fill('👩‍👩‍👧‍👦'),
  'combining marks': fill('e\u0301'),
  'zero-width joiners': fill('\u200D'),
  'lone surrogates': fill('\uD83D'),
  CRLF: fill('a\r\n'),
  'front matter': `---\n${fill('a: b\n')}---\n`,
  'front matter of brackets': `---\na: ${fill('[')}\n---\n`,
  'front matter of aliases': `---\na: &a [x]\n${Array.from({ length: 200 }, (_, index) => `k${index}: [*a, *a]`).join('\n')}\n---\n`,
};

describe('no text stops the linter', () => {
  it.each(Object.entries(texts))('%s', (_, text) => {
    for (const channel of channels)
      for (const { id } of languages) {
        expect(() => lint(text, { ...options, given: { channel, language: id } })).not.toThrow();
        expect(lint(text, { settings: defaults }).data.letter?.text).toBe(text);
      }
  });
});

/** A thread with as little stack as the main one, which can be stopped when it hangs. */
const thread = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData).then(({ lint, defaults }) =>
  parentPort.on('message', (text) => {
    const options = { settings: defaults, finished: true, isLetter: true, given: { channel: 'email' } };
    try {
      parentPort.postMessage(lint(text, options).data.letter ? 'linted' : 'not linted');
    } catch (error) {
      parentPort.postMessage(String(error));
    }
  }),
);`;
const built = new URL('../../dist/index.mjs', import.meta.url).href;

describe('no text is too large', () => {
  let worker: Worker | undefined;

  const lintElsewhere = async (text: string) => {
    worker ??= new Worker(thread, { eval: true, workerData: built, resourceLimits: { stackSizeMb: 1 } });
    worker.postMessage(text);
    const [outcome] = await once(worker, 'message');
    return outcome;
  };
  const stop = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  afterEach(({ task }) => (task.result?.state === 'fail' ? stop() : undefined));
  afterAll(stop);

  it('a megabyte of words is no letter, and left alone', async () => {
    expect(await lintElsewhere(fill('a ', 1_000_000))).toBe('not linted');
  });

  it.each(Object.entries(large))('18 kB: %s', async (_, text) => {
    expect(await lintElsewhere(text)).toBe('linted');
  });

  it.each(Object.entries(large))('18 kB, below a letter: %s', async (_, text) => {
    expect(await lintElsewhere(head + text)).toBe('linted');
  });
});
