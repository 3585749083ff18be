import { isFormal, performing, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { after, before, samples } from './place.ts';

export const missingSignOff: Rule = {
  id: 'missing-sign-off',
  severity: 'warning',
  absence: true,
  act: 'sign-off',
  unasked: true,
  options: {},
  description: `
An e-mail or a letter ends with a courteous formula before the name, of the kind "Hormat kami" or "Kind regards" (guide A, parts of
a good letter: formal close). A name alone is none. Chats and calls are never asked for one.`,
  *check(letter) {
    if (!isFormal(letter) || performing(letter, 'sign-off').length > 0) return;
    const formulas = samples(letter, 'sign-off');
    const [name] = within(letter, 'closing');
    const last = within(letter, 'body').at(-1);
    if (name) yield before(name, formulas, '\n');
    else if (last) yield after(last, formulas, '\n\n');
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Mr Lund,\n\nThank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\nWith best wishes,\nTom Hale',
          channel: 'email',
        },
      ],
      bad: [
        {
          text: 'Dear Mr Lund,\n\nThank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\n[[]]Tom Hale',
          channel: 'email',
        },
        {
          text: 'Dear Mr Lund,\n\nThank you for the invitation to interview. I have to decline. I hope we can stay in touch.[[]]',
          channel: 'email',
        },
      ],
    },
    id: {
      good: [
        {
          text: "Assalamu'alaikum,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nWassalamu'alaikum,\nTono Hadi",
          channel: 'email',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\n[[]]Tono Hadi',
          channel: 'email',
        },
      ],
    },
  },
};
