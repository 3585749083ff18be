// The writer says what a letter is: the values to choose from, and the edit that writes one down.
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { type Choice, choicesMethod, setMetadataMethod } from '../../protocol/metadata.ts';
import { type LetterStatus, statusMethod } from '../../protocol/status.ts';
import { kinds } from '../../server/index.ts';
import { type Client, connect } from './client.ts';
import { readme, tanpaTerimaKasih, thankless } from './letters.ts';
import { page } from './page.ts';

let client: Client;
afterEach(() => client.end());

it.each([
  [thankless, 'language', { value: 'id', name: 'Indonesian' }],
  [thankless, 'channel', { value: 'email', name: 'E-mail' }],
  [thankless, 'kind', { value: 'decline-invitation', name: 'Declining an invitation' }],
  [tanpaTerimaKasih, 'kind', { value: 'decline-invitation', name: 'Menolak undangan' }],
])('names the values in the language of the findings', async (text, key, choice) => {
  client = await connect();
  const { textDocument } = await page(client, text);
  const choices = await client.request<Choice[]>({ method: choicesMethod }, { textDocument, key });
  expect(choices).toContainEqual(choice);
  if (key === 'kind') expect(choices.map(({ value }) => value)).toEqual(kinds);
});

describe('what is chosen', () => {
  const choose = async (text: string, key: string, value: string) => {
    client = await connect();
    const { textDocument } = await page(client, text);
    const edit = await client.request<WorkspaceEdit | null>(
      { method: setMetadataMethod },
      { textDocument, key, value },
    );
    if (!edit) return null;
    await client.apply(textDocument.uri, { title: '', edit });
    const status = await client.request<LetterStatus>({ method: statusMethod }, { textDocument });
    return { text: client.document(textDocument.uri).getText(), status };
  };

  it.each([
    ['in new front matter', thankless, `---\nchannel: chat\n---\n${thankless}`],
    [
      'beside what stands there',
      `---\r\nreceived: 2026-01-02 # Friday\r\n---\r\n${thankless}`,
      `---\r\nreceived: 2026-01-02 # Friday\r\nchannel: chat\r\n---\r\n${thankless}`,
    ],
    [
      'over what stands there',
      `---\nchannel: phone # sure?\nlanguage: en\n---\n${thankless}`,
      `---\nchannel: chat # sure?\nlanguage: en\n---\n${thankless}`,
    ],
  ])('is written %s, and holds', async (_, text, expected) => {
    expect(await choose(text, 'channel', 'chat')).toMatchObject({ text: expected, status: { channel: 'chat' } });
  });

  it('is not written into what cannot be read, nor where it means nothing', async () => {
    expect(await choose(`---\nkind: [\n---\n${thankless}`, 'channel', 'chat')).toBeNull();
    client.end();
    expect(await choose(thankless, 'channel', 'pigeon')).toBeNull();
    client.end();
    expect(await choose(thankless, 'toString', 'chat')).toBeNull();
    client.end();
    expect(await choose(thankless, 'received', 'date')).toBeNull();
  });
});

it('is nothing for what is no letter', async () => {
  client = await connect();
  const { textDocument } = await page(client, readme, 'markdown');
  const asked = { textDocument, key: 'kind', value: 'withdraw' };
  for (const method of [choicesMethod, setMetadataMethod]) {
    expect(await client.request({ method }, asked)).toBeNull();
    expect(await client.request({ method }, { ...asked, textDocument: { uri: 'file:///nowhere.txt' } })).toBeNull();
  }
});
