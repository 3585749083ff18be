import { within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';

export const wrongChannel: Rule = {
  id: 'wrong-channel',
  severity: 'info',
  absence: false,
  options: {},
  description: `
Answer by the same channel by which the invitation came; switching makes the communication untidy (guide D, by the same channel).
Known only from front matter: \`invited-via\`. A call or a meeting is never held against you: it is the more courteous way.`,
  *check(letter) {
    const via = letter.metadata['invited-via'];
    const personal = letter.channel === 'phone' || letter.channel === 'in-person';
    const [first] = within(letter, 'body');
    if (!via || via === letter.channel || personal || !first) return;
    yield { place: { start: first.start, end: first.start }, variant: via };
  },
  examples: {
    en: {
      good: [
        {
          text: '---\ninvited-via: email\nchannel: email\n---\nDear Mr Ito,\n\nThank you for the interview invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: '---\ninvited-via: email\nchannel: chat\n---\n[[]]Thank you for the interview invitation. I have to decline. I hope we can stay in touch.',
        },
      ],
    },
    id: {
      good: [
        {
          text: '---\ninvited-via: email\nchannel: phone\n---\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.',
        },
      ],
      bad: [
        {
          text: '---\ninvited-via: phone\nchannel: chat\n---\n[[]]Terima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.',
        },
      ],
    },
  },
};
