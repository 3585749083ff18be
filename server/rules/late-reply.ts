import { isDecline, performing, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { before, samples } from './place.ts';

const day = 24 * 60 * 60 * 1000;

export const lateReply: Rule = {
  id: 'late-reply',
  severity: 'info',
  absence: false,
  options: { hours: 48 },
  description: `
Answer within 24 to 48 hours and do not put it off (guides A and D); on the day of the interview only in an emergency, and then at
once, by telephone if need be (guides A and B). Late is still far better than silence,
and a letter that apologises for the delay has said what there is to say.

Known only from front matter: \`received\` (when the invitation came) and \`interview\` (its date). Option: the \`hours\` that a reply
may take.`,
  *check(letter, { hours = 0 }) {
    const { received, interview } = letter.metadata;
    const [first] = within(letter, 'body');
    if (!isDecline(letter) || !letter.today || !first) return;
    const since = received ? Date.parse(letter.today) - Date.parse(received.slice(0, 10)) : 0;
    if (interview?.slice(0, 10) === letter.today) yield { ...before(first, [], ''), variant: 'same-day' };
    // a date without an hour may be the end of that day
    else if (
      since - day >= hours * 60 * 60 * 1000 &&
      !performing(letter, 'apology').some(({ cues }) => cues.has('belated'))
    )
      yield { ...before(first, samples(letter, 'belated'), ' '), values: { days: Math.round(since / day) } };
  },
  examples: {
    en: {
      good: [
        {
          text: '---\nreceived: 2026-11-12\n---\nDear Mr Ito,\n\nPlease excuse the delay in answering. Thank you for the interview invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        {
          text: '---\nreceived: 2026-11-20\n---\nDear Mr Ito,\n\nThank you for the interview invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: '---\nreceived: 2026-11-12\n---\nDear Mr Ito,\n\n[[]]Thank you for the interview invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        {
          text: '---\ninterview: 2026-11-22\n---\nDear Mr Ito,\n\n[[]]I am sorry, but I must cancel our interview. Thank you for the invitation. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: '---\nreceived: 2026-11-21\n---\nYth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: '---\nreceived: 2026-11-01\n---\nYth. Ibu Rina,\n\n[[]]Terima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};
