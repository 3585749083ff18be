/** Which language a letter is in. */
import { expect, it } from 'vitest';
import { recogniseLanguage } from '../../server/core/language.ts';
import { defaults, languages, lint } from '../../server/index.ts';

it.each([
  ['en', 'Dear Ms Osei, thank you for the invitation. I have decided not to come.'],
  ['id', 'Yth. Ibu Sari, terima kasih atas undangannya. Saya tidak dapat hadir.'],
  ['id', 'Hi kak, thanks ya undangan interview-nya, tapi aku belum bisa ikut karena masih ada project lain.'],
  ['en', 'Dear Ibu Sari, thank you for the invitation. I am sorry, but I cannot come to Jakarta. Terima kasih.'],
  ['id', 'DENGAN HORMAT, SAYA TIDAK DAPAT HADIR.'],
  ['en', 'I’m sorry, I can’t come.'],
])('%s: %s', (id, text) => {
  expect(recogniseLanguage(text, languages).id).toBe(id);
  expect(lint(text, { settings: defaults }).data.letter?.language.id).toBe(id);
});

it('the first language that is registered where nothing tells', () => {
  expect(recogniseLanguage('', languages)).toBe(languages[0]);
  expect(recogniseLanguage('42', [...languages].reverse())).toBe(languages.at(-1));
});

it('a quoted mail has no say', () => {
  const quote =
    '\n> We would be happy to meet you and are looking forward to it, so that you can tell us more of the job.';
  const text = `Terima kasih undangannya. Saya belum bisa hadir.\n${quote.repeat(5)}`;
  expect(lint(text, { settings: defaults }).data.letter?.language.id).toBe('id');
});

it('what is given goes before what is recognised, and front matter before what is given', () => {
  const text = 'Thank you for the invitation.';
  const read = (text: string) => lint(text, { settings: defaults, given: { language: 'id' } }).data.letter?.language.id;
  expect(read(text)).toBe('id');
  expect(read(`---\nlanguage: en\n---\n${text}`)).toBe('en');
});

it('no language at all is a mistake', () => {
  expect(() => recogniseLanguage('x', [])).toThrow('no language pack');
});
