// The story told in real VS Code. The runner bundles this file and hands it to the editor, which calls `run`.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { codeOf, diagnostics, drawn, has, open, putCaret, quickFixes, restore, rules, whole } from './desk.js';
import { elsewhere, withoutTrust } from './elsewhere.js';
import { fromBlankPage } from './from-blank-page.js';
import { inIndonesian } from './in-indonesian.js';
import { press, report, screenshot, type } from './stage.js';
import { statusStory } from './status-suite.js';
import { underTheHand } from './under-the-hand.js';

function story(): void {
  describe('a letter', () => {
    afterEach(restore);

    it('shows its faults where they are', async () => {
      const { document } = await open('decline.decline.md');
      assert.equal(document.languageId, 'decline-letter');
      const found = await diagnostics(document, ({ length }) => length > 0);
      assert.deepEqual(rules(found).sort(), ['false-excuse', 'missing-gratitude', 'missing-open-door']);
      const at = (rule: string) => found.find(({ code }) => codeOf(code) === rule)?.range;
      assert.deepEqual(at('missing-gratitude'), new vscode.Range(4, 0, 4, 0));
      assert.match(document.getText(at('false-excuse')), /^First my car was stolen.*fractured my wrist\.$/);
      assert.ok(found.every(({ source }) => source === 'santun'));
      await vscode.commands.executeCommand('workbench.actions.view.problems');
      await vscode.window.showTextDocument(document);
      await drawn();
      await screenshot('diagnostics');
      await vscode.commands.executeCommand('workbench.action.closePanel');
    });

    it('is mended by a quick fix, and marred again by one undo', async () => {
      const editor = await open('decline.decline.md');
      const { document } = editor;
      const before = document.getText();
      const [fault] = await diagnostics(document, has('missing-gratitude'));
      assert.ok(fault);
      await putCaret(editor, fault.range.start);
      await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
      await press('Control+Period');
      await drawn();
      await screenshot('quick-fix');
      await press('Escape');
      const [action] = await quickFixes(document, fault.range);
      assert.ok(action?.edit && action.isPreferred);
      assert.match(action.title, /^Insert: “Thank you .*”$/);
      await vscode.workspace.applyEdit(action.edit);
      await diagnostics(document, (found) => !has('missing-gratitude')(found));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
      await diagnostics(document, has('missing-gratitude'));
    });

    it('in Indonesian is spoken to in Indonesian', async () => {
      const { document } = await open('tolak.surat.md');
      const [fault, ...others] = await diagnostics(document, ({ length }) => length > 0);
      assert.ok(fault);
      assert.deepEqual(rules([fault, ...others]), ['missing-gratitude']);
      assert.match(fault.message, /terima kasih/i);
      const [action] = await quickFixes(document, fault.range);
      assert.match(action?.title ?? '', /^Sisipkan: /);
    });

    it('is recognised in plain text', async () => {
      const { document } = await open('mail.txt');
      assert.equal(document.languageId, 'plaintext');
      const [fault] = await diagnostics(document, ({ length }) => length > 0);
      assert.equal(document.getText(fault?.range), '[Company]');
    });

    it('grows from a snippet', async () => {
      const { document } = await open('new.decline.md', '');
      const changed = new Promise<void>((resolve) => {
        const listening = vscode.workspace.onDidChangeTextDocument(({ document: { lineCount } }) => {
          if (lineCount < 5) return;
          listening.dispose();
          resolve();
        });
      });
      if (await type('tolak-alasan')) {
        await drawn();
        await screenshot('snippet-choice');
      } else {
        await vscode.commands.executeCommand('type', { text: 'tolak-alasan' });
      }
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      // The list may take a moment; until then there is nothing to accept.
      const inserted = Promise.race([changed.then(() => true), setTimeout(10_000, false)]);
      while (!(await Promise.race([inserted, setTimeout(250, undefined)])))
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
      assert.match(document.getText(), /Hormat saya/);
      await diagnostics(document, has('unfilled-placeholder'));
      await drawn();
      await screenshot('snippet');
    });
  });

  describe('other documents', () => {
    afterEach(restore);

    it('are left alone until they become a letter', async () => {
      const editor = await open('README.md');
      const { document } = editor;
      const letter =
        'Dear Ms. Hartono,\n\nI have decided not to take part in the interview.\n\nKind regards,\nRina Putri\n';
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Thank you for your letter.\n'));
      // The answers come in order: when the letter lights up, the README had its answer too.
      const { document: witness } = await open('letter.md', letter);
      await diagnostics(witness, has('missing-gratitude'));
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
      const again = await vscode.window.showTextDocument(document);
      await again.edit((edit) => edit.replace(whole(document), letter));
      await diagnostics(document, has('missing-gratitude'));
      await vscode.commands.executeCommand('undo');
      await diagnostics(document, ({ length }) => length === 0);
    });
  });

  describe('the extension', () => {
    afterEach(restore);

    it('follows the settings', async () => {
      const { document } = await open('decline.decline.md');
      const settings = vscode.workspace.getConfiguration('santun', document.uri);
      await diagnostics(document, has('missing-gratitude'));
      await settings.update('rules', { 'missing-gratitude': 'off', 'false-excuse': 'error' });
      const found = await diagnostics(document, (all) => !has('missing-gratitude')(all));
      assert.equal(
        found.find(({ code }) => codeOf(code) === 'false-excuse')?.severity,
        vscode.DiagnosticSeverity.Error,
      );
      await settings.update('rules', undefined);
      await settings.update('messageLanguage', 'id');
      await diagnostics(document, (all) => all.some(({ message }) => /terima kasih/i.test(message)));
      await settings.update('messageLanguage', undefined);
      await diagnostics(document, (all) => all.some(({ message }) => /thank/i.test(message)));
    });

    it('restarts its server', async () => {
      const { document } = await open('decline.decline.md');
      await diagnostics(document, has('missing-gratitude'));
      const gone = diagnostics(document, ({ length }) => length === 0);
      await vscode.commands.executeCommand('santun.restart');
      await gone;
      await diagnostics(document, has('missing-gratitude'));
    });
  });
}

/** What is told in the editor that the runner has set up; everything, where it set up nothing. */
function stories() {
  const { SANTUN_DISPLAY: display, SANTUN_TRUSTED: trusted } = process.env;
  if (trusted === 'false') return [withoutTrust];
  return display === 'id' ? [inIndonesian] : [story, fromBlankPage, underTheHand, statusStory, elsewhere];
}

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const tell of stories()) tell();
  Mocha.reporters.Base.consoleLog = report;
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed.`)) : resolve()));
  });
}
