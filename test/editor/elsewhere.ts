// Where else letters are: on file systems of other extensions, in comparisons, in peeks, in folders that nobody trusts.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { diagnostics, drawn, has, open, quickFixes, restore, rules, whole } from './desk.js';
import { misses, screenshot, sees } from './stage.js';

const ask = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);
const findings = ({ uri }: vscode.TextDocument) => rules(vscode.languages.getDiagnostics(uri));
const decision = (document: vscode.TextDocument) => document.positionAt(document.getText().indexOf('decided'));
const hovers = (document: vscode.TextDocument) =>
  ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, decision(document));

const thankless =
  'Dear Ms Osei,\n\nI have decided not to attend the interview. I hope we can stay in touch.\n\nKind regards,\nTom Hale\n';
const unfilled = thankless.replace('I hope', 'Thank you for inviting me to [Company]. I hope');

/** One letter, whatever file is asked for: all that an editor wants of a file system. */
class OneLetter implements vscode.FileSystemProvider {
  bytes: Uint8Array = new TextEncoder().encode(thankless);
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = () => new vscode.Disposable(() => {});
  stat = () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.bytes.length });
  readDirectory = () => [];
  readFile = () => this.bytes;
  writeFile(_uri: vscode.Uri, bytes: Uint8Array) {
    this.bytes = bytes;
  }
  createDirectory() {}
  delete() {}
  rename() {}
}

async function showAt(scheme: string) {
  const { document } = await vscode.window.showTextDocument(vscode.Uri.parse(`${scheme}:/letter.decline.md`), {
    preview: false,
  });
  assert.equal(document.languageId, 'decline-letter');
  return document;
}

/** A document, as soon as some editor shows it. */
async function shown(uri: vscode.Uri): Promise<vscode.TextDocument> {
  for (let waited = 0; waited < 5000; waited += 50) {
    const documents = vscode.window.visibleTextEditors.map(({ document }) => document);
    const found = documents.find((document) => document.uri.toString() === uri.toString());
    if (found) return found;
    await setTimeout(50);
  }
  throw new Error(`No editor shows ${uri}.`);
}

/** Has the missing thanks put in by the first quick fix. */
async function mend(document: vscode.TextDocument) {
  const [fault] = await diagnostics(document, has('missing-gratitude'));
  const [action] = fault ? await quickFixes(document, fault.range) : [];
  assert.ok(action?.edit);
  await vscode.workspace.applyEdit(action.edit);
  await diagnostics(document, ({ length }) => length === 0);
  assert.match(document.getText(), /Thank you/);
}

export function elsewhere(): void {
  describe('elsewhere', () => {
    const remote = new OneLetter();
    let provided: vscode.Disposable;
    before(() => {
      provided = vscode.Disposable.from(
        vscode.workspace.registerFileSystemProvider('memfs', remote),
        vscode.workspace.registerFileSystemProvider('archive', new OneLetter(), { isReadonly: true }),
        vscode.workspace.registerTextDocumentContentProvider('revision', {
          provideTextDocumentContent: () => thankless,
        }),
      );
    });
    afterEach(restore);
    after(() => provided.dispose());

    it('a letter on any file system has its faults shown, mended and saved', async () => {
      const document = await showAt('memfs');
      await mend(document);
      assert.ok((await hovers(document)).length > 0);
      await document.save();
      assert.match(new TextDecoder().decode(remote.bytes), /Thank you/);
    });

    it('what nobody can write in is left alone', async () => {
      const documents = [await showAt('archive'), await showAt('revision')];
      // The answers come in order: when this letter lights up, the others had theirs.
      const { document: witness } = await open('witness.decline.md', thankless);
      await diagnostics(witness, has('missing-gratitude'));
      for (const document of documents) {
        assert.deepEqual(findings(document), [], document.uri.scheme);
        assert.deepEqual(await hovers(document), [], document.uri.scheme);
        assert.deepEqual(await quickFixes(document, whole(document)), [], document.uri.scheme);
      }
    });

    it('a comparison shows the faults of the new side alone', async () => {
      const { document: older } = await open('older.decline.md', unfilled);
      await diagnostics(older, has('unfilled-placeholder'));
      const { document: newer } = await open('newer.decline.md', thankless);
      const ordinary = await diagnostics(newer, has('missing-gratitude'));
      await restore();
      for (const uri of [vscode.Uri.parse('revision:/letter.decline.md'), older.uri]) {
        await diagnostics(newer, ({ length }) => length === 0);
        await ask('vscode.diff', uri, newer.uri);
        const old = await shown(uri);
        assert.deepEqual(await diagnostics(newer, ({ length }) => length > 0), ordinary);
        await sees('1 finding, ');
        await hovers(old);
        assert.deepEqual(findings(old), [], uri.scheme);
        await screenshot(`comparison-${uri.scheme}`);
        await restore();
      }
    });

    it('a letter that is peeked at keeps its faults to itself until it is opened', async () => {
      const { document: peeked } = await open('peeked.decline.md', unfilled);
      await diagnostics(peeked, has('unfilled-placeholder'));
      await restore();
      const { document } = await open('peeking.decline.md', thankless);
      const ordinary = await diagnostics(document, has('missing-gratitude'));
      await sees('1 finding, 15 of ');
      const places = [new vscode.Location(peeked.uri, decision(peeked))];
      await ask('editor.action.peekLocations', document.uri, decision(document), places, 'peek');
      await shown(peeked.uri);
      await ask('togglePeekWidgetFocus');
      assert.ok((await hovers(peeked)).length > 0);
      await drawn();
      await screenshot('peek');
      assert.equal(vscode.window.activeTextEditor?.document, peeked);
      assert.deepEqual(findings(peeked), []);
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), ordinary);
      await misses(' words, English');
      await ask('openReferenceToSide');
      await diagnostics(peeked, has('unfilled-placeholder'));
      await sees('1 finding, ');
    });
  });
}

export function withoutTrust(): void {
  describe('in a folder that nobody trusts', () => {
    afterEach(restore);

    it('a letter has its faults shown and mended, its sentences explained and completed', async () => {
      assert.equal(vscode.workspace.isTrusted, false);
      const { document } = await open('untrusted.decline.md', thankless.replace('I have', '\n\nI have'));
      await diagnostics(document, has('missing-gratitude'));
      const { items } = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(2, 0),
      );
      assert.ok(items.some(({ label }) => /^Thank you/.test(typeof label === 'string' ? label : label.label)));
      await sees('1 finding, ');
      await mend(document);
      assert.ok((await hovers(document)).length > 0);
    });
  });
}
