/** Whatever the extension says in the editor, it says in Indonesian too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import bundle from '../../l10n/bundle.l10n.id.json' with { type: 'json' };
import manifest from '../../package.json' with { type: 'json' };

const client = join(import.meta.dirname, '../../client');
const sources = readdirSync(client)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(client, name), 'utf8'))
  .join('\n');
const quoted = /\bl10n\.t\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;
const said = [...sources.matchAll(quoted)].map(([, , text = '']) => text.replace(/\\(.)/g, '$1'));

it('names the folder of the translations', () => {
  expect(manifest.l10n).toBe('./l10n');
});

it('translates every sentence that the client says, and no others', () => {
  expect(Object.keys(bundle).sort()).toEqual([...new Set(said)].sort());
});

it('understands every call', () => {
  expect(said).toHaveLength(sources.match(/\bl10n\.t\(/g)?.length ?? 0);
});

it.each(Object.entries(bundle))('keeps the blanks of “%s”', (english, indonesian) => {
  const blanks = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
  expect(blanks(indonesian)).toEqual(blanks(english));
  expect(indonesian).not.toBe('');
});

it('shows no message untranslated', () => {
  expect(sources).not.toMatch(/\.show(?:Information|Warning|Error)Message\(\s*['"`]/);
});
