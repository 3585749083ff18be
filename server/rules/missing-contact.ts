import { within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';

export const missingContact: Rule = {
  id: 'missing-contact',
  severity: 'hint',
  absence: true,
  act: 'contact',
  options: {},
  description: `
A posted letter carries no sender line, so it gives a way to reach the writer: an address at its head, a telephone number or an
e-mail address under the name (guide A, parts of a good letter: name and contact details). Never more than a hint.`,
  *check(letter) {
    if (letter.channel !== 'letter' || letter.moves.some(({ acts }) => acts.has('contact'))) return;
    const opening = within(letter, 'opening').map(({ start, end }) => letter.text.slice(start, end));
    const dated = opening.findIndex((line) => letter.language.date.test(line));
    // an address stands above the date; below it stands the reader's
    if (dated > 0 && opening.slice(0, dated).some((line) => /\d/.test(line))) return;
    const last = within(letter, 'closing').at(-1);
    if (last) yield { place: { start: last.end, end: last.end } };
  },
  examples: {
    en: {
      good: [
        {
          text: '19 January 2026\n\nDear Mrs Okonjo,\n\nThank you for the invitation to interview. I have decided not to come. I hope to hear of other posts.\n\nYours sincerely\n\nTom Hale\ntom.hale@example.org',
        },
        {
          text: '3 Chapel Row\nRedruth\n\n19 January 2026\n\nDear Mrs Okonjo,\n\nThank you for the invitation to interview. I have decided not to come. I hope to hear of other posts.\n\nYours sincerely\n\nTom Hale',
        },
      ],
      bad: [
        {
          text: '19 January 2026\n\nDear Mrs Okonjo,\n\nThank you for the invitation to interview. I have decided not to come. I hope to hear of other posts.\n\nYours sincerely\n\nTom Hale[[]]',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Malang, 12 Februari 2026\n\nYth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\n\nTono Hadi\n0812-3456-7890',
        },
      ],
      bad: [
        {
          text: 'Malang, 12 Februari 2026\n\nYth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\n\nTono Hadi[[]]',
        },
      ],
    },
  },
};
