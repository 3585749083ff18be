import { isDecline, type Letter, performing, within } from '../core/letter.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { after, before, samples } from './place.ts';

export const missingOpenDoor: Rule = {
  id: 'missing-open-door',
  severity: 'warning',
  absence: true,
  act: 'open-door',
  unasked: true,
  options: {},
  description: `
Paths cross again. A sentence that welcomes later contact (another opening, another application, working together some day)
keeps the relationship (guide A, parts of a good letter: the open door). It may be as modest as "perhaps another time".

A good wish alone ("I wish you success") is kind but opens no door; since many published samples stop there, the finding is
then only an *info*. A refusal of contact is no open door.`,
  *check(letter) {
    if (!isDecline(letter) || performing(letter, 'open-door').length > 0) return;
    const finding = atTheEnd(letter);
    if (!finding) return;
    const wished = performing(letter, 'well-wish').length > 0;
    yield wished ? { ...finding, variant: 'wish', severity: 'info' } : finding;
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Mr Ito,\n\nThank you for the invitation. I have decided not to attend the interview. Should an evening role come up, I would be glad to apply again.\n\nKind regards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear Mr Ito,\n\nThank you for the invitation. I have decided not to attend the interview.[[]]\n\nKind regards,\nTom Hale',
        },
        {
          text: 'Dear Mr Ito,\n\nThank you for the invitation. I have decided not to attend the interview. Please do not contact me again.[[]]\n\nKind regards,\nTom Hale',
        },
        {
          text: 'Dear Mr Ito,\n\nThank you for the invitation. I have decided not to attend the interview. [[]]I wish you every success.\n\nKind regards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Bapak Rudi,\n\nTerima kasih atas undangannya. Saya tidak dapat menghadiri wawancara tersebut. Apabila kelak ada posisi lain, saya dengan senang hati akan melamar kembali.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. Bapak Rudi,\n\nTerima kasih atas undangannya. Saya tidak dapat menghadiri wawancara tersebut.[[]]\n\nHormat saya,\nTono Hadi',
        },
        {
          text: 'Yth. Bapak Rudi,\n\nTerima kasih atas undangannya. Saya tidak dapat menghadiri wawancara tersebut. [[]]Semoga seleksinya berjalan lancar.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};

/** The door stands before the good wish that ends the body, or at its end. */
function atTheEnd(letter: Letter): Finding | undefined {
  const last = within(letter, 'body').at(-1);
  if (!last) return undefined;
  const doors = samples(letter, 'open-door');
  const wishOnly = last.acts.has('well-wish') && last.acts.size === 1;
  return wishOnly ? before(last, doors, ' ') : after(last, doors, ' ');
}
