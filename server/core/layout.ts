/** How a letter lies on the page: its parts in reading order, their paragraphs, and the moves in them. */
import type { Letter, Move, Part, Span } from './letter.ts';

export interface Paragraph extends Span {
  moves: Move[];
}

/** A stretch of one part; a part that another one interrupts has several. */
export interface Layout extends Span {
  part: Part;
  paragraphs: Paragraph[];
}

const emptyLine = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

/** Every span reaches from its first move to its last: white space around it belongs to none. */
export function layOut({ text, moves }: Pick<Letter, 'text' | 'moves'>): Layout[] {
  const stretches: Layout[] = [];
  for (const move of moves) {
    const { part, start, end } = move;
    let stretch = stretches.at(-1);
    if (stretch?.part !== part) {
      stretch = { part, start, end, paragraphs: [] };
      stretches.push(stretch);
    }
    const paragraph = stretch.paragraphs.at(-1);
    if (paragraph && !emptyLine.test(text.slice(paragraph.end, start))) {
      paragraph.moves.push(move);
      paragraph.end = end;
    } else stretch.paragraphs.push({ start, end, moves: [move] });
    stretch.end = end;
  }
  return stretches;
}
