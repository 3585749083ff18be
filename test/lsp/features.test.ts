// What every feature does where there is nothing to do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { type Client, connect } from './client.ts';
import { readme, thankless } from './letters.ts';
import { page } from './page.ts';

const folder = mkdtempSync(join(tmpdir(), 'santun-'));
const crashing = join(folder, 'server.cjs');
let client: Client;

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('crashing-server.ts', import.meta.url))],
    outfile: crashing,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    define: { 'import.meta.url': '__filename' },
  });
});
afterEach(() => client.end());
afterAll(() => rmSync(folder, { recursive: true }));

const methods = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/hover',
  'textDocument/completion',
  'santun/status',
];
const asked = { position: { line: 0, character: 0 }, positions: [{ line: 0, character: 0 }] };

describe.each(methods)('%s', (method) => {
  it('has nothing to say about what is not open, no letter, too large, or to be left alone', async () => {
    client = await connect();
    const answer = async (uri: string) => client.request({ method }, { textDocument: { uri }, ...asked });
    expect(await answer('file:///nowhere.txt')).toBeNull();
    expect(await answer((await page(client, readme, 'markdown')).textDocument.uri)).toBeNull();
    expect(await answer((await page(client, '---\nkind: other\n---\nHello,\n')).textDocument.uri)).toBeNull();
    expect(await answer((await page(client, `${thankless}${'x'.repeat(30_000)}`)).textDocument.uri)).toBeNull();
    expect(await answer((await page(client, `${thankless}\0`)).textDocument.uri)).toBeNull();
    client.settings = { lint: 'never' };
    expect(await answer((await page(client, thankless)).textDocument.uri)).toBeNull();
    expect(client.logged).toHaveLength(1);
  });

  it('answers about an empty letter, and about one of another language', async () => {
    client = await connect();
    for (const text of ['', '\n\n', 'Lieber Herr Müller,\r\n\r\nnein danke 🙏🏽.'])
      expect(await client.request({ method }, { ...asked, ...(await page(client, text)) })).not.toBeInstanceOf(Error);
    expect(client.logged).toEqual([]);
  });

  it('can be cancelled while it waits for settings', async () => {
    let configure: (settings: unknown) => void = () => {};
    client = await connect({ settings: new Promise((resolve) => (configure = resolve)) });
    const { textDocument } = await page(client, thankless);
    const cancelling = new CancellationTokenSource();
    const answer = client.request({ method }, { textDocument, ...asked }, cancelling.token);
    await client.asked();
    cancelling.cancel();
    // the answer arrives after the cancellation
    configure({});
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    expect(await client.rules(textDocument.uri)).toContain('missing-gratitude');
  });

  it('is silent where the linter breaks', async () => {
    client = await connect({ server: crashing });
    const { textDocument } = await page(client, 'explode');
    expect(await client.request({ method }, { textDocument, ...asked })).toBeNull();
    expect(client.logged).toEqual([expect.stringMatching(/^[^\n]*the linter fell over[^\n]*$/)]);
  });

  it('is silent where it breaks itself, and says so in a sentence', async () => {
    client = await connect({ server: crashing });
    const { textDocument } = await page(client, 'crumble');
    expect(await client.request({ method }, { textDocument, ...asked })).toBeNull();
    expect(client.logged).toEqual([expect.stringMatching(/^[^\n]*the letter fell apart[^\n]*$/)]);
  });
});
