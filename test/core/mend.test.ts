/** Fix-all mends what nobody would refuse to have mended, and nothing else. */
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { mend as mendWith } from '../../server/core/mend.ts';
import {
  defaults,
  type LintOptions,
  languages,
  lint,
  mend,
  type Rule,
  resolveSettings,
  rules,
} from '../../server/index.ts';
import { firedIn } from '../rules/fixes.ts';

const options: LintOptions = { settings: defaults, finished: true, given: { channel: 'email' } };
const mended = (text: string, more: Partial<LintOptions> = {}) => String(mend(text, { ...options, ...more }));

const bare = 'I have decided to skip the interview cos I got another job.\n';
const whole = `Dear Hiring Team,

Thank you for considering me and for the invitation. I have decided to skip the interview because I got another job. I would be glad to hear from you about other roles in the future.

Kind regards,
`;

it('adds the courtesies that are missing and writes words out', () => {
  const file = mend(bare, options);
  expect(String(file)).toBe(whole);
  // nobody but the writer knows the name
  expect(firedIn(file)).toEqual(['missing-name']);
});

it('changes nothing the second time', () => {
  expect(mended(whole)).toBe(whole);
});

it('does so in Indonesian', () => {
  expect(
    mended('Saya tidak dapat mengikuti wawancara krn sudah diterima di tempat lain.\n\nTono Hadi\n'),
  ).toBe(`Yth. Bapak/Ibu,

Terima kasih atas undangan dan kesempatan yang telah diberikan kepada saya. Saya tidak dapat mengikuti wawancara karena sudah diterima di tempat lain. Saya berharap dapat bekerja sama di lain kesempatan.

Hormat saya,
Tono Hadi
`);
});

it('keeps line ends, and the path of a file', () => {
  expect(mended(bare.replaceAll('\n', '\r\n'))).toBe(whole.replaceAll('\n', '\r\n'));
  expect(mend(new VFile({ path: 'no.txt', value: bare }), options).path).toBe('no.txt');
});

describe('leaves alone', () => {
  const signed = (...sentences: string[]) =>
    `Dear Ms Osei,\n\nThank you for the invitation to an interview. ${sentences.join(' ')} I hope we can stay in touch.\n\nKind regards,\nTom Hale\n`;

  it.each([
    ['what is no letter', '# A tool\n\nThx for the stars!\n'],
    ['what only the writer can decide', signed('I am not sure where I stand, so it may turn out that I cannot come.')],
    ['what could only be removed', signed('I have to decline, tbh.', 'You ought to be ashamed of wasting my time.')],
    ['blanks', signed('I must decline the [position] role.')],
  ])('%s', (_, text) => {
    expect(mended(text)).toBe(text);
  });

  it('what is no more than a hint, as all that is missing in a letter that grows', () => {
    expect(mended(bare, { finished: false })).toBe(bare.replace('cos', 'because'));
    expect(mended(bare, { settings: resolveSettings({ rules: { 'missing-gratitude': 'hint' } }).settings })).toBe(
      whole.replace('Thank you for considering me and for the invitation. ', ''),
    );
  });

  it('what is silenced, quoted or a footer', () => {
    const top = '---\ndisable: missing-salutation\n---\n<!-- santun-disable-next-line missing-gratitude -->\n';
    const end = '\nSent from my iPhone\n\n> gonna pick u up at 3, thx\n';
    expect(mended(top + bare + end)).toBe(top + whole.slice(whole.indexOf('I have')) + end);
  });
});

describe('with rules that do not keep their promises', () => {
  const judged = (check: Rule['check'], more: Partial<Rule> = {}) => {
    const odd: Rule = {
      ...{ id: 'odd', severity: 'warning', absence: false, unasked: true, options: {}, description: '', examples: {} },
      ...{ check, ...more },
    };
    return String(mendWith(whole, options, { languages, rules: [odd, ...rules], url: String }));
  };
  /** Finds a word and would replace it. */
  const replacing = (word: string, fix: string): Rule['check'] =>
    function* ({ text }) {
      const start = text.indexOf(word);
      if (start >= 0) yield { place: { start, end: start + word.length }, fixes: [fix] };
    };

  it('a fix that helps is made', () => {
    expect(judged(replacing('skip', 'miss'))).toBe(whole.replace('skip', 'miss'));
  });

  it.each([
    ['that helps nothing', replacing('Dear', 'My Dear')],
    ['that makes another finding', replacing('skip', 'kinda gonna miss')],
    ['that ends the letter as such', replacing(whole, '# A tool')],
  ])('none is made %s', (_, check) => {
    expect(judged(check)).toBe(whole);
  });

  it('one that does not help keeps no other from being made', () => {
    const both: Rule['check'] = function* (letter, options) {
      yield* replacing('Dear', 'My Dear')(letter, options);
      yield* replacing('skip', 'miss')(letter, options);
    };
    expect(judged(both)).toBe(whole.replace('skip', 'miss'));
  });

  it('none is made of a rule that must ask', () => {
    expect(judged(replacing('skip', 'miss'), { unasked: undefined })).toBe(whole);
  });
});

it('gives up where nothing helps, however long the text', () => {
  const slang = `${'cos gonna wanna u '.repeat(1100)}. I must decline the interview.`;
  const before = lint(slang, options).messages.length;
  expect(mend(slang, options).messages.length).toBeLessThanOrEqual(before);
});
