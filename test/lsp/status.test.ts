// How a letter stands, in one answer.
import { afterEach, expect, it } from 'vitest';
import { type LetterStatus, statusMethod } from '../../protocol/status.ts';
import { type Client, connect } from './client.ts';
import { tanpaTerimaKasih, thankless } from './letters.ts';
import { page } from './page.ts';

let client: Client;
afterEach(() => client.end());

async function status(text: string, settings: unknown = null) {
  client = await connect({ settings });
  const { textDocument } = await page(client, text, 'plaintext');
  return client.request<LetterStatus>({ method: statusMethod }, { textDocument });
}

it('tells everything that a status bar shows', async () => {
  expect(await status(thankless)).toEqual({
    version: 1,
    language: 'en',
    kind: 'decline-invitation',
    channel: 'email',
    names: { language: 'English', kind: 'Declining an invitation', channel: 'E-mail' },
    words: 21,
    budget: 180,
    findings: { error: 0, warning: 1, info: 0, hint: 0 },
    finished: true,
  });
});

it('speaks the language of the letter', async () => {
  const { language, names } = await status(tanpaTerimaKasih);
  expect(language).toBe('id');
  expect(names).toEqual({ language: 'Indonesia', kind: 'Menolak undangan', channel: 'E-mail' });
});

it('knows the budget of the settings, and when there is none', async () => {
  expect(await status(thankless, { options: { 'too-long': { email: 99 } } })).toMatchObject({ budget: 99 });
  client.end();
  expect(await status(thankless, { rules: { 'too-long': 'off' } })).not.toHaveProperty('budget');
  client.end();
  expect(await status(`---\ndisable: too-long\n---\n${thankless}`)).not.toHaveProperty('budget');
});

it('follows the letter', async () => {
  client = await connect();
  const { textDocument } = await page(client, 'Dear Ms Osei,\n\nThank you for the invitation to interview [Company].');
  const ask = () => client.request<LetterStatus>({ method: statusMethod }, { textDocument });
  expect(await ask()).toMatchObject({ version: 1, words: 8, finished: false, findings: { error: 1 } });
  const at = { line: 3, character: 0 };
  await client.change(textDocument.uri, { start: at, end: at }, '\n\nKind regards,\nTom\n');
  expect(await ask()).toMatchObject({ version: 2, words: 8, finished: true });
});
