/** What is never judged, and that every offset outlives its setting aside. */
import { describe, expect, it } from 'vitest';
import type { Span } from '../../server/core/letter.ts';
import { findAside, findFrontMatter, fuseAddresses, linesOf, whiteOut } from '../../server/core/set-aside.ts';
import { defaults, languages, lint } from '../../server/index.ts';

/** A text in which `⟦…⟧` stand around what must be set aside, or nothing. */
function marked(text: string): { text: string; own: string } {
  const blank = (_: string, inside: string) => inside.replace(/[^\r\n]/g, ' ');
  return { text: text.replace(/[⟦⟧]/g, ''), own: text.replace(/⟦([^⟧]*)⟧/g, blank) };
}

/** The ink that is left; white space at either end of a line is no matter. */
const ink = (text: string) => text.replace(/[^\S\r\n]+$/gm, '');

const cases: Record<string, string> = {
  'front matter': '⟦---\nkind: withdraw\n---\n⟧Dear Ana,\n\nNo.',
  'empty front matter': '⟦---\n---\n⟧Dear Ana,',
  'front matter after a byte order mark': '⟦\uFEFF---\nkind: withdraw\n---\n⟧Dear Ana,',
  'a lone line of hyphens is none': '---\nDear Ana,\n\nNo.',
  'a rule further down is none': 'Dear Ana,\n\n---\nkind: withdraw\n---\n\nNo.',
  'marked quotes': 'Dear Ana,\n\n⟦> Are you coming?⟧\n⟦>> Who?⟧\n\nNo.',
  'an indented quote': 'Dear Ana,\n\n⟦  > Are you coming?⟧\n\nNo.',
  'a reply below the quote':
    'Hi Ana,\n\n⟦On Tue, 4 Mar 2025 at 09:12, Ana Lopez <ana@firm.example> wrote:\n> Are you coming?\n> Regards⟧\n\nNo.\n\nRegards,\nTom',
  'a reply above the quote': 'No.\n\nRegards,\nTom\n\n⟦On 4 Mar 2025, Ana Lopez wrote:\n\nAre you coming?\n\nRegards⟧',
  'an attribution on two lines':
    'No.\n\nTom\n\n⟦On Tuesday, 4 March 2025 at 09:12 in the morning, Ana Lopez\n<ana@firm.example> wrote:\n> Are you coming?⟧',
  'an Indonesian attribution':
    'Tidak.\n\nTono\n\n⟦Pada Sel, 4 Mar 2025 pukul 09.12 Ana <ana@firma.example> menulis:\n> Apakah Anda datang?⟧',
  'an Indonesian attribution without marks':
    'Tidak.\n\nTono\n\n⟦Pada tanggal 4 Maret 2025, Ana Lopez menulis:\n\nApakah Anda datang?⟧',
  'an Outlook block with a rule':
    'No.\n\nTom\n\n⟦________________________________\nFrom: Ana Lopez <ana@firm.example>\nSent: Tuesday, 4 March 2025\nTo: Tom\nSubject: Interview\n\nAre you coming?⟧',
  'an Outlook block without a rule': 'No.\n\nTom\n\n⟦From: Ana Lopez\nSent: Tuesday\nTo: Tom\n\nAre you coming?⟧',
  'an Indonesian Outlook block': 'Tidak.\n\nTono\n\n⟦Dari: Ana Lopez\nDikirim: Selasa\nKepada: Tono\n\nDatang?⟧',
  'the headers of the letter itself are none': 'From: Tom\nTo: Ana\nSubject: Interview\n\nNo.',
  'an original message': 'No.\n\nTom\n\n⟦-----Original Message-----\nAre you coming?\n\nAna⟧',
  'a forwarded message': 'Tidak.\n\nTono\n\n⟦---------- Pesan terusan ---------\nDatang?⟧',
  'the footer of a telephone': 'No.\n\nTom\n\n⟦Sent from my iPhone⟧',
  'the footer of an Indonesian telephone': 'Tidak.\n\nTono\n\n⟦Dikirim dari Yahoo Mail di Android⟧',
  'a disclaimer':
    'No.\n\nTom\n\n⟦This e-mail is confidential and intended only for its recipient.\nIf you received it in error, delete it.⟧',
  'an Indonesian disclaimer': 'Tidak.\n\nTono\n\n⟦Surel ini bersifat rahasia dan hanya ditujukan kepada penerimanya.⟧',
  'a disclaimer below a footer':
    'No.\n\nTom\n\n⟦This e-mail is confidential and intended only for its recipient.⟧\n\n⟦Sent from my iPhone⟧',
  'a fence of code': 'No.\n\n⟦```js\nconst name = "[Name]";\n```⟧\n\nTom',
  'a directive': 'No.\n\n⟦<!-- santun-disable-next-line\n missing-apology -->⟧\nTom',
  'the first paragraph is no disclaimer': 'This is confidential: I am not coming.',
  'greater than': 'My pay is > 10 and < 20.',
  nothing: 'No.',
};

