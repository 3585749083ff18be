// What the editor knows about a letter while it is written: read back through the API of VS Code.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnostics, drawn, has, open, putCaret, quickFixes, restore, rules } from './desk.js';
import { press, screenshot, sees, type } from './stage.js';

const ask = <T>(command: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(command, ...args);
const at = (document: vscode.TextDocument, words: string) => document.positionAt(document.getText().indexOf(words) + 1);

const letter =
  '---\nchannel: email\n---\nSubject: Interview\n\nDear Ms Osei,\n\nI have decided not to attend the interview. I hope we can stay in touch.\n\nKind regards,\nTom Hale\n';

export function underTheHand(): void {
  describe('under the hand', () => {
    afterEach(restore);

    async function start(name: string, text = letter) {
      const { document } = await open(name, text);
      await diagnostics(document, has('missing-gratitude'));
      return document;
    }

    it('a hover tells what a sentence does, and what a key means', async () => {
      const document = await start('hover.decline.md');
      const told = async (words: string) => {
        const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, words));
        return hovers
          .flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value)))
          .join('\n');
      };
      assert.match(await told('I hope'), /Open door/);
      assert.match(await told('decided'), /Decision/);
      assert.match(await told('channel'), /way by which/);
      await drawn();
    });

    it('the outline shows what is there and what is missing', async () => {
      const document = await start('outline.decline.md');
      const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      const names = (list: vscode.DocumentSymbol[]): string[] =>
        list.flatMap(({ name, children }) => [name, ...names(children)]);
      const shown = names(symbols).join('\n');
      assert.match(shown, /Thanks — missing/);
      assert.match(shown, /Decision/);
      await ask('outline.focus');
      await drawn();
      await screenshot('outline');
    });

    it('front matter folds, and selections grow by sentence', async () => {
      const document = await start('fold.decline.md');
      const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      assert.ok(folds.some(({ start }) => start === 0));
      const [selection] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [
        at(document, 'stay'),
      ]);
      const grown: string[] = [];
      for (let range = selection; range; range = range.parent as vscode.SelectionRange)
        grown.push(document.getText(range.range));
      assert.ok(grown.includes('I hope we can stay in touch.'), grown.join(' | '));
    });

    it('completion has the sentence that is missing', async () => {
      const document = await start('complete.decline.md', letter.replace('I have', '\n\nI have'));
      const { items } = await ask<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(7, 0),
      );
      assert.ok(items.some(({ label }) => /^Thank you/.test(typeof label === 'string' ? label : label.label)));
    });

    it('a sentence that is offered is taken by Tab; Enter begins a new line', async () => {
      const document = await start('offered.decline.md', letter.replace(' I hope we can stay in touch.', '\n'));
      const editor = vscode.window.activeTextEditor;
      assert.equal(
        vscode.workspace.getConfiguration('editor', document).get('acceptSuggestionOnEnter'),
        'off',
        'for letters',
      );
      assert.ok(editor);
      await putCaret(editor, new vscode.Position(8, 0));
      if (!(await type('I hope'))) return;
      await sees('I hope that we');
      await press('Enter');
      await drawn();
      assert.equal(document.lineAt(8).text, 'I hope');
      await type('I hope');
      await sees('I hope that we');
      await press('Tab');
      await drawn();
      assert.match(document.lineAt(9).text, /^I hope that we.*[.]$/);
    });

    it('everything that nobody would refuse is mended at once, also on saving', async () => {
      const document = await start('fix-all.decline.md');
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const kind = 'source.fixAll.santun';
      const [action] = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, kind);
      assert.ok(action?.edit);
      const settings = vscode.workspace.getConfiguration('editor', document.uri);
      await settings.update('codeActionsOnSave', { [kind]: 'explicit' });
      await ask('workbench.action.files.save');
      await settings.update('codeActionsOnSave', undefined);
      assert.match(document.getText(), /Thank you/);
      await diagnostics(document, ({ length }) => length === 0);
      await ask('undo');
      assert.equal(document.getText(), letter);
    });

    it('a rule is silenced from the light bulb: here, in this letter, everywhere', async () => {
      const document = await start('silence.decline.md');
      const [fault] = vscode.languages.getDiagnostics(document.uri);
      assert.ok(fault);
      const actions = await quickFixes(document, fault.range);
      const titles = actions.map(({ title }) => title);
      const silences = actions.filter(
        ({ command, title }) => command?.command === 'santun.silenceRule' || /silen|Silen/.test(title),
      );
      assert.equal(silences.length, 3, titles.join('\n'));
      const inLetter = silences.find(
        ({ edit }) => edit && JSON.stringify(edit.entries()).includes('disable: missing-gratitude'),
      );
      assert.ok(inLetter?.edit, titles.join('\n'));
      await vscode.workspace.applyEdit(inLetter.edit);
      await diagnostics(document, ({ length }) => length === 0);
      await ask('undo');
      await diagnostics(document, has('missing-gratitude'));
      await ask('santun.silenceRule', 'missing-gratitude');
      await diagnostics(document, ({ length }) => length === 0);
      await vscode.workspace.getConfiguration('santun').update('rules', undefined, vscode.ConfigurationTarget.Global);
      await diagnostics(document, has('missing-gratitude'));
    });

    it('every finding leads to the page of its rule', async () => {
      const document = await start('link.decline.md');
      for (const { code } of vscode.languages.getDiagnostics(document.uri))
        assert.match(String(typeof code === 'object' ? code.target : ''), new RegExp(`docs/rules/${codeOf(code)}.md$`));
    });

    it('windows line ends and emoji are counted as the editor counts', async () => {
      const { document } = await open(
        'crlf.decline.md',
        letter.replace('I have', '🙏🙏 [Company] I have').replaceAll('\n', '\r\n'),
      );
      const found = await diagnostics(document, has('unfilled-placeholder'));
      const blank = found.find(({ code }) => codeOf(code) === 'unfilled-placeholder');
      assert.equal(document.getText(blank?.range), '[Company]', rules(found).join());
    });
  });
}
