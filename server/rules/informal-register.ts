import { isFormal, type Letter, type Span } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';

export const informalRegister: Rule = {
  id: 'informal-register',
  severity: 'warning',
  absence: false,
  unasked: true,
  options: { mild: 2 },
  description: `
A letter and an e-mail are written in a formal tone (guide A, how: the letter and the e-mail): slang, chat spelling and, in
Indonesian, \`aku\` and \`kamu\` belong to chats, where they are never reported.

Fine everywhere: first names, contractions, "Halo Mbak", and English trade words. Option: how many different \`mild\`
colloquial words together make a letter informal; one slip, or one habit, is not worth a warning.`,
  *check(letter, { mild = 0 }) {
    if (!isFormal(letter)) return;
    const found = [...colloquial(letter)];
    const textOf = ({ start, end }: Span) => letter.text.slice(start, end);
    const several = new Set(found.map(({ place }) => textOf(place).toLowerCase())).size >= mild;
    for (const { place, instead } of found.filter(({ heavy }) => heavy || several))
      yield {
        place,
        variant: instead === undefined ? 'spelled' : instead === '' ? 'without' : undefined,
        values: { text: textOf(place), instead: instead ?? '' },
        fixes: instead === undefined ? [] : [instead],
      };
  },
  examples: {
    en: {
      good: [
        {
          text: "Dear Zoe,\n\nThanks for the interview invitation. I'm sorry, but I can't make it. I'd be glad to stay in touch.\n\nCheers,\nTom Hale",
          channel: 'email',
        },
        {
          text: 'hey Zoe, thx for the invite! gonna have to pass on the interview, lets stay in touch',
          channel: 'chat',
        },
      ],
      bad: [
        {
          text: 'Dear Zoe,\n\n[[Thx]] for the interview invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
          channel: 'email',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Halo Mbak Sari,\n\nTerima kasih atas undangan interview-nya. Saya tidak bisa hadir. Semoga kelak kita dapat bekerja sama.\n\nSalam,\nTono Hadi',
          channel: 'email',
        },
        {
          text: 'Yth. Bapak dr. Lukito,\n\nTerima kasih atas undangan wawancara di SMP Tunas Jaya. Saya tidak dapat hadir. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
          channel: 'email',
        },
        {
          text: 'Kak makasih ya undangan interviewnya, aku gak bisa ikut. Semoga lain kali bisa kerja bareng',
          channel: 'chat',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir [[krn]] ada ujian. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
          channel: 'email',
        },
      ],
    },
  },
};

/** Colloquial words outside headers and addresses, each with what a letter says instead. */
function* colloquial({ language, moves, text }: Letter): Iterable<{ place: Span; instead?: string; heavy: boolean }> {
  const { strong, mild, shape } = language.informal;
  for (const move of moves) {
    if (move.part === 'headers' || (move.part === 'opening' && !move.acts.has('salutation')) || move.acts.has('name'))
      continue;
    for (const match of move.normal.matchAll(/(?<= )[^ ]+(?=( [^ ]+)? )/g)) {
      const single = match[0];
      const pair = single + (match[1] ?? '');
      const listed = [pair, single].find((entry) => entry in strong || entry in mild);
      const word = listed ?? (shape?.test(single) ? single : undefined);
      if (word === undefined) continue;
      const place = move.locate(match.index, match.index + word.length);
      const written = text.slice(place.start, place.end);
      // names: SMP anywhere, Gan in mid-sentence; and titles: "dr. Sari" is a doctor, "dr" alone is chat for "dari"
      if (/^\p{Lu}{2,}$/u.test(written) || (/^\p{Lu}\p{Ll}/u.test(written) && place.start > move.start)) continue;
      if (language.abbreviations.has(word) && text[place.end] === '.') continue;
      const instead = strong[word] ?? mild[word];
      yield {
        place,
        instead: instead === undefined ? undefined : inCase(instead, text, place),
        heavy: !(word in mild),
      };
    }
  }
}

const inCase = (instead: string, text: string, { start }: Span): string =>
  /\p{Lu}/u.test(text[start] ?? '') ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
