import { isFormal, performing, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { before, samples } from './place.ts';

export const missingSalutation: Rule = {
  id: 'missing-salutation',
  severity: 'warning',
  absence: true,
  options: {},
  description: `
An e-mail or a letter greets its reader, by name where the name is known, of the kind "Yang terhormat" (guide A, parts of a good
letter: salutation). An address block or "for the attention of" is no greeting. Chats and calls are never asked for one.`,
  *check(letter) {
    if (!isFormal(letter) || performing(letter, 'salutation').length > 0) return;
    const [first] = within(letter, 'body');
    if (first) yield before(first, samples(letter, 'salutation'), '\n\n');
  },
  examples: {
    en: {
      good: [
        {
          text: 'Subject: Interview\n\nDear Mr Lund,\n\nThank you for the invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        { text: 'Thank you for the invitation. I have to pass this time. Let us stay in touch.', channel: 'chat' },
      ],
      bad: [
        {
          text: 'Subject: Interview\n\n[[]]Thank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Perihal: Wawancara\n\nKepada Yth.\nKepala Bagian Personalia\n\nDengan hormat,\n\nTerima kasih atas undangannya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Subjek: Wawancara\n\n[[]]Terima kasih atas undangannya. Saya tidak dapat mengikuti wawancara. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};
