import { isFormal, type Letter, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';
import { after } from './place.ts';

export const missingName: Rule = {
  id: 'missing-name',
  severity: 'warning',
  absence: true,
  act: 'name',
  options: {},
  description: `
A letter or an e-mail closes with the writer's name (guide A, parts of a good letter: formal close, name and contact): the reader
has many candidates and must know which one wrote. A name above, or a blank such as \`[Your Name]\`, does not close the letter; the
blank is reported as \`unfilled-placeholder\`.`,
  *check(letter) {
    if (!isFormal(letter)) return;
    const closing = within(letter, 'closing');
    const blank = closing.some(({ start, end }) => /[[\]{}<>_]/.test(letter.text.slice(start - 1, end + 1)));
    const last = closing.at(-1) ?? within(letter, 'body').at(-1);
    if (!last || blank || closing.some(({ acts }) => acts.has('name'))) return;
    yield after(last, sender(letter), last.part === 'closing' ? '\n' : '\n\n');
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Mr Lund,\n\nThank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom',
          channel: 'email',
        },
      ],
      bad: [
        {
          text: 'Dear Mr Lund,\n\nThank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\nRegards,[[]]',
          channel: 'email',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
          channel: 'email',
        },
      ],
      bad: [
        {
          text: 'Yth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,[[]]',
          channel: 'email',
        },
      ],
    },
  },
};

/** The name in the line `From:`, where a mail program has written one: nobody else's can be told here. */
function sender({ headers }: Letter): string[] {
  const from = headers.find(({ name }) => name === 'from')?.value ?? '';
  const name = /^"?([^"<>@]*[^"<>@\s])"?\s*(?:<[^<>]*>)?$/.exec(from.trim())?.[1];
  return name ? [name] : [];
}
