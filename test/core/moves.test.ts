/** How a letter falls into moves: the smallest pieces that are judged, each exactly where it stands in the text. */
import { describe, expect, it } from 'vitest';
import { defaults, type Letter, lint } from '../../server/index.ts';

function read(text: string, language?: string): Letter {
  const given = language ? { language } : {};
  const { letter } = lint(text, { settings: defaults, given, finished: true }).data;
  if (!letter) throw new Error('not read');
  return letter;
}

const movesOf = (text: string, language?: string) =>
  read(text, language).moves.map(({ part, start, end }) => [part, text.slice(start, end)]);

describe('sentences and lines', () => {
  it('an abbreviation ends no sentence: a salutation is one move', () => {
    expect(movesOf('Yth. Bpk. Andi\n\nSaya tidak dapat hadir.', 'id')).toEqual([
      ['opening', 'Yth. Bpk. Andi'],
      ['body', 'Saya tidak dapat hadir.'],
    ]);
  });

  it.each([
    ['id', 'Saya sudah bertemu Bpk. Andi dan Ibu Dra. Sari kemarin.'],
    ['id', 'Saya melamar di PT. Maju Jaya Tbk. pada bulan Mei.'],
    ['en', 'I met Mr. Lund and Dr. Osei at 10 a.m. on Monday.'],
    ['en', 'I asked J. R. Smith about it.'],
  ])('%s: one sentence: %s', (language, sentence) => {
    expect(movesOf(`Halo,\n\n${sentence}`, language).slice(1)).toEqual([['body', sentence]]);
  });

  it('a greeting ends its line without a full stop', () => {
    expect(movesOf('Dear Rina,\nThank you for the invitation.', 'en')).toEqual([
      ['opening', 'Dear Rina,'],
      ['body', 'Thank you for the invitation.'],
    ]);
  });

  it('a greeting ends in the middle of a line', () => {
    expect(movesOf('Hi Ana, thank you for the invitation. I cannot come.', 'en')).toEqual([
      ['opening', 'Hi Ana,'],
      ['body', 'thank you for the invitation.'],
      ['body', 'I cannot come.'],
    ]);
  });

  it('lines that a mail program wrapped are joined', () => {
    const sentence = 'Thank you for the invitation to an interview for the position that\nyou advertise.';
    expect(movesOf(`Dear Rina,\n\n${sentence} I cannot come.`, 'en').slice(1)).toEqual([
      ['body', sentence],
      ['body', 'I cannot come.'],
    ]);
  });

  it.each(['\n', '\r\n'])('a comment among such lines ends no sentence: %j', (lineEnd) => {
    const lines = [
      'Thank you for the invitation to an interview for the position that',
      '<!-- a -->',
      'you advertise.',
    ];
    const sentence = lines.join(lineEnd);
    expect(movesOf(`Dear Rina,${lineEnd}${lineEnd}${sentence}`, 'en').slice(1)).toEqual([['body', sentence]]);
  });

  it('a paragraph ends a sentence, with a full stop or without', () => {
    expect(movesOf('Dear Rina,\n\nI shall not come\n\nLet us stay in touch', 'en').slice(1)).toEqual([
      ['body', 'I shall not come'],
      ['body', 'Let us stay in touch'],
    ]);
  });

  it('an item of a list is a move', () => {
    expect(movesOf('Dear Rina,\n\nI cannot come:\n- the pay\n- the place', 'en').slice(2)).toEqual([
      ['body', '- the pay'],
      ['body', '- the place'],
    ]);
  });

  it('the close is a move for each line, and a postscript is its own part', () => {
    const moves = movesOf('Dear Rina,\n\nI cannot come.\n\nKind regards,\nTom Hale\n\nPS: Good luck!', 'en');
    expect(moves.slice(2)).toEqual([
      ['closing', 'Kind regards,'],
      ['closing', 'Tom Hale'],
      ['postscript', 'PS: Good luck!'],
    ]);
  });

  it('headers stand before all', () => {
    const text = 'Subject: Interview\nTo: Rina\n\nDear Rina,\n\nI cannot come.';
    expect(movesOf(text, 'en').map(([part]) => part)).toEqual(['headers', 'headers', 'opening', 'body']);
    expect(read(text, 'en').headers).toMatchObject([
      { name: 'subject', value: 'Interview' },
      { name: 'to', value: 'Rina' },
    ]);
  });

  it.each([
    ['Perihal', 'subject'],
    ['Hal', 'subject'],
    ['Kepada', 'to'],
    ['Nomor', 'number'],
  ])('the Indonesian header %s is called %s', (label, name) => {
    expect(read(`${label}: Wawancara\n\nYth. Ibu Sari,\n\nSaya tidak dapat hadir.`, 'id').headers).toMatchObject([
      { name, value: 'Wawancara' },
    ]);
  });
});

