// Folding, and selections that grow.
import { afterEach, expect, it } from 'vitest';
import {
  type FoldingRange,
  FoldingRangeRequest,
  type SelectionRange,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { type Client, connect, pulling } from './client.ts';
import { page } from './page.ts';

const letter = `---
kind: withdraw
---
Subject: Interview

Dear Ms Osei,

Thank you for the interview.
I have to withdraw 🙏🏽.

I hope we can stay in touch.

Kind regards,
Tom Hale

On Monday, Ana wrote:
> Hello
>
> Bye
`;
let client: Client;
afterEach(() => client.end());

async function folds(text: string, foldingRange = {}): Promise<[start: number, end: number, kind?: string][]> {
  client = await connect({ capabilities: { ...pulling, textDocument: { foldingRange } } });
  const found = await client.request(FoldingRangeRequest.type, {
    textDocument: (await page(client, text)).textDocument,
  });
  return (found as FoldingRange[]).map(({ startLine, endLine, kind }) =>
    kind ? [startLine, endLine, kind] : [startLine, endLine],
  );
}

it.each(['\n', '\r\n'])('folds what is set aside, parts and paragraphs: %j', async (end) => {
  expect(await folds(letter.replaceAll('\n', end))).toEqual([
    [0, 2, 'region'],
    [7, 10],
    [7, 8],
    [12, 13],
    [15, 18, 'comment'],
  ]);
});

it('folds no single line, and nothing twice', async () => {
  expect(await folds('Dear Ms Osei,\n\nI have to decline\nthe interview.\n')).toEqual([[2, 3]]);
});

it('folds no more than the client can take', async () => {
  expect(await folds(letter, { rangeLimit: 2 })).toHaveLength(2);
});

/** What a selection at `‸` grows over. */
async function grown(marked: string): Promise<(string | undefined)[]> {
  client = await connect();
  const { textDocument, position, show } = await page(client, marked);
  const found = await client.request(SelectionRangeRequest.type, { textDocument, positions: [position, position] });
  const [first, second, ...others] = found as SelectionRange[];
  expect(second).toEqual(first);
  expect(others).toEqual([]);
  const around: (string | undefined)[] = [];
  for (let range: SelectionRange | undefined = first; range; range = range.parent) around.push(show(range.range));
  return around;
}

it('grows a selection by sentence, paragraph, part and letter', async () => {
  const text = letter.replaceAll('\n', '\r\n');
  expect(await grown(text.replace('withdraw 🙏🏽', 'with‸draw 🙏🏽'))).toEqual([
    'I have to withdraw 🙏🏽.',
    'Thank you for the interview.\r\nI have to withdraw 🙏🏽.',
    'Thank you for the interview.\r\nI have to withdraw 🙏🏽.\r\n\r\nI hope we can stay in touch.',
    text,
  ]);
});

it('grows it no step that is none', async () => {
  expect(await grown('Dear Ms‸ Osei,\n\nI have to decline the interview.\n')).toHaveLength(2);
  client.end();
  expect(await grown('I have to dec‸line the interview.')).toHaveLength(1);
});

it('grows it in what is set aside, and on empty lines', async () => {
  expect(await grown(letter.replace('> Hello', '> He‸llo'))).toEqual([
    'On Monday, Ana wrote:\n> Hello\n>\n> Bye',
    letter,
  ]);
  client.end();
  expect(await grown(letter.replace('Osei,\n', 'Osei,\n‸'))).toEqual([letter]);
});
