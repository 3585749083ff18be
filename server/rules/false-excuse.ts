import { isDecline, type Letter, type Move, within } from '../core/letter.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { samples } from './place.ts';
import { restate, retell, spanOf } from './retell.ts';

export const falseExcuse: Rule = {
  id: 'false-excuse',
  severity: 'warning',
  absence: false,
  options: { mishaps: 4, words: 60, suspicious: 20 },
  description: `
Honest, direct and brief; no covering up with invented reasons (guide A, "no false excuses"). What makes an account sound invented
is its shape, not its subject: mishaps piled on mishaps, tears and oaths and fate, things that hardly ever happen, or a great many
words that tell nothing.

A plain, brief misfortune is never reported, however sad. No reason at all is always possible (guide B).

Options: from how many \`mishaps\` on an account is a tower of them; from how many \`words\` on vagueness is elaborate; how many words
that read as invented (learnt from labelled letters) make an account \`suspicious\` when it bears one of these marks as well.`,
  *check(letter, options) {
    if (!isDecline(letter)) return;
    const account = within(letter, 'body', 'postscript').filter(tellsStory);
    const count = (name: 'calamity' | 'melodrama' | 'wild' | 'evasive') => marks(letter, account, name);
    const [mishaps, drama, wild, evasive] = [count('calamity'), count('melodrama'), count('wild'), count('evasive')];
    const { mishaps: tower = 0, words: elaborate = 0, suspicious = 0 } = options;
    const told = [...mishaps.moves, ...drama.moves, ...wild.moves];
    const invented = account.filter(({ traits }) => traits.has('excuse'));
    const signs = mishaps.total + drama.total + wild.total + evasive.total;
    if (evasive.total >= 5 && evasive.words >= elaborate) yield found(letter, 'vague', evasive.moves);
    else if (wild.total > 0 && mishaps.total + drama.total >= 2) yield found(letter, 'wild', told);
    else if (mishaps.total >= tower && mishaps.total * 12 >= mishaps.words) yield found(letter, 'tower', told);
    else if (drama.total >= 2 && mishaps.total + drama.total >= 3) yield found(letter, 'drama', told);
    else if (signs > 0 && wordsIn(invented) >= suspicious) yield found(letter, 'wild', invented);
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Dr Yeo,\n\nThank you for the invitation. I am sorry, but I must cancel our interview. My car was stolen last night. I hope to apply again another year.\n\nYours sincerely,\nTom Hale',
        },
        {
          text: 'Dear Dr Yeo,\n\nMy father died on Sunday. I am sorry, but I must cancel our interview so that I can be with my mother. Thank you for considering me. I hope to apply again another year.\n\nYours sincerely,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear Dr Yeo,\n\nThank you for the invitation. I am sorry, but I must cancel our interview. [[First my car was stolen, then a pipe burst and flooded the flat, and when I ran for help I slipped and fractured my wrist.]] I hope to apply again another year.\n\nYours sincerely,\nTom Hale',
        },
        {
          text: 'Dear Dr Yeo,\n\nThank you for the invitation. I am sorry, but I must cancel our interview. [[A swan has stolen my shoes, and when I ran after it I slipped and lost my voice.]] I hope to apply again another year.\n\nYours sincerely,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Bapak Silalahi,\n\nTerima kasih atas undangannya. Mohon maaf, saya batal mengikuti wawancara. Motor saya dicuri tadi malam. Semoga lain kali saya dapat melamar lagi.\n\nSalam,\nTono Hadi',
        },
        {
          text: 'Yth. Bapak Silalahi,\n\nAyah saya berpulang tadi malam. Mohon maaf, saya batal mengikuti wawancara hari Jumat. Terima kasih sudah memberi saya kesempatan. Semoga lain kali saya dapat melamar lagi.\n\nSalam,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. Bapak Silalahi,\n\nTerima kasih atas undangannya. Mohon maaf, saya batal mengikuti wawancara. [[Motor saya dicuri, rumah kebanjiran, lalu saya terpeleset dan pingsan.]] Semoga lain kali saya dapat melamar lagi.\n\nSalam,\nTono Hadi',
        },
      ],
    },
  },
};

/** Thanks, doors and wishes tell no story. */
const tellsStory = ({ acts }: Move): boolean =>
  !acts.has('gratitude') && !acts.has('open-door') && !acts.has('well-wish');

function marks({ language }: Letter, account: readonly Move[], name: 'calamity' | 'melodrama' | 'wild' | 'evasive') {
  const moves = account.filter(({ cues }) => cues.has(name));
  const total = moves.reduce((sum, { normal }) => sum + language.cues[name].all(normal).length, 0);
  return { moves, total, words: wordsIn(moves) };
}

/** A story from the first of its sentences to the last. The fixes tell a plain reason in its place, and keep what else is said there. */
function found(letter: Letter, variant: string, telling: readonly Move[]): Finding {
  const marked = letter.moves.filter((move) => telling.includes(move));
  const { start, end } = spanOf(marked);
  const part = (move: Move) => tellsStory(move) && !move.acts.has('decision') && !move.acts.has('apology');
  const inside = letter.moves.filter((move) => start <= move.start && move.end <= end);
  const story = inside.filter((move) => marked.includes(move) || part(move));
  const fixes = samples(letter, 'reason').map((reason) =>
    retell(letter, story, `${restate(letter, story)} ${reason}`.trim()),
  );
  return { variant, place: { start, end }, fixes };
}

const wordsIn = (moves: readonly Move[]): number => moves.reduce((sum, { words }) => sum + words, 0);
