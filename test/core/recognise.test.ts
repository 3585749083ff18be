import { expect, it } from 'vitest';
import { defaults, type Letter, lint } from '../../server/index.ts';

const read = (text: string): Letter => {
  const { letter } = lint(text, { settings: defaults, finished: true }).data;
  if (!letter) throw new Error('nothing was read');
  return letter;
};

it.each([
  [
    'a call that greets on a line of its own',
    'phone',
    'Hello, is that Mrs Okafor?\n\nThis is Tom Hale, we had an interview set up for tomorrow at eleven.\n\nI have taken another job, so I have to cancel. I am really sorry.\n\nThank you for asking me. Goodbye.',
  ],
  [
    'a call in Indonesian',
    'phone',
    'Selamat siang, Bu Rina.\n\nSaya Tono, Bu, yang besok dijadwalkan wawancara jam sepuluh.\n\nBegini, Bu, saya sudah diterima kerja di tempat lain, jadi besok saya tidak datang. Maaf sekali ya, Bu.\n\nTerima kasih sudah dipanggil. Sudah, itu saja, Bu. Mari.',
  ],
  [
    'a chat',
    'chat',
    'Hi Tom, thanks for the invite but I have to pass on the interview. Hope we can talk again some day!',
  ],
  [
    'an e-mail that nobody headed or signed',
    'email',
    'Dear Ms Reyes,\n\nThank you for inviting me to an interview. After careful thought I have decided to withdraw my application.\n\nI hope we can stay in touch.',
  ],
  [
    'a letter on paper',
    'letter',
    'Leeds, 4 May 2026\n\nDear Ms Reyes,\n\nThank you for inviting me to an interview. I have decided not to attend.\n\nYours sincerely,\nTom Hale',
  ],
])('%s is recognised', (_, channel, text) => {
  expect(read(text).channel).toBe(channel);
});

it.each([
  [
    'a decline that names no interview',
    'withdraw',
    'Yth. Bapak Lis,\n\nDengan berat hati saya mundur. Terima kasih atas kesediaan Bapak menerima saya pekan lalu.\n\nHormat saya,\nRosa Lubis',
  ],
  [
    'a no among courtesies, with nothing to sign',
    'decline-invitation',
    'Dear Ms. Hartono,\n\nThank you for inviting me to an interview at Acme. I have decided not to take part, as I have accepted another offer. I hope we can stay in touch.',
  ],
  [
    'thanks for something else',
    'other',
    'Dear Tom,\n\nThank you for the party. I am so sorry that I had to leave early. I hope to see you again soon.\n\nLove,\nAnn',
  ],
])('%s is recognised', (_, kind, text) => {
  expect(read(text).kind).toBe(kind);
});

it.each([
  [
    'a question for another day is a reschedule',
    'reschedule',
    'Dear Ms. Hartono,\n\nThank you for inviting me to an interview at Acme. I am sorry that I cannot make Thursday. Could we please move it to Friday or to next week?',
  ],
  ['thanks alone may become a decline', 'decline-invitation', 'Dear Ms. Hartono,\n\nThank you for your message.'],
  ['nothing yet may become a decline', 'decline-invitation', ''],
])('in a file of letters %s', (_, kind, text) => {
  const { data } = lint(text, { settings: defaults, isLetter: true });
  expect(data.letter?.kind).toBe(kind);
});

it('what is harsh keeps no door open, though it borrows the words', () => {
  const { moves } = read(
    'Dear Ms Cartwright,\n\nThank you for inviting me to an interview. I have decided to withdraw my application. Perhaps next time you people could do candidates the courtesy of reading what they send, since nobody there can read.\n\nRegards,\nDes Quayle',
  );
  const scorn = moves.find(({ cues }) => cues.has('open-door'));
  expect(scorn?.traits).toContain('harsh');
  expect([...(scorn?.acts ?? [])]).toEqual([]);
});
