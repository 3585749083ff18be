/** Fix-all, which editors make on a key or on saving: everything that may be mended unasked, in one edit and one step of undoing. */
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { type Change, describe } from '../index.ts';
import { type Abilities, edit, isWanted } from './actions.ts';
import type { Reports } from './reports.ts';

export const fixAllKind = 'source.fixAll.santun';

/** The action that mends a document, where a client asks for it by its kind and there is something to mend. */
export async function fixAll(
  { textDocument: { uri }, context: { only } }: CodeActionParams,
  reports: Reports,
  client: Abilities,
): Promise<CodeAction[]> {
  // it lints several times: too much for a light bulb at every step of the cursor
  if (!only || !isWanted(fixAllKind, only)) return [];
  const mended = await reports.mended(uri);
  if (!mended) return [];
  const { document, file } = mended;
  const before = document.getText();
  if (String(file) === before) return [];
  const title = describe('action-fix-all', {}, file.data.speaker);
  return [{ title, kind: fixAllKind, edit: edit(document, changedLines(before, String(file)), client) }];
}

/** The stretch of whole lines in which two texts differ: the cursor may stay where it is in all others. */
function changedLines(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  const start = before.slice(0, head).lastIndexOf('\n') + 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - tail - 1] === after[after.length - tail - 1]) tail++;
  const lineEnd = before.indexOf('\n', before.length - tail);
  const end = lineEnd < 0 ? before.length : lineEnd + 1;
  return { start, end, text: after.slice(start, after.length - (before.length - end)) };
}
