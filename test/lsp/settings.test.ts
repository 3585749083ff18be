// Settings: asked of the client, followed when they change, and complained about once.
import { afterEach, expect, it } from 'vitest';
import { type Client, connect, pulling } from './client.ts';
import { thankless } from './letters.ts';

const uri = 'file:///home/ana/no.txt';
let client: Client;
afterEach(() => client.end());

it('asks to be told of changes, and makes the client pull again', async () => {
  client = await connect({ settings: null });
  await client.open(uri, thankless);
  expect(await client.rules(uri)).toEqual(['missing-gratitude']);
  expect(client.registered).toEqual(['workspace/didChangeConfiguration']);
  client.settings = { rules: { 'missing-gratitude': 'off' } };
  await client.configure(null);
  await client.refreshed();
  expect(await client.rules(uri)).toEqual([]);
  client.settings = { rules: { 'missing-gratitude': 'hint' } };
  await client.configure(null);
  await client.refreshed();
  expect((await client.diagnostics(uri))[0]?.severity).toBe(4);
});

it('may differ between the folders of a workspace', async () => {
  const [quiet, loud] = ['file:///home/ana/drafts/no.txt', 'file:///home/ana/letters/no.txt'];
  client = await connect({
    settings: (uri: string) => (uri === quiet ? { rules: { 'missing-gratitude': 'off' } } : null),
  });
  await client.open(quiet, thankless);
  await client.open(loud, thankless);
  expect(await client.rules(quiet)).toEqual([]);
  expect(await client.rules(loud)).toEqual(['missing-gratitude']);
});

it('can be told to stay silent', async () => {
  client = await connect({ settings: { lint: 'never' } });
  await client.open(uri, thankless, 'decline-letter');
  expect(await client.rules(uri)).toEqual([]);
});

it('shows no more findings than are wanted, the most severe first, and in the order of the text', async () => {
  const flood = `${thankless}\n\n[Phone]\n[City]\n[Street]\n`;
  client = await connect({ settings: { rules: { 'missing-gratitude': 'hint' } } });
  await client.open(uri, flood);
  const all = await client.rules(uri);
  expect(all).toContain('missing-gratitude');
  const loud = all.filter((rule) => rule === 'unfilled-placeholder');
  expect(loud.length).toBeGreaterThan(1);
  client.settings = { maxFindings: 2, rules: { 'missing-gratitude': 'hint' } };
  await client.configure(null);
  await client.refreshed();
  expect(await client.rules(uri)).toEqual(loud.slice(0, 2));
  client.settings = { maxFindings: 0 };
  await client.configure(null);
  await client.refreshed();
  expect(await client.rules(uri)).toEqual([]);
});

it('falls back on what was sent at the start', async () => {
  client = await connect({ settings: null, initializationOptions: { santun: { lint: 'never' } } });
  await client.open(uri, thankless);
  expect(await client.rules(uri)).toEqual([]);
});

it.each([
  ['an unknown rule', { rules: { 'missing-gratitud': 'off' } }, /missing-gratitud.*missing-gratitude/],
  ['an unknown severity', { rules: { 'missing-gratitude': 'loud' } }, /loud.*missing-gratitude.*warning/],
  ['an unknown option', { options: { 'too-long': { sms: 3 } } }, /sms.*too-long.*chat/],
  ['a rule map that is none', { rules: 7 }, /7.*santun\.rules/],
  ['nonsense', { lint: 'sometimes', messageLanguage: 'tlh' }, /sometimes.*santun\.lint.*tlh/],
])('names %s once, and goes on', async (_, settings, sentence) => {
  client = await connect({ settings });
  await client.open(uri, thankless);
  expect(await client.rules(uri)).toEqual(['missing-gratitude']);
  expect(client.shown).toEqual([expect.stringMatching(sentence)]);
  expect(client.logged.join(' ')).toBe(client.shown[0]);
  // Neither another document, nor a keystroke, nor another setting makes it say so again.
  await client.open('file:///next.txt', thankless);
  await client.change(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, '\n');
  await client.configure(null);
  expect(await client.rules('file:///next.txt')).toEqual(['missing-gratitude']);
  expect(await client.rules(uri)).toEqual(['missing-gratitude']);
  expect(client.shown).toHaveLength(1);
  expect(client.logged.join(' ')).toBe(client.shown[0]);
});

it('says so in the language of the editor', async () => {
  client = await connect({ settings: { lint: 'kadang' }, locale: 'id' });
  await client.open(uri, thankless);
  await client.pull(uri);
  expect(client.shown).toEqual([expect.stringMatching(/kadang.*tidak/)]);
});

it('is not lost when the client cannot answer', async () => {
  const settings = new Error('there are none today');
  client = await connect({ capabilities: { ...pulling, workspace: { configuration: true } }, settings });
  await client.open(uri, thankless);
  expect(await client.rules(uri)).toEqual(['missing-gratitude']);
  expect(client.logged).toEqual([expect.stringContaining('there are none today')]);
});
