import { within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { samples, spare } from './place.ts';
import { restate } from './retell.ts';

export const harshTone: Rule = {
  id: 'harsh-tone',
  severity: 'warning',
  absence: false,
  options: {},
  description: `
Do not hurt: paths cross again (guide A, tips). Contempt, blame, insult, sarcasm and threats are all that the reader will remember.

A firm no and a plain fact ("the salary is below my present pay", "I do my best work without sales rankings") are not harsh.`,
  *check(letter) {
    for (const move of within(letter, 'body', 'postscript')) {
      const cues = letter.language.cues.harsh.all(move.normal);
      if (!move.traits.has('harsh') && cues.length === 0) continue;
      const plain = restate(letter, [move]);
      // a sentence that carries no part of the message can simply go
      if (plain === '') yield spare(letter, move, move.acts.has('reason') ? samples(letter, 'reason') : []);
      else yield { place: { start: move.start, end: move.end }, fixes: [plain] };
    }
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Mr Lisle,\n\nThank you for your time. I am withdrawing my application, as the salary is below my present pay. I hope we can stay in touch.\n\nYours sincerely,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear Mr Lisle,\n\nThank you for your time. I am withdrawing my application.[[ You ought to be ashamed of wasting my time.]] I hope we can stay in touch.\n\nYours sincerely,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir karena gajinya di bawah kebutuhan saya. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir.[[ Gaji yang ditawarkan sungguh penghinaan.]] Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};
