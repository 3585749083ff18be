/** The letter as it goes out: without what was only written for the linter and the editor. */
import { findDirectives } from './directives.ts';
import type { Letter, Span } from './letter.ts';
import { findFrontMatter, linesOf } from './set-aside.ts';

export interface Finished {
  /** Header lines and all. */
  text: string;
  /** What the subject line says. */
  subject: string;
  /** What stands below the header lines. */
  body: string;
}

/** Takes front matter and directives away. Paragraphs, quoted mails and line ends stay as they are. */
export function finish(letter: Pick<Letter, 'text' | 'aside' | 'headers'>): Finished {
  const { text, headers } = letter;
  const front = findFrontMatter(text);
  const comments = findDirectives(letter, []).map((directive) => withItsLine(text, directive));
  const gone = [...(front ? [front] : []), ...comments].sort((a, b) => b.start - a.start);
  const from = (offset: number) =>
    gone
      .filter(({ end }) => end > offset)
      .reduce((left, { start, end }) => left.slice(0, Math.max(start, offset)) + left.slice(end), text)
      .slice(offset)
      .replace(/^\uFEFF?(?:[^\S\n]*\n)*/, '')
      .trimEnd();
  const subject = headers.find(({ name }) => name === 'subject')?.value ?? '';
  return { text: from(0), subject, body: from(headers.at(-1)?.end ?? 0) };
}

/** A span, with its line where it has that for itself. */
function withItsLine(text: string, span: Span): Span {
  const line = linesOf(text).find(({ start, end }) => start <= span.start && span.end <= end);
  const alone = line?.text.trim() === text.slice(span.start, span.end);
  return line && alone ? { start: line.start, end: text.indexOf('\n', line.start) + 1 || text.length } : span;
}
