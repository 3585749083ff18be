// The built server as a child process, over stdio.
import { afterEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Beginning, type Client, connect, plain } from './client.ts';
import { good, readme, thankless } from './letters.ts';

const uri = 'file:///home/ana/no.txt';
let client: Client;
const start = async (beginning?: Beginning) => {
  client = await connect(beginning);
  return client;
};
afterEach(() => client.end());

describe('the handshake', () => {
  it('offers pull diagnostics to a client that pulls', async () => {
    const { result } = await start();
    expect(result.serverInfo?.name).toBe('Santun');
    expect(result.capabilities).toMatchObject({
      textDocumentSync: 2,
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.santun'] },
    });
  });

  it('offers none to a client that does not', async () => {
    const { result } = await start({ capabilities: plain });
    expect(result.capabilities.diagnosticProvider).toBeUndefined();
  });

  it('ends with 0 after a shutdown', async () => {
    await start();
    expect(await client.leave()).toBe(0);
  });

  it('ends with 1 when it is told to go without one', async () => {
    await start();
    const exit = new Promise((resolve) => client.process.once('exit', resolve));
    await client.notify('exit', undefined);
    expect(await exit).toBe(1);
  });
});

describe('pull diagnostics', () => {
  it('carry everything that an editor shows', async () => {
    await start();
    await client.open(uri, thankless);
    const [diagnostic, ...others] = await client.diagnostics(uri);
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      severity: 2,
      code: 'missing-gratitude',
      source: 'santun',
      data: { language: 'en', version: 1 },
    });
    expect(diagnostic?.codeDescription?.href).toMatch(/^https:\/\/.*\/docs\/rules\/missing-gratitude\.md$/);
    expect(diagnostic?.data.fixes[0]).toMatch(/^Thank you .*\. $/);
  });

  it.each([
    ['[Name]', '[Name]'],
    ['[Name] ', '[Name] '],
    ['[Name]\r\n', '[Name]\r\n'],
    ['[Name]\nand Budi. Thanks.', '[Name]\nand Budi. '],
  ])('tell which sentence they are in, up to where it may go on: %j', async (typed, sentence) => {
    await start();
    const begun = 'Dear Ms Osei,\n\nThank you for the interview. ';
    const document = TextDocument.create(uri, 'decline-letter', 1, `${begun}My kind regards to ${typed}`);
    await client.open(uri, document.getText(), 'decline-letter');
    const blank = (await client.diagnostics(uri)).find(({ code }) => code === 'unfilled-placeholder');
    expect(document.getText(blank?.data.sentences)).toBe(`My kind regards to ${sentence}`);
  });

  it('follow incremental changes', async () => {
    await start();
    await client.open(uri, thankless);
    await client.change(uri, at(2, 0), 'It is late. ');
    expect(await client.rules(uri)).toEqual(['missing-gratitude']);
    const late = { start: { line: 2, character: 0 }, end: { line: 2, character: 'It is late'.length } };
    await client.change(uri, late, 'Thank you for inviting me to an interview');
    expect(await client.rules(uri)).toEqual([]);
    const line = 'Thank you for inviting me to an interview. ';
    await client.change(uri, { start: { line: 2, character: 0 }, end: { line: 2, character: line.length } }, '');
    expect(client.document(uri).getText()).toBe(thankless);
    expect(await client.rules(uri)).toEqual(['missing-gratitude']);
  });

  it('are unchanged until the document or the settings change', async () => {
    await start();
    await client.open(uri, thankless);
    const first = await client.pull(uri);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, at(0, 0), ' ');
    const second = await client.pull(uri, first.resultId);
    expect(second.kind).toBe('full');
    await client.configure(null);
    expect((await client.pull(uri, second.resultId)).kind).toBe('full');
  });

  it('are never unchanged for an id from another life', async () => {
    await start();
    await client.open(uri, thankless);
    const { resultId } = await client.pull(uri);
    await client.close(uri);
    await client.open(uri, good);
    expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
    client.end();
    await start();
    await client.open(uri, thankless);
    expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', resultId });
  });

  it('belong to the version that is current', async () => {
    await start();
    await client.open(uri, thankless);
    const early = client.diagnostics(uri);
    await client.change(uri, at(0, 0), '\n');
    for (const { range, data } of await early) expect(range.start.line).toBe(data.version + 1);
    expect((await client.diagnostics(uri))[0]).toMatchObject({ range: at(3, 0), data: { version: 2 } });
  });

  it('count in UTF-16 code units, whatever ends a line', async () => {
    await start();
    const text = good.replace('inviting me', 'inviting 🙏🏽 me to [Company] and').replaceAll('\n', '\r\n');
    await client.open(uri, text);
    const [diagnostic] = await client.diagnostics(uri);
    expect(diagnostic?.code).toBe('unfilled-placeholder');
    const character = 'Thank you for inviting 🙏🏽 me to '.length;
    expect(diagnostic?.range).toEqual({ start: { line: 2, character }, end: { line: 2, character: character + 9 } });
    expect(client.document(uri).getText(diagnostic?.range)).toBe('[Company]');
  });

  it('are empty for a document that is not open', async () => {
    await start();
    expect(await client.pull('file:///nowhere.txt')).toEqual({ kind: 'full', items: [] });
    expect(await client.actions('file:///nowhere.txt', [])).toEqual([]);
    await client.open(uri, thankless);
    await client.close(uri);
    expect(await client.pull(uri)).toEqual({ kind: 'full', items: [] });
  });
});

