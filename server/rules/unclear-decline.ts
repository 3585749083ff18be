import { isDecline, type Move, performing, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { after, before, samples } from './place.ts';

export const unclearDecline: Rule = {
  id: 'unclear-decline',
  severity: 'warning',
  absence: true,
  act: 'decision',
  options: {},
  description: `
The reader has a slot to fill and must know from one reading that the answer is no (guide A, "short and clear: straight to the
point"; guides A and B, never leave them waiting). Plain and polite is clear: "I have decided not to go ahead with the interview".

A decision may be implied ("I have accepted another offer"). Weighing up ("it may turn out that I cannot come") is none.`,
  *check(letter) {
    if (!isDecline(letter) || performing(letter, 'decision').some(isFirm)) return;
    const body = within(letter, 'body', 'postscript');
    const decisions = samples(letter, 'decision');
    const hedge = body.find(({ cues, acts }) => cues.has('hedge') && !kept.some((act) => acts.has(act)));
    if (hedge) {
      yield { place: { start: hedge.start, end: hedge.end }, variant: 'hedged', fixes: decisions };
      return;
    }
    const thanks = body.findLast(({ acts }) => acts.has('gratitude') && !acts.has('open-door'));
    const [first] = body;
    if (thanks) yield after(thanks, decisions, ' ');
    else if (first) yield before(first, decisions, ' ');
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. I have just signed with another company. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. I would rather not go ahead, as the hours do not suit me. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. [[I am not sure where I stand, so it may turn out that I cannot come.]] I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview.[[]] I hope we can stay in touch, and I wish you luck with the search.\n\nKind regards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya belum dapat memenuhi undangan tersebut. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. [[Saya masih bingung, jadi kita lihat saja nanti.]] Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};

/** What is said beside a hedge must not go with it. */
const kept = ['gratitude', 'apology', 'open-door', 'well-wish'] as const;

/** Whether a decision is more than a guess from words that weigh up. */
const isFirm = ({ cues, traits }: Move): boolean => cues.has('decision') || !(cues.has('hedge') || traits.has('hedge'));
