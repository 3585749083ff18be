// Quick fixes, and the language that messages and titles are in.
import { afterEach, describe, expect, it } from 'vitest';
import { type Beginning, type Client, connect, pulling } from './client.ts';
import { doorless, good, tanpaTerimaKasih, thankless } from './letters.ts';

const uri = 'file:///home/ana/no.txt';
let client: Client;
const start = async (beginning?: Beginning) => {
  client = await connect(beginning);
  return client;
};
afterEach(() => client.end());

describe('languages', () => {
  it.each([
    [{}, tanpaTerimaKasih, 'id'],
    [{}, thankless, 'en'],
    [{ messageLanguage: 'en' }, tanpaTerimaKasih, 'en'],
    [{ messageLanguage: 'id' }, thankless, 'id'],
    [{ messageLanguage: 'editor' }, thankless, 'id'],
  ])('speaks the one that is wanted: %o', async (settings, text, language) => {
    await start({ settings, locale: 'id-ID' });
    await client.open(uri, text);
    const diagnostics = await client.diagnostics(uri);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.message).toMatch(language === 'id' ? /terima kasih/i : /thank/i);
    const [action] = await client.actions(uri, diagnostics);
    expect(action?.title).toMatch(language === 'id' ? /^Sisipkan/ : /^Insert/);
  });
});

describe('quick fixes', () => {
  it('come from the diagnostic alone, the preferred one first, and mend it', async () => {
    await start();
    await client.open(uri, doorless);
    const diagnostics = await client.diagnostics(uri);
    const actions = await client.actions(uri, diagnostics, ['quickfix']);
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual([true, ...actions.slice(1).map(() => false)]);
    const [action] = actions;
    expect(action).toMatchObject({ kind: 'quickfix', diagnostics });
    expect(action?.title).toMatch(/^Insert: “[^\n]+”$/);
    const [change] = action?.edit?.documentChanges ?? [];
    if (!change || !('edits' in change)) throw new Error('there is no edit');
    expect(change.textDocument).toEqual({ uri, version: 1 });
    for (const edit of change.edits) {
      if ('newText' in edit) await client.change(uri, edit.range, edit.newText);
    }
    expect(await client.rules(uri)).toEqual([]);
  });

  it('are plain edits for a client that knows no others', async () => {
    await start({ capabilities: { ...pulling, workspace: {} } });
    await client.open(uri, doorless);
    const [action] = await client.actions(uri, await client.diagnostics(uri));
    expect(action?.edit).toEqual({ changes: { [uri]: [expect.objectContaining({ range: at(2, 120) })] } });
  });

  it('name what they replace with, cut at a word', async () => {
    await start();
    await client.open(uri, good);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 5 } };
    const fixes = ['many words '.repeat(12), ''];
    const data = { fixes, language: 'en', version: 1 };
    const actions = await client.actions(uri, [{ range, message: '', source: 'santun', data }]);
    expect(actions[0]?.title).toMatch(/^Replace with: “(many words ){4,5}(many )?…”$/);
    expect(actions[1]?.title).toMatch(/^Remove/);
  });

  it('are not offered for stale or foreign diagnostics, or to who asks for something else', async () => {
    await start();
    await client.open(uri, doorless);
    const diagnostics = await client.diagnostics(uri);
    expect(await client.actions(uri, diagnostics, ['refactor'])).toEqual([]);
    const foreign = diagnostics.map((diagnostic) => ({ ...diagnostic, source: 'spelling' }));
    expect(await client.actions(uri, foreign)).toEqual([]);
    expect(
      await client.actions(
        uri,
        diagnostics.map(({ data: _, ...rest }) => rest),
      ),
    ).toEqual([]);
    await client.change(uri, at(0, 0), '\n');
    expect(await client.actions(uri, diagnostics)).toEqual([]);
  });
});

const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