describe('what is set aside', () => {
  it.each(Object.entries(cases))('%s', (_, example) => {
    const { text, own } = marked(example);
    expect(ink(whiteOut(text, findAside(text, languages)))).toBe(ink(own));
  });

  it.each(Object.entries(cases))('%s, with CRLF', (_, example) => {
    const { text, own } = marked(example.replaceAll('\n', '\r\n'));
    expect(ink(whiteOut(text, findAside(text, languages)))).toBe(ink(own));
  });

  it.each(Object.entries(cases))('%s: no offset moves', (_, example) => {
    const { text } = marked(`${example}\n🙏 é\n`);
    const aside = findAside(text, languages);
    const own = whiteOut(text, aside);
    expect(own.length).toBe(text.length);
    expect(own.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
    const moved = own.split('').filter((unit, index) => unit !== ' ' && unit !== text[index]);
    expect(moved).toEqual([]);
  });
});

describe('an offer to judge what is set aside is declined', () => {
  const letter =
    'Dear Ana,\n\nThank you for the invitation to the interview. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale\n\n';
  const judged = (text: string) => lint(text, { settings: defaults, finished: true }).messages.map(String);

  it('the letter itself is clean, and would not be with a blank in it', () => {
    expect(judged(letter)).toEqual([]);
    expect(judged(letter.replace('Ana', '[Name]'))).toHaveLength(1);
  });

  it.each([
    '> Dear [Name]',
    'On 4 Mar 2025, Ana wrote:\n\nDear [Name], come.',
    'Pada 4 Mar 2025, Ana menulis:\n\nYth. [Nama], datanglah.',
    '-----Original Message-----\nFrom: Ana\nSent: today\n\nDear [Name]',
    '<!-- [Name] -->',
    '```\n[Name]\n```',
    'This message to [Name] is confidential and intended only for its recipient.',
  ])('%s', (aside) => {
    expect(judged(letter + aside)).toEqual([]);
  });

  it('thanks in a quoted mail are no thanks', () => {
    const thankless = letter.replace(/Thank you.*?\. /, '').replace('decline', 'decline the interview');
    const said = lint(`${thankless}> Thank you for your application.`, { settings: defaults, finished: true });
    expect(said.messages.map(({ ruleId }) => ruleId)).toEqual(['missing-gratitude']);
  });
});

describe('lines', () => {
  it.each(['', 'a', 'a\n', 'a\nb', 'a\r\nb\r\n', '\n', '\r\n\r\n', 'a\rb', '\n\na\n'])('%j', (text) => {
    const lines = linesOf(text);
    for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text);
    expect(lines.map((line) => line.text)).toEqual(text.split(/\r\n|\r|\n/));
  });
});

describe('white-out', () => {
  it.each<[string, Span[], string]>([
    ['abc', [], 'abc'],
    ['abc', [{ start: 1, end: 2 }], 'a c'],
    ['a\r\nb', [{ start: 0, end: 4 }], ' \r\n '],
    [
      'abcdef',
      [
        { start: 0, end: 4 },
        { start: 1, end: 2 },
        { start: 3, end: 5 },
      ],
      '     f',
    ],
  ])('%j', (text, spans, expected) => {
    expect(whiteOut(text, spans)).toBe(expected);
  });

  it('an address is one word of the same length', () => {
    for (const text of ['see https://a.example/b?c=d.e, ok', 'write to tom.hale+job@mail.example now', 'no address'])
      expect(fuseAddresses(text)).toHaveLength(text.length);
    expect(fuseAddresses('at a.b@c.example!')).toBe('at xxxxxxxxxxxxx!');
  });
});

it('front matter that is never closed is none', () => {
  expect(findFrontMatter('---\nkind: withdraw\n')).toBeUndefined();
});
