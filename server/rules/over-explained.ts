import { isDecline, type Letter, type Move, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { samples } from './place.ts';
import { retell, spanOf } from './retell.ts';

/** How long a sentence may be, in words, that is to stand for all of them. */
const longest = 30;

export const overExplained: Rule = {
  id: 'over-explained',
  severity: 'warning',
  absence: false,
  options: { words: 60, sentences: 3 },
  description: `
Nobody asked for a detailed explanation: straight to the point, no rambling (guides A, B and D). One honest reason in one sentence is
respectful; a life story makes the reader wonder. Reported when the explanation takes more than its share of the letter.

Options: how many \`words\` or \`sentences\` an explanation may take. Sentences that thank, apologise, wish, or speak of the reader
and of enclosures are no explanation.`,
  *check(letter, { words = 0, sentences = 0 }) {
    if (!isDecline(letter)) return;
    const told = explanation(letter);
    const length = wordsIn(told);
    // three short sentences are still short
    if (length <= words && (told.length <= sentences || length <= words * 0.9)) return;
    const own = told.find(({ cues, traits, words }) => cues.has('reason') && !traits.has('excuse') && words <= longest);
    const brief = own ? [letter.text.slice(own.start, own.end)] : [];
    const fixes = [...brief, ...samples(letter, 'reason')].map((reason) => retell(letter, told, reason));
    yield { place: spanOf(told), values: { words: length }, fixes };
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. I would rather not go ahead, as the late shifts clash with my evening course. I hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear Ms Reyes,\n\nThank you for inviting me to an interview. I have decided not to attend. [[My car is eleven years old and the garage is doubtful about the clutch. My wife needs it on Mondays because of her mother, who is ninety. I looked at the bus as well, but the connection is missed on three days out of five. My brother suggested a bicycle, which because of my knee I did not pursue. A room in town during the week would cost more than the rent of our house.]]\n\nI hope we can stay in touch.\n\nKind regards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir karena jadwalnya bersamaan dengan ujian saya. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. [[Motor saya sudah tua dan sering mogok karena jarang diservis. Istri saya memakainya setiap Senin untuk mengantar ibunya berobat ke puskesmas. Saya sudah mencoba naik angkot, tetapi harus berganti tiga kali dan sering terlambat. Kakak saya menyarankan naik sepeda, padahal lutut saya sudah lama sering sakit. Menyewa kamar di kota juga lebih mahal daripada kontrakan kami sekarang.]]\n\nSemoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};

/**
 * The longest run of sentences that tell why. What stands between two reasons goes on telling; thanks, decisions, doors and
 * wishes end the run, and what speaks of the reader or of enclosures is no part of it.
 */
function explanation(letter: Letter): Move[] {
  const runs: Move[][] = [[]];
  for (const move of within(letter, 'body', 'postscript')) {
    if (others.some((act) => move.acts.has(act))) runs.push([]);
    else if (!move.cues.has('aimed-at-reader')) runs.at(-1)?.push(move);
  }
  const tells = ({ acts, traits }: Move) => acts.has('reason') || traits.has('excuse');
  const told = runs.map((run) => run.slice(Math.max(0, run.findIndex(tells))));
  const reasoned = told.filter((run) => wordsIn(run.filter(tells)) > wordsIn(run) / 3);
  return reasoned.sort((a, b) => wordsIn(b) - wordsIn(a))[0] ?? [];
}

const others = ['gratitude', 'open-door', 'well-wish', 'apology', 'decision'] as const;

const wordsIn = (moves: readonly Move[]): number => moves.reduce((sum, { words }) => sum + words, 0);
