/** What fixes write, where it takes more than a sentence of the pack. That they converge is tested with the examples and the letters. */
import { describe, expect, it } from 'vitest';
import { defaults, type LintOptions, lint } from '../../server/index.ts';
import { fixesOf } from './fixes.ts';

const options: LintOptions = { settings: defaults, finished: true, isLetter: true, today: '2026-11-22' };
const letter = (...paragraphs: string[]) =>
  `Dear Dr Yeo,\n\n${paragraphs.join('\n\n')}\n\nYours sincerely,\nTom Hale\n`;
const thanks = 'Thank you for the invitation to an interview.';
const door = 'I hope to apply again another year.';

/** The letter after the first fix of a rule. */
const fixed = (rule: string, text: string) =>
  [...fixesOf(lint(text, options), options)].find((fix) => fix.rule === rule)?.fixed;

describe('over-explained', () => {
  const reason = 'The commute is too long for me, because my wife needs the car on Mondays.';
  const more =
    'I looked at the bus as well, but the connection is missed on three days out of five. My brother suggested a bicycle, which because of my knee I did not pursue. A room in town during the week would cost more than the rent of our house, and the house is not small.';

  it('keeps the first reason of the writer', () => {
    const before = letter(`${thanks} I have decided not to attend. ${reason} ${more}`, door);
    expect(fixed('over-explained', before)).toBe(letter(`${thanks} I have decided not to attend. ${reason}`, door));
  });

  it('keeps what speaks of the reader among the reasons, and its paragraph', () => {
    const before = letter(
      `${thanks} I have decided not to attend. ${reason}`,
      `Your train passes were enclosed. ${more}`,
      door,
    );
    expect(fixed('over-explained', before)).toContain('Your train passes were enclosed.');
  });

  it('is left to the writer where something stands among the reasons that is not theirs', () => {
    const before = letter(`${thanks} I have decided not to attend. ${reason}\n<!-- a note -->\n${more}`, door);
    const { messages } = lint(before, options);
    expect(messages.map(({ ruleId, expected }) => [ruleId, expected])).toEqual([['over-explained', undefined]]);
  });
});

describe('false-excuse', () => {
  const story =
    'First my car was stolen, then a pipe burst and flooded the flat, and when I ran for help I slipped and fractured my wrist.';

  it('tells a plain reason in place of the story', () => {
    const before = letter(`${thanks} I am sorry, but I must cancel our interview. ${story} ${door}`);
    const after = `${thanks} I am sorry, but I must cancel our interview. I have taken this decision for personal reasons. ${door}`;
    expect(fixed('false-excuse', before)).toBe(letter(after));
  });

  it('does not lose a decision that is made nowhere else', () => {
    const before = letter(`${thanks} ${story.slice(0, -1)}, so I must decline the interview. ${door}`);
    expect(fixed('false-excuse', before)).toContain('I have decided not to go ahead with the interview. I have taken');
  });
});

describe('harsh-tone', () => {
  it('says what the sentence does in plain words, where nothing else does it', () => {
    const before = letter(
      `${thanks} I decline the interview, since your shop is a disgrace and you should be ashamed. ${door}`,
    );
    expect(fixed('harsh-tone', before)).toBe(
      letter(`${thanks} I have decided not to go ahead with the interview. ${door}`),
    );
  });
});

describe('a sentence that can go', () => {
  const harsh = 'You ought to be ashamed of wasting my time.';
  const plain = 'I have decided not to attend the interview.';

  it.each([
    ['in a paragraph', [`${thanks} ${harsh} ${plain} ${door}`], [`${thanks} ${plain} ${door}`]],
    ['at its end', [`${thanks} ${plain} ${harsh}`, door], [`${thanks} ${plain}`, door]],
    ['at its beginning', [`${thanks} ${plain}`, `${harsh} ${door}`], [`${thanks} ${plain}`, door]],
    ['alone', [`${thanks} ${plain}`, harsh, door], [`${thanks} ${plain}`, door]],
  ])('leaves no hole %s', (_, before, after) => {
    expect(fixed('harsh-tone', letter(...before))).toBe(letter(...after));
  });
});

describe('late-reply', () => {
  it('apologises for the delay', () => {
    const before = `---\nreceived: 2026-11-12\n---\n${letter(`${thanks} I have decided not to attend. ${door}`)}`;
    expect(fixed('late-reply', before)).toContain(`\n\nI am sorry for the delay in replying. ${thanks}`);
  });
});

describe('missing-name', () => {
  const mail = (from: string, close: string) =>
    `From: ${from}\nSubject: Interview\n\nDear Dr Yeo,\n\n${thanks} I have decided not to attend. ${door}\n\n${close}`;

  it.each(['Tom Hale <tom@example.org>', '"Tom Hale" <tom@example.org>', 'Tom Hale'])('is that of %s', (from) => {
    expect(fixed('missing-name', mail(from, 'Kind regards,'))).toBe(mail(from, 'Kind regards,\nTom Hale'));
  });

  it('is left to the writer where the mail does not tell it', () => {
    const { messages } = lint(mail('tom@example.org', 'Kind regards,'), options);
    expect(messages.map(({ ruleId, expected }) => [ruleId, expected])).toEqual([['missing-name', undefined]]);
  });
});
