import type { CueName } from '../core/language.ts';
import { type Letter, performing, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { after, before, samples } from './place.ts';

export const missingApology: Rule = {
  id: 'missing-apology',
  severity: 'warning',
  absence: true,
  act: 'apology',
  unasked: true,
  options: {},
  description: `
Whoever calls off a fixed interview gives the other side work: a room, a panel, a slot. One word of regret for the inconvenience
keeps the door open (guide B, "apologise for the inconvenience"; guide A, on the day itself).

Asked for only where a scheduled interview is cancelled; declining an invitation needs no apology, and in English too many sound
insincere. "Unfortunately" and sympathy with somebody else are no apologies.`,
  *check(letter) {
    if (letter.kind !== 'cancel-scheduled' || performing(letter, 'apology').length > 0 || !isFixed(letter)) return;
    const sentences = samples(letter, 'apology');
    const decision = within(letter, 'body').find(({ acts }) => acts.has('decision'));
    const [first] = within(letter, 'body');
    if (decision) yield after(decision, sentences, ' ');
    else if (first) yield before(first, sentences, ' ');
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Mr Ito,\n\nPlease forgive the late notice, but I must cancel our interview tomorrow. Thank you for the invitation. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
          kind: 'cancel-scheduled',
        },
      ],
      bad: [
        {
          text: 'Dear Mr Ito,\n\nUnfortunately I must cancel our interview tomorrow.[[]] I was sorry to hear that Ms Bell is ill. Thank you for the invitation. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
          kind: 'cancel-scheduled',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Bapak Rudi,\n\nSaya sungguh menyesal telah merepotkan Bapak, tetapi saya harus membatalkan wawancara besok. Terima kasih atas undangannya. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
          kind: 'cancel-scheduled',
        },
      ],
      bad: [
        {
          text: 'Yth. Bapak Rudi,\n\nDengan berat hati saya membatalkan wawancara besok.[[]] Terima kasih atas undangannya. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
          kind: 'cancel-scheduled',
        },
      ],
    },
  },
};

/** Whether there is something to call off, by the letter's own words or its front matter; who asks to come back has nothing. */
const isFixed = ({ moves, metadata }: Letter): boolean => {
  const says = (...names: CueName[]) => moves.some(({ cues }) => names.some((name) => cues.has(name)));
  return metadata.kind !== undefined || (says('cancellation', 'scheduled', 'same-day') && !says('reconsider'));
};
