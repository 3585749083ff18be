import { within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';

export const considerAttending: Rule = {
  id: 'consider-attending',
  severity: 'hint',
  absence: false,
  options: {},
  description: `
Interview practice is never wasted, every interview is a chance to make contacts, and the job may turn out more interesting than its
advertisement (guide C, the case for attending). So where the only reason is mild disinterest, a quiet hint asks whether to go after
all. With any other reason, and once an interview is fixed, it says nothing. If nothing at all speaks for it, decline politely.`,
  *check(letter) {
    if (letter.kind !== 'decline-invitation') return;
    const body = within(letter, 'body');
    const bored = body.filter(({ cues }) => cues.has('disinterest'));
    const others = body.filter((move) => move.acts.has('reason') && !bored.includes(move));
    const [first] = bored;
    if (first && others.length === 0) yield { place: { start: first.start, end: first.end } };
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Mr Ito,\n\nThank you for the invitation. I must decline the interview because I have accepted another job. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear Mr Ito,\n\nThank you for the invitation. [[I am not really interested in the role and must decline the interview.]] I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir karena sudah diterima bekerja di tempat lain. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. [[Saya kurang tertarik dan memutuskan tidak hadir.]] Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};
