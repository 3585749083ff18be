// Letters with marks in them, `‸` for a caret, and ranges shown as the words that they hold.
import type { Position, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Client } from './client.ts';

let count = 0;

/** Opens a letter; the answer asks about the place of its `‸`, or its start. */
export async function page(client: Client, marked: string, languageId = 'decline-letter') {
  const uri = `untitled:Untitled-${++count}`;
  const at = Math.max(0, marked.indexOf('‸'));
  const text = marked.replace('‸', '');
  await client.open(uri, text, languageId);
  const document = TextDocument.create(uri, languageId, 1, text);
  const position: Position = document.positionAt(at);
  const show = (range: Range | undefined) => range && document.getText(range);
  return { textDocument: { uri }, position, text, show, document };
}
