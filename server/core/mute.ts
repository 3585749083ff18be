/** Writes what silences a rule: a comment above a line, or an entry in the front matter of the letter. */
import { isScalar, isSeq } from 'yaml';
import { writeFrontMatter } from './front-matter.ts';
import type { Change } from './letter.ts';
import { type Line, lineEndOf, linesOf } from './set-aside.ts';

/** A comment that silences a rule on the line of a place (an offset), indented as that is. */
export function muteLine(text: string, at: number, rule: string): Change {
  const line = linesOf(text).findLast(({ start }) => start <= at) as Line;
  const [mark = '', indent = ''] = /^\uFEFF?([ \t]*)/.exec(line.text) ?? [];
  const start = line.start + mark.length - indent.length;
  return { start, end: start, text: `${indent}<!-- santun-disable-next-line ${rule} -->${lineEndOf(text)}` };
}

/** An entry that silences a rule in a whole letter, beside all that its front matter says; none where that cannot be read. */
export const muteLetter = (text: string, rule: string): Change | undefined =>
  writeFrontMatter(text, (document) => {
    const listed = document.get('disable', true);
    const others = isScalar(listed) ? String(listed.value ?? '').trim() : '';
    if (isSeq(listed)) listed.add(document.createNode(rule));
    else document.set('disable', others === '' ? rule : `${others}, ${rule}`);
  });
