/** Writes what silences a rule: a comment above a line, or an entry in the front matter of the letter. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Change } from './letter.ts';
import { findFrontMatter, type Line, lineEndOf, linesOf } from './set-aside.ts';

/** A comment that silences a rule on the line of a place (an offset), indented as that is. */
export function muteLine(text: string, at: number, rule: string): Change {
  const line = linesOf(text).findLast(({ start }) => start <= at) as Line;
  const [mark = '', indent = ''] = /^\uFEFF?([ \t]*)/.exec(line.text) ?? [];
  const start = line.start + mark.length - indent.length;
  return { start, end: start, text: `${indent}<!-- santun-disable-next-line ${rule} -->${lineEndOf(text)}` };
}

/** An entry that silences a rule in a whole letter, beside all that its front matter says; none where that cannot be read. */
export function muteLetter(text: string, rule: string): Change | undefined {
  const lineEnd = lineEndOf(text);
  const found = findFrontMatter(text);
  if (!found) {
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    // a line of dashes at the top may be front matter without its end
    if (text.startsWith('---', start)) return undefined;
    return { start, end: start, text: ['---', `disable: ${rule}`, '---', ''].join(lineEnd) };
  }
  const document = parseDocument(found.yaml, { schema: 'failsafe' });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const listed = document.get('disable', true);
  const others = isScalar(listed) ? String(listed.value ?? '').trim() : '';
  if (isSeq(listed)) listed.add(document.createNode(rule));
  else document.set('disable', others === '' ? rule : `${others}, ${rule}`);
  const start = text.indexOf('\n') + 1;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: false });
  const written = found.yaml === '' ? yaml : yaml.trimEnd();
  return { start, end: start + found.yaml.length, text: written.replace(/\r?\n/g, lineEnd) };
}
