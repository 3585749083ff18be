import { isDecline, performing, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { before, samples } from './place.ts';

export const missingGratitude: Rule = {
  id: 'missing-gratitude',
  severity: 'warning',
  absence: true,
  act: 'gratitude',
  unasked: true,
  options: {},
  description: `
Somebody read your application, chose it among others and made time for you. Every guide asks for thanks, in every channel
(guide A, parts of a good letter and tips; guide B, "thank them"), and two lines are enough.

Counted as thanks: gratitude or appreciation for the invitation, the offer, the time, the interest or the process, with or
without the word ("I was honoured to be chosen"). Not counted: thanks for understanding, thanks in advance, "thanks to",
praise alone, and thanks in a quoted mail.`,
  *check(letter) {
    if (!isDecline(letter) || performing(letter, 'gratitude').length > 0) return;
    const [first] = within(letter, 'body');
    if (first) yield before(first, samples(letter, 'gratitude'), ' ');
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Ms Osei,\n\nI was honoured to be chosen for an interview. I have accepted a post elsewhere, so I shall not be coming. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
        {
          text: 'Hi Ana, many thanks for reaching out! I have to pass this time. Let us keep in touch.',
          channel: 'chat',
        },
      ],
      bad: [
        {
          text: 'Dear Ms Osei,\n\n[[]]I have decided not to attend the interview. I hope we can stay in touch.\n\nThank you for your understanding.\n\nKind regards,\nTom Hale',
        },
        {
          text: 'Dear Ms Osei,\n\n[[]]Thanks to the new bus timetable I would reach you too late every day, so I must decline the invitation. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Ibu Sari,\n\nSuatu kehormatan bagi saya dipanggil wawancara. Namun saya tidak dapat hadir karena sudah diterima di perusahaan lain. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
        {
          text: 'Halo Kak, makasih banget udah diundang interview. Saya belum bisa ikut ya Kak. Semoga lain kali bisa kerja bareng.',
          channel: 'chat',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Sari,\n\n[[]]Saya memutuskan untuk tidak mengikuti wawancara. Semoga kelak kita dapat bekerja sama.\n\nTerima kasih atas pengertian Ibu.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};
