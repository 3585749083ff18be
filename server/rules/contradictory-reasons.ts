import type { Matcher } from '../core/cue.ts';
import { isDecline, type Letter, type Span, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { spare } from './place.ts';

export const contradictoryReasons: Rule = {
  id: 'contradictory-reasons',
  severity: 'warning',
  absence: false,
  options: {},
  description: `
Reasons that cannot all be true, or of which one denies the other, look invented even when each is half true (guide A, "no false
excuses": honest, direct and brief). Both places are shown. One true reason is enough; so is none.

It knows states that exclude each other (bedridden and off to climb, out of work and held by a notice period), and claims that do so
when they are of the same thing: pay that plays no part and is too low, nights that are forbidden and accepted elsewhere.

Several reasons that agree with each other are fine, and so is what is said of somebody else or of a later time.`,
  *check(letter) {
    if (!isDecline(letter)) return;
    for (const { one, other } of letter.language.claims) {
      const pair = conflict(letter, one, other);
      if (!pair) continue;
      const [first, second] = pair.sort((a, b) => a.start - b.start) as [Span, Span];
      const quote = ({ start, end }: Span) => letter.text.slice(start, end).replace(/\s+/g, ' ');
      // a sentence that only tells this reason can go; which of the two is true, the writer knows
      const spoken = letter.moves.find(({ start, end }) => start <= second.start && second.end <= end);
      const left = { ...letter, moves: letter.moves.filter((move) => move !== spoken) };
      const goes = spoken && [...spoken.acts].every((act) => act === 'reason') && !conflict(left, one, other);
      yield {
        ...(goes ? spare(letter, spoken) : { place: second }),
        values: { first: quote(first), second: quote(second) },
      };
      return;
    }
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. I have to decline: the commute is long, and the salary is below my present pay. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. I have to decline. The distance is no obstacle.[[ Still, the commute is too long for me.]] I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. I have to decline. I am happy with my present employer.[[ Besides, the job I am starting in July at a bakery takes all my time.]] I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir karena jaraknya jauh dan gajinya di bawah kebutuhan saya. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Ini bukan soal gaji.[[ Hanya saja gajinya terlalu kecil bagi saya.]] Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir karena masih dirawat inap.[[ Pada hari itu saya juga berangkat mendaki Gunung Rinjani.]] Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};

/** A claim and its opposite in different places; what says thanks or keeps a door open claims nothing of the writer's life. */
function conflict(letter: Letter, one: Matcher, other: Matcher): [Span, Span] | undefined {
  const claims = within(letter, 'body', 'postscript').filter(
    ({ acts, cues }) =>
      acts.has('reason') || !(['gratitude', 'open-door'] as const).some((act) => acts.has(act) && cues.has(act)),
  );
  const places = (matcher: Matcher) =>
    claims.flatMap((move) => matcher.all(move.normal).map(({ from, to }) => move.locate(from, to)));
  const ones = places(one);
  const others = ones.length > 0 ? places(other) : [];
  for (const a of ones) for (const b of others) if (a.end <= b.start || b.end <= a.start) return [a, b];
  return undefined;
}
