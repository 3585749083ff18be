/** Writes into the front matter of a letter, beside all that stands there: comments, order, quotes and line ends. */
import { type Document, isMap, parseDocument } from 'yaml';
import type { Change } from './letter.ts';
import { findFrontMatter, lineEndOf } from './set-aside.ts';

/** What a change of its YAML means for the text; front matter is made where there is none, none where it cannot be read. */
export function writeFrontMatter(text: string, write: (document: Document) => void): Change | undefined {
  const lineEnd = lineEndOf(text);
  const found = findFrontMatter(text);
  const top = text.startsWith('\uFEFF') ? 1 : 0;
  // a line of dashes at the top may be front matter without its end
  if (!found && text.startsWith('---', top)) return undefined;
  const document = parseDocument(found?.yaml ?? '', { schema: 'failsafe' });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  write(document);
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: false });
  if (!found) return { start: top, end: top, text: `---\n${yaml}---\n`.replaceAll('\n', lineEnd) };
  const start = text.indexOf('\n') + 1;
  const written = found.yaml === '' ? yaml : yaml.trimEnd();
  return { start, end: start + found.yaml.length, text: written.replace(/\r?\n/g, lineEnd) };
}

/** An entry that says what a letter is: `channel: chat`. */
export const writeEntry = (text: string, key: string, value: string): Change | undefined =>
  writeFrontMatter(text, (document) => document.set(key, value));
