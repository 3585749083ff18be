import type { Letter, Span } from '../core/letter.ts';
import { normalLine } from '../core/outline.ts';
import type { Rule } from '../core/rule.ts';
import { overlaps } from '../core/set-aside.ts';

export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  severity: 'error',
  absence: false,
  options: {},
  description: `
A blank that was never filled in tells the reader that the letter was copied, and undoes all its courtesy. Found are brackets
around the name of a blank (\`[Company]\`, \`(position)\`, \`<name>\`), template marks (\`{{company}}\`), lines to write on
(\`____\`), \`XXX\`, and words such as "Nama Anda" where a name should stand.

Never reported: reference numbers, \`(m/f/d)\`, editorial brackets in a quotation, links, and anything in a quoted mail.`,
  *check(letter) {
    const found = [...bracketed(letter), ...spelledOut(letter)].filter((span) => !overlaps(span, letter.aside));
    for (const [index, place] of found.sort((a, b) => a.start - b.start).entries())
      if (!overlaps(place, found.slice(0, index)))
        yield { place, values: { text: letter.text.slice(place.start, place.end) } };
  },
  examples: {
    en: {
      good: [
        {
          text: 'Dear Ms Reyes,\n\nThank you for the interview invitation from Lakeside. I must decline the role. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        {
          text: 'Subject: [Ref. HR-12] Technician (m/f/d)\n\nDear Dr Vogel,\n\nThank you for the invitation. Your notice says "nights [and days]", so I must decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'Dear [[[Hiring Manager]]],\n\nThank you for the interview invitation from [[{{company}}]]. I must decline the [[(position)]] role. I hope we can stay in touch.\n\nRegards,\n[[[Your Name]]]',
        },
        {
          text: 'Dear Ms Ford,\n\nThank you for the interview invitation from [[XXX]] on [[____]]. I must decline. I hope we can stay in touch.\n\nRegards,\n[[Your Name]]',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Yth. HRD PT Lestari,\n\nTerima kasih atas undangan wawancara Staf Gudang. Saya tidak dapat hadir karena ada ujian. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
        {
          text: 'Hal: Wawancara [No. Reg. 0187] Operator (L/P)\n\nYth. Panitia PT Bumi (Persero),\n\nTerima kasih atas undangannya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Yth. HRD [[{nama_perusahaan}]],\n\nTerima kasih atas undangan wawancara [[[Nama Posisi]]]. Saya tidak dapat hadir karena [[(sebutkan alasan)]]. Semoga kelak dapat bekerja sama.\n\nHormat saya,\n[[Nama Anda]]',
        },
      ],
    },
  },
};

const marks = /\{\{[^{}\n]{1,60}\}\}|\{[\p{L}][\p{L}\d _./'-]{0,60}\}|%[\p{L}_]{3,40}%|_{3,}|\bX{3,}\b|\.{8,}/gu;
const brackets = /\[([^[\]\n]{1,60})\](?!\(|:)|<([^<>\n@/=]{1,60})>|\(([^()\n]{1,60})\)/g;

/** Template marks, and brackets whose words name a blank. */
function* bracketed({ text, language }: Letter): Iterable<Span> {
  for (const match of text.matchAll(marks)) yield { start: match.index, end: match.index + match[0].length };
  for (const match of text.matchAll(brackets)) {
    const inside = match[1] ?? match[2] ?? match[3] ?? '';
    const words = normalLine(inside.replaceAll('_', ' '));
    const count = words.trim().split(' ').length;
    if (/\d|[,;"“”]/.test(inside.replace(/ \d$/, '')) || count > 6 || isQuoted(text, match.index)) continue;
    const named = language.cues.blank.all(words);
    const round = match[3] !== undefined;
    // round brackets hold many an honest aside: only those that hold nothing but the name of a blank count
    const whole = named[0]?.from === 1 && (count <= 2 || language.cues.placeholder.test(words));
    if (round ? whole && inside === inside.trim() && count <= named.length + 1 : named.length > 0)
      yield { start: match.index, end: match.index + match[0].length };
  }
}

/** Whether an odd number of quotation marks stands before a place in its paragraph. */
function isQuoted(text: string, at: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n\n', at) + 1, at);
  return (paragraph.match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;
}

/** "Your Name" and the like, where nothing marks them as blanks. */
function* spelledOut({ moves, language }: Letter): Iterable<Span> {
  for (const move of moves)
    for (const { from, to } of language.cues.placeholder.all(move.normal)) yield move.locate(from, to);
}
