// What is in force for a document: defaults, settings and front matter in one answer.
import { afterEach, expect, it } from 'vitest';
import { type SettingsInForce, settingsInForceMethod } from '../../protocol/settings.ts';
import { rules } from '../../server/index.ts';
import { type Client, connect } from './client.ts';
import { readme, thankless } from './letters.ts';
import { page } from './page.ts';

let client: Client;
afterEach(() => client.end());

async function inForce(text: string, settings: unknown, languageId?: string) {
  client = await connect({ settings });
  const { textDocument } = await page(client, text, languageId);
  return client.request<SettingsInForce>({ method: settingsInForceMethod }, { textDocument });
}

it('has every rule, and follows settings and front matter', async () => {
  const settings = { messageLanguage: 'id', rules: { 'late-reply': 'error' }, options: { 'too-long': { chat: 9 } } };
  const { santun, letter } = await inForce(`---\nchannel: chat\ndisable: harsh-tone\n---\n${thankless}`, settings);
  expect(Object.keys(santun.rules)).toEqual(rules.map(({ id }) => id));
  expect(santun).toMatchObject({
    lint: 'letters',
    messageLanguage: 'id',
    maxFindings: 100,
    rules: { 'late-reply': 'error', 'harsh-tone': 'off', 'missing-contact': 'hint' },
    options: { 'too-long': { chat: 9, email: 180 }, 'late-reply': { hours: 48 } },
  });
  expect(letter).toEqual({
    language: 'en',
    channel: 'chat',
    kind: 'decline-invitation',
    frontMatter: { channel: 'chat', disable: ['harsh-tone'] },
  });
});

it('tells why there are no findings', async () => {
  expect(await inForce(readme, null, 'markdown')).toMatchObject({ santun: { lint: 'letters' }, letter: null });
  client.end();
  expect(await inForce(thankless, { lint: 'never' })).toMatchObject({ santun: { lint: 'never' }, letter: null });
});

it('has no answer for what is not open', async () => {
  client = await connect();
  const textDocument = { uri: 'file:///nowhere.txt' };
  expect(await client.request({ method: settingsInForceMethod }, { textDocument })).toBeNull();
});