describe('acts', () => {
  const actsOf = (text: string, language: string) =>
    read(text, language).moves.map(({ start, end, acts }) => [text.slice(start, end), [...acts]]);

  it('one sentence may perform several', () => {
    const text = 'Dear Ana,\n\nThank you for the invitation, but I must decline because I have accepted another offer.';
    expect(actsOf(text, 'en')[1]?.[1]).toEqual(expect.arrayContaining(['gratitude', 'decision', 'reason']));
  });

  it.each([
    ['en', 'I would be grateful if you could call me.', 'gratitude', false],
    ['en', 'Thanks to the new timetable I am late.', 'gratitude', false],
    ['en', 'I have accepted another offer.', 'decision', true],
    ['id', 'Saya belum dapat menerima undangan tersebut.', 'decision', true],
    ['id', 'Mohon kabar selanjutnya.', 'apology', false],
    ['id', 'Mohon maaf atas keterlambatan ini.', 'apology', true],
    ...['terima kasih', 'terimakasih', 'makasih', 'thx'].map(
      (thanks) => ['id', `${thanks} atas undangannya.`, 'gratitude', true] as const,
    ),
  ] as const)('%s: "%s" performs %s: %s', (language, sentence, act, performs) => {
    const acts = actsOf(`Halo,\n\n${sentence}`, language)[1]?.[1];
    expect(acts?.includes(act)).toBe(performs);
  });
});

const texts = {
  'line feeds': 'Dear Rina,\n\nThank you for the invitation. I must decline.\n\nKind regards,\nTom Hale\n',
  CRLF: 'Dear Rina,\r\n\r\nThank you for the invitation. I must decline.\r\n\r\nKind regards,\r\nTom Hale\r\n',
  emoji: '🙏🏽 Halo Kak 👩‍💼,\n\n🎉 Terima kasih undangannya 🙏! Saya tidak bisa ikut 😢.\n\nSalam 👋🏽,\nTono',
  'a byte order mark': '\uFEFFDear Rina,\n\nThank you for the invitation. I must decline.',
  'combining marks': 'Dear Zoe\u0308,\n\nThank you for the invitation to the cafe\u0301. I must decline.',
  'front matter': '---\nkind: withdraw\n---\n\nDear Rina,\n\nThank you for the invitation. I must decline.',
  'an address': 'Dear Rina,\n\nSee https://a.example/x?y=1.2 or write to tom@hale.example. I must decline.',
};

describe.each(Object.entries(texts))('offsets with %s', (_, text) => {
  const { moves } = read(text);

  it('every move is ink from its first character to its last', () => {
    expect(moves.length).toBeGreaterThan(1);
    for (const { start, end } of moves)
      expect(text.slice(start, end).replace('\uFEFF', '')).toMatch(/^\S(?:[\s\S]*\S)?$/);
  });

  it('moves follow each other', () => {
    for (const [index, move] of moves.entries()) expect(move.start).toBeGreaterThanOrEqual(moves[index - 1]?.end ?? 0);
  });

  it('no word is lost', () => {
    const inMoves = moves.map(({ start, end }) => text.slice(start, end)).join(' ');
    for (const word of text.replace(/^---[\s\S]*?---\n/, '').match(/\p{L}+/gu) ?? []) expect(inMoves).toContain(word);
  });
});

describe('exactly', () => {
  it('CRLF', () => {
    expect(movesOf(texts.CRLF)).toEqual(movesOf(texts['line feeds']));
  });

  it('emoji', () => {
    const found = movesOf(texts.emoji, 'id').map(([, text]) => text);
    expect(found).toContain('Saya tidak bisa ikut 😢.');
    expect(found).toContain('Tono');
  });

  it('a place in the normal form is a place in the text', () => {
    const text = 'Halo 🎉,\n\n🙏 Well — “Thank you”, Kak!';
    const { moves } = read(text, 'en');
    const move = moves.find(({ normal }) => normal.includes('thank you'));
    const from = move?.normal.indexOf('thank') ?? -1;
    const span = move?.locate(from, from + 'thank you'.length);
    expect(text.slice(span?.start, span?.end)).toBe('Thank you');
  });

  it('lines and columns are those of an editor: columns count UTF-16 code units, and emoji have two', () => {
    const { messages } = lint('Halo 🎉 Ana,\r\n\r\n🙏🏽 [Company], I must decline the interview.', {
      settings: defaults,
      given: { language: 'en', channel: 'chat', kind: 'decline-invitation' },
      finished: true,
    });
    const blank = messages.find(({ ruleId }) => ruleId === 'unfilled-placeholder');
    expect(blank?.place).toMatchObject({ start: { line: 3, column: 6 }, end: { line: 3, column: 15 } });
  });
});

it.each([
  ['en', 'Kind regards,'],
  ['en', 'Regards,'],
  ['en', 'Sincerely,'],
  ['id', 'Hormat saya,'],
  ['id', 'Salam,'],
])('%s: the sign-off "%s" is no name', (language, signOff) => {
  const { moves } = read(`Halo,\n\nx y z.\n\n${signOff}\nTom Hale`, language);
  expect(moves.slice(-2).map(({ acts }) => [...acts])).toEqual([['sign-off'], ['name']]);
});

it('a word count counts words of the body only', () => {
  expect(read('Subject: A b c\n\nDear Rina,\n\nOne two three. Four!\n\nKind regards,\nTom Hale', 'en').words).toBe(4);
});