describe('pushed diagnostics', () => {
  it('come with a version after a pause, once for many changes', async () => {
    await start({ capabilities: plain });
    await client.open(uri, thankless);
    for (const letter of 'Hello') await client.change(uri, at(0, 0), letter);
    const { version, diagnostics } = await client.pushed();
    expect(version).toBe(6);
    expect(diagnostics.map(({ code }) => code)).toContain('missing-gratitude');
  });

  it('go when the document is closed, and come no more', async () => {
    await start({ capabilities: plain });
    await client.open(uri, thankless);
    expect((await client.pushed()).diagnostics).toHaveLength(1);
    await client.change(uri, at(0, 0), '\n');
    await client.close(uri);
    expect(await client.pushed()).toEqual({ uri, diagnostics: [] });
    await client.open('file:///next.txt', good);
    expect((await client.pushed()).uri).toBe('file:///next.txt');
  });

  it('follow the settings that the client sends', async () => {
    await start({ capabilities: plain, initializationOptions: { rules: { 'missing-gratitude': 'error' } } });
    await client.open(uri, thankless);
    expect((await client.pushed()).diagnostics[0]?.severity).toBe(1);
    await client.configure({ santun: { rules: { 'missing-gratitude': 'off' } } });
    expect((await client.pushed()).diagnostics).toEqual([]);
  });
});

describe('which documents', () => {
  it('leaves a README alone', async () => {
    await start();
    await client.open('file:///README.md', readme, 'markdown');
    expect(await client.rules('file:///README.md')).toEqual([]);
  });

  it('reads Markdown that is a letter', async () => {
    await start();
    await client.open('file:///no.md', thankless, 'markdown');
    expect(await client.rules('file:///no.md')).toEqual(['missing-gratitude']);
  });

  it('serves a document wherever it is', async () => {
    await start();
    for (const address of [
      'untitled:Untitled-1',
      'memfs:/no.txt',
      'vscode-vfs://github%2B7b2276223a317d/ana/no%20thanks.txt',
      'vscode-remote://ssh-remote%2Bana/home/ana/no.txt',
    ]) {
      await client.open(address, thankless);
      const [action] = await client.actions(address, await client.diagnostics(address));
      expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: address } }]);
      const status = await client.request({ method: 'santun/status' }, { textDocument: { uri: address } });
      expect(status).toMatchObject({ kind: 'decline-invitation' });
      await client.apply(address, action);
      expect(await client.rules(address)).toEqual([]);
    }
    expect(client.logged).toEqual([]);
  });

  it('takes a decline letter for one whatever it says', async () => {
    await start();
    const shopping = 'Milk, bread and a dozen eggs.\n';
    await client.open(uri, shopping);
    expect(await client.rules(uri)).toEqual([]);
    await client.open('untitled:Untitled-1', shopping, 'decline-letter');
    expect(await client.rules('untitled:Untitled-1')).toContain('unclear-decline');
  });

  it.each([
    ['larger than a letter can be', 'x'.repeat(2 * 1024 * 1024)],
    ['binary', `${thankless}\0`],
  ])('says once that it leaves alone what is %s', async (_, text) => {
    await start();
    await client.open(uri, text, 'decline-letter');
    expect(await client.rules(uri)).toEqual([]);
    await client.change(uri, at(0, 0), 'y');
    expect(await client.rules(uri)).toEqual([]);
    expect(client.logged).toHaveLength(1);
    expect(client.logged[0]).toContain(uri);
    await client.open('file:///next.txt', thankless);
    expect(await client.rules('file:///next.txt')).toEqual(['missing-gratitude']);
  });
});

const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
