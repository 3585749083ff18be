// The outline: parts, what is done in them, and what is missing.
import { afterEach, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { type Client, connect, pulling } from './client.ts';
import { tanpaTerimaKasih } from './letters.ts';
import { page } from './page.ts';

const nesting: ClientCapabilities = {
  ...pulling,
  textDocument: { ...pulling.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};
const letter = `Subject: Interview

Dear Ms Osei,

I have to decline the interview 🙏🏽. The trees are green. I hope we can stay in touch.

Kind regards,
Tom Hale
`;
let client: Client;
afterEach(() => client.end());

async function outline(text: string, capabilities = nesting) {
  client = await connect({ capabilities });
  const { textDocument, document } = await page(client, text);
  const symbols = await client.request(DocumentSymbolRequest.type, { textDocument });
  return { symbols: symbols as DocumentSymbol[], flat: symbols as SymbolInformation[], document };
}

/** Names with their children. */
const tree = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children = [] }) => (children.length > 0 ? [name, ...tree(children)] : name));

it.each(['\n', '\r\n'])('is a tree of parts and sentences, with what is missing: %j', async (end) => {
  const { symbols, document } = await outline(letter.replaceAll('\n', end));
  expect(tree(symbols)).toEqual([
    'Header lines',
    ['Opening', 'Greeting'],
    ['Body', 'Thanks — missing', 'Decision', 'Open door'],
    ['Closing', 'Sign-off', 'Name'],
  ]);
  const [thanks, decision] = symbols[2]?.children ?? [];
  expect(document.getText(decision?.range)).toBe('I have to decline the interview 🙏🏽.');
  expect(decision?.detail).toBe('I have to decline the interview 🙏🏽.');
  expect(thanks?.range).toEqual({ start: decision?.range.start, end: decision?.range.start });
  expect(document.getText(symbols[3]?.range)).toBe(`Kind regards,${end}Tom Hale`);
});

it('nests: every range is within that of its parent, and what is selected within the range', async () => {
  const { symbols, document } = await outline(`${letter}\nPS: The weather is fine.\n`);
  const check = ({ range, selectionRange, children = [] }: DocumentSymbol): void => {
    expect(selectionRange).toEqual(range);
    for (const child of children) {
      expect(document.offsetAt(child.range.start)).toBeGreaterThanOrEqual(document.offsetAt(range.start));
      expect(document.offsetAt(child.range.end)).toBeLessThanOrEqual(document.offsetAt(range.end));
      check(child);
    }
  };
  expect(symbols).toHaveLength(5);
  symbols.forEach(check);
});

it('speaks the language of the letter', async () => {
  const { symbols } = await outline(tanpaTerimaKasih);
  expect(tree(symbols)).toEqual([
    ['Pembuka', 'Salam pembuka'],
    [
      'Isi',
      'Terima kasih — belum ada',
      'Keputusan · Alasan',
      'Permohonan maaf',
      'Menjaga hubungan · Doa dan harapan baik',
    ],
    ['Penutup', 'Salam penutup', 'Nama'],
  ]);
});

it('names an act that is there, but not as it should be, once', async () => {
  const hedged = letter.replace(
    'I have to decline the interview 🙏🏽.',
    'Thank you. I am not sure whether I can come.',
  );
  expect(JSON.stringify(tree((await outline(hedged)).symbols))).not.toContain('Decision — missing');
});

it('misses nothing in a message that declines nothing', async () => {
  const { symbols } = await outline('---\nkind: reschedule\n---\nHi Ana, could we meet on Monday instead?\n');
  expect(JSON.stringify(tree(symbols))).not.toContain('missing');
});

it('is a list where the client shows no trees', async () => {
  const { flat } = await outline(letter, pulling);
  expect(flat.map(({ name, containerName }) => (containerName ? `${containerName}/${name}` : name))).toEqual([
    'Header lines',
    'Opening',
    'Opening/Greeting',
    'Body',
    'Body/Thanks — missing',
    'Body/Decision',
    'Body/Open door',
    'Closing',
    'Closing/Sign-off',
    'Closing/Name',
  ]);
  expect(flat[0]?.location).toMatchObject({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 18 } },
  });
});

it('is empty for an empty letter', async () => {
  expect((await outline('\n')).symbols).toEqual([]);
});
