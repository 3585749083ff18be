// What breaks in the engine is said once and silences nothing else.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Client, connect } from './client.ts';
import { thankless } from './letters.ts';

const uri = 'file:///home/ana/no.txt';
const folder = mkdtempSync(join(tmpdir(), 'santun-'));
const server = join(folder, 'server.cjs');
let client: Client;

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('crashing-server.ts', import.meta.url))],
    outfile: server,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
    define: { 'import.meta.url': '__filename' },
  });
});
afterEach(() => client.end());
afterAll(() => rmSync(folder, { recursive: true }));

it('reports a rule that throws, and the findings of the others', async () => {
  client = await connect({ server });
  await client.open(uri, thankless);
  const diagnostics = await client.diagnostics(uri);
  expect(diagnostics.map(({ code }) => code)).toEqual(['rule-failed', 'missing-gratitude']);
  expect(diagnostics[0]).toMatchObject({ severity: 3, message: expect.stringMatching(/crash.*a rule fell over/) });
});

it('goes on when the whole linter throws', async () => {
  client = await connect({ server });
  await client.open(uri, 'explode');
  expect(await client.rules(uri)).toEqual([]);
  expect(client.logged).toEqual([expect.stringMatching(/^[^\n]*the linter fell over[^\n]*$/)]);
  await client.open('file:///next.txt', thankless);
  expect(await client.rules('file:///next.txt')).toContain('missing-gratitude');
});
