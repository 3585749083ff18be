// Quick fixes, fix-all, silencing, and the language that messages and titles are in.

import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { ruleUrl } from '../../server/index.ts';
import { type Beginning, type Client, connect, pulling } from './client.ts';
import { doorless, good, readme, tanpaTerimaKasih, thankless } from './letters.ts';

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
    expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    await client.apply(uri, action);
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

describe('silencing', () => {
  const commands = { initializationOptions: { commands: true } };
  const offered = async (text: string, beginning: Beginning = commands, languageId = 'plaintext') => {
    await start(beginning);
    await client.open(uri, text, languageId);
    return client.actions(uri, await client.diagnostics(uri));
  };
  const titled = (actions: CodeAction[], title: RegExp) => actions.find((action) => title.test(action.title));

  it('comes after the fixes, and is never preferred', async () => {
    const actions = await offered(thankless);
    expect(actions.map(({ title }) => title.replace(/:.*/, ''))).toEqual([
      'Insert',
      'Insert',
      'Silence “missing-gratitude” here',
      'Silence “missing-gratitude” in this letter',
      'Silence “missing-gratitude” in every letter',
      'Explain “missing-gratitude”',
    ]);
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual([true, false, false, false, false, false]);
    expect(actions.map(({ kind }) => kind)).toEqual(actions.map(() => 'quickfix'));
  });

  it('speaks the language of the message', async () => {
    const titles = (await offered(tanpaTerimaKasih)).map(({ title }) => title);
    expect(titles.slice(-2)).toEqual(['Bisukan “missing-gratitude” di semua surat', 'Jelaskan “missing-gratitude”']);
  });

  it.each([/here$/, /this letter$/])('writes into the letter: %s', async (title) => {
    const action = titled(await offered(thankless), title);
    await client.apply(uri, action);
    expect(await client.rules(uri)).toEqual([]);
    expect(
      client
        .document(uri)
        .getText()
        .replace(/<!--.*-->\n|---\n.*\n---\n/, ''),
    ).toBe(thankless);
  });

  it('asks the client for what reaches beyond the letter', async () => {
    const actions = await offered(thankless);
    expect(titled(actions, /every/)?.command).toMatchObject({
      command: 'santun.silenceRule',
      arguments: ['missing-gratitude'],
    });
    expect(titled(actions, /Explain/)?.command).toMatchObject({
      command: 'santun.explainRule',
      arguments: [ruleUrl('missing-gratitude')],
    });
  });

  it('offers no dead actions to a client without the commands', async () => {
    expect((await offered(thankless, {})).filter(({ command }) => command)).toEqual([]);
  });

  it('does not silence what is said about what silences, and leaves front matter alone that cannot be read', async () => {
    const broken = `---\nkind: [\n---\n${thankless}`;
    const actions = await offered(broken);
    expect(actions.map(({ title }) => title).filter((title) => title.includes('front-matter'))).toEqual([
      'Explain “front-matter”',
    ]);
    expect(titled(actions, /this letter$/)).toBeUndefined();
    expect(titled(actions, /“missing-gratitude” here$/)).toBeDefined();
  });

  it('is offered once for a line', async () => {
    const actions = await offered(good.replace('Dear', 'Dear [Title]').replace('Osei', '[Name]'));
    expect(actions.filter(({ title }) => /unfilled-placeholder” here/.test(title))).toHaveLength(1);
  });
});

describe('fix-all', () => {
  const careless = `${thankless.replace('as I', 'cos I').replace(' I hope we can stay in touch.', '')}`;
  const only = (...kinds: string[]) => client.actions(uri, [], kinds);

  it.each(['source', 'source.fixAll', 'source.fixAll.santun'])(
    'is one edit of the present version: %s',
    async (kind) => {
      await start();
      await client.open(uri, careless);
      const [action, ...more] = await only(kind);
      expect(more).toEqual([]);
      expect(action).toMatchObject({
        kind: 'source.fixAll.santun',
        edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
      });
      // what is right already keeps its place
      expect(action?.edit?.documentChanges).toMatchObject([
        { edits: [{ range: { start: at(2, 0).start, end: at(3, 0).start } }] },
      ]);
      await client.apply(uri, action);
      expect(await client.rules(uri)).toEqual([]);
      expect(await only(kind)).toEqual([]);
    },
  );

  it('speaks the language of the letter', async () => {
    await start();
    await client.open(uri, tanpaTerimaKasih);
    expect((await only('source.fixAll'))[0]?.title).toMatch(/^Perbaiki/);
  });

  it('is not offered where nothing is to be mended, or to who asks for something else', async () => {
    await start();
    await client.open(uri, good);
    expect(await only('source.fixAll')).toEqual([]);
    await client.open(`${uri}.md`, readme, 'markdown');
    expect(await client.actions(`${uri}.md`, [], ['source'])).toEqual([]);
    await client.open(`${uri}.txt`, careless);
    for (const kinds of [['quickfix'], ['source.fixAll.eslint'], ['source.organizeImports'], undefined])
      expect(await client.actions(`${uri}.txt`, [], kinds)).toEqual([]);
  });

  it('follows the settings, and keeps line ends', async () => {
    await start({ settings: { rules: { 'missing-gratitude': 'off' } } });
    await client.open(uri, careless.replaceAll('\n', '\r\n'));
    await client.apply(uri, (await only('source.fixAll'))[0]);
    const text = client.document(uri).getText();
    expect(text).toContain('because I');
    expect(text).not.toContain('Thank you');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
