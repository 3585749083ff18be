/** How a letter lies on the page: parts, paragraphs, and the lines of front matter. */
import { describe, expect, it } from 'vitest';
import { layOut } from '../../server/core/layout.ts';
import { entriesOf } from '../../server/core/metadata.ts';
import { defaults, lint } from '../../server/index.ts';

/** The paragraphs of each part, as they are written. */
function shown(text: string): [part: string, ...paragraphs: string[]][] {
  const { letter } = lint(text, { settings: defaults, isLetter: true }).data;
  if (!letter) throw new Error('it is no letter');
  return layOut(letter).map(({ part, paragraphs }) => [
    part,
    ...paragraphs.map(({ start, end }) => text.slice(start, end)),
  ]);
}

const letter = `Subject: Interview

Dear Ms Osei,

Thank you for inviting me to an interview.
I have decided not to come 🙏🏽.

I hope we can stay in touch.

Kind regards,
Tom Hale

PS: The weather is fine.
`;

describe('a letter', () => {
  const expected = [
    ['headers', 'Subject: Interview'],
    ['opening', 'Dear Ms Osei,'],
    [
      'body',
      'Thank you for inviting me to an interview.\nI have decided not to come 🙏🏽.',
      'I hope we can stay in touch.',
    ],
    ['closing', 'Kind regards,\nTom Hale'],
    ['postscript', 'PS: The weather is fine.'],
  ];

  it('has parts, and paragraphs in them', () => {
    expect(shown(letter)).toEqual(expected);
  });

  it.each([
    ['\r\n', /\n/g],
    ['\r', /\n/g],
  ])('has them whatever ends its lines: %j', (end, line) => {
    const ended = (text = '') => text.replace(line, end);
    expect(shown(ended(letter))).toEqual(expected.map((part) => part.map(ended)));
  });

  it('is nothing where nothing is written', () => {
    expect(shown(' \n\n')).toEqual([]);
  });

  it('keeps a paragraph together around a comment', () => {
    const text = 'Dear Ms Osei,\n\nThank you.\n<!-- santun-disable -->\nI must decline the interview.\n\nRegards,\nTom';
    expect(shown(text)[1]).toHaveLength(2);
  });
});

describe('the lines of front matter', () => {
  const entries = (text: string) =>
    entriesOf(text).map(({ key, value }) => {
      for (const piece of value ? [key, value] : [key]) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
      return [key.text, value?.text];
    });

  it.each(['\n', '\r\n'])('are keys and values, written or not: %j', (end) => {
    const text = ['---', 'kind: withdraw  # so', 'chan', 'stage:', '', '---', 'To: Ana'].join(end);
    expect(entries(text)).toEqual([
      ['kind', 'withdraw'],
      ['chan', undefined],
      ['stage', ''],
      ['', undefined],
    ]);
  });

  it('may be the items of a list', () => {
    expect(entries('---\ndisable:\n  - too-long\n  - \n---\n')).toEqual([
      ['disable', ''],
      ['disable', 'too-long'],
      ['disable', ''],
    ]);
  });

  it('go to the first empty line while there is no end', () => {
    expect(entries('---\nkind: wi\n\nDear Ana,')).toEqual([
      ['kind', 'wi'],
      ['', undefined],
    ]);
    expect(entries('---')).toEqual([]);
    expect(entries('Dear Ana,\nkind: regards')).toEqual([]);
  });
});
