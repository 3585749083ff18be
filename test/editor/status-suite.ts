// How a letter stands, at the edge of the window, and how that is corrected.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { diagnostics, drawn, has, inEveryTheme, open, putCaret, restore } from './desk.js';
import { hover, misses, screenshot, sees, type } from './stage.js';

const colourful = `---
kind: withdraw
received: 2026-01-02
---
Subject: Interview at [Company]
To: {{name}}

Dear Ms Hartono,

<!-- santun-disable-next-line missing-gratitude -->
I have to withdraw my application for the post of ____. I hope that we can stay in touch.

Kind regards,
Rina Putri

> We would like to invite you to an interview.
`;

const quietLetter = `Dear Ms Osei,

Thank you for inviting me to an interview. I have decided not to attend it. I hope to meet you again.

Kind regards,
Tom Hale
`;

export function statusStory(): void {
  describe('the status of a letter', () => {
    afterEach(restore);

    it('tells findings, words and what it is taken for, and follows the text', async () => {
      const editor = await open('decline.decline.md');
      await diagnostics(editor.document, has('missing-gratitude'));
      await sees('3 findings, 45 of 180 words, English, E-mail, Declining an invitation');
      await hover('3 findings, 45 of 180 words');
      await drawn();
      await screenshot('status');
      const { end } = editor.document.lineAt(4).range;
      await editor.edit((edit) => edit.insert(end, ' Thank you so much for the invitation.'));
      await sees('2 findings, 52 of 180 words');
      await vscode.commands.executeCommand('undo');
      await sees('3 findings, 45 of 180 words');
    });

    it('is there for letters only', async () => {
      await open('mail.txt');
      await sees('1 finding, ');
      await open('README.md');
      await misses('1 finding, ');
    });

    it('comes back with a server that was restarted', async () => {
      await open('decline.decline.md');
      await sees('3 findings, ');
      await vscode.commands.executeCommand('santun.restart');
      await sees('3 findings, ');
    });

    it('is corrected in the front matter, and that is undone at once', async () => {
      const { document } = await open('decline.decline.md');
      const before = document.getText();
      await diagnostics(document, has('missing-gratitude'));
      const done = vscode.commands.executeCommand('santun.describeLetter');
      await setTimeout(500);
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await drawn();
      await screenshot('status-what');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await setTimeout(500);
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await drawn();
      await screenshot('status-which');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await done;
      assert.equal(document.getText(), `---\nchannel: letter\n---\n${before}`);
      await sees('45 of 220 words, English, Letter');
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });
  });

  describe('the colours of a letter', () => {
    afterEach(restore);

    it('can be looked at', async () => {
      const { document } = await open('colours.decline', colourful);
      await diagnostics(document, has('unfilled-placeholder'));
      await drawn();
      await screenshot('colours');
      await inEveryTheme('colours');
    });
  });

  describe('the caret', () => {
    afterEach(restore);

    const behindBody = ({ document }: vscode.TextEditor) => document.lineAt(2).range.end;
    /** With real keys where there are any. */
    const write = async (text: string) => (await type(text)) || vscode.commands.executeCommand('type', { text });

    it('is left in peace while somebody types, but not with what they mended', async () => {
      const editor = await open('caret.decline.md', quietLetter);
      const { document } = editor;
      await sees('No findings');
      await putCaret(editor, behindBody(editor));
      let changed = 0;
      const shown: number[] = [];
      const listening = vscode.Disposable.from(
        vscode.workspace.onDidChangeTextDocument((change) => {
          if (change.document === document) changed = Date.now();
        }),
        vscode.languages.onDidChangeDiagnostics(() => {
          if (has('unfilled-placeholder')(vscode.languages.getDiagnostics(document.uri)))
            shown.push(Date.now() - changed);
        }),
      );
      const text = ' Please give my kind regards to [Name]\nand to all of your other colleagues.';
      await write(text);
      const [fault] = await diagnostics(document, has('unfilled-placeholder'));
      assert.ok(Math.min(...shown) > 900, `shown after ${shown} ms`);
      assert.equal(document.getText(fault?.range), '[Name]');
      await editor.edit((edit) => fault && edit.replace(fault.range, 'Budi'));
      await diagnostics(document, ({ length }) => length === 0);
      assert.ok(Date.now() - changed < 900, 'what was mended is gone before the pause is over');
      listening.dispose();
    });

    it('is out of a sentence when the next one has begun', async () => {
      const editor = await open('caret.decline.md', quietLetter);
      const { document } = editor;
      await sees('No findings');
      await putCaret(editor, behindBody(editor));
      let shown = '';
      const listening = vscode.languages.onDidChangeDiagnostics(() => {
        if (has('unfilled-placeholder')(vscode.languages.getDiagnostics(document.uri))) shown ||= document.getText();
      });
      const text =
        ' My regards to [Name]. I also send my best regards to all of your other colleagues in Leeds and in York.';
      await write(text);
      await setTimeout(1500);
      listening.dispose();
      assert.ok(shown && !shown.includes('in York.'), 'shown while the next sentence is being typed');
    });

    it('may be in a line whose faults are known', async () => {
      const editor = await open('caret.decline.md', quietLetter.replace('you again', 'you [Name]'));
      const { document } = editor;
      await diagnostics(document, has('unfilled-placeholder'));
      await putCaret(editor, behindBody(editor));
      let missed = false;
      const listening = vscode.languages.onDidChangeDiagnostics(() => {
        missed ||= !has('unfilled-placeholder')(vscode.languages.getDiagnostics(document.uri));
      });
      const text = ' My regards to all.';
      await write(text);
      await setTimeout(1500);
      listening.dispose();
      assert.equal(missed, false);
    });
  });

  describe('settings', () => {
    afterEach(restore);

    it('may differ between languages, and are shown as they are in force', async () => {
      const { document } = await open('mail.txt');
      await diagnostics(document, has('unfilled-placeholder'));
      const settings = vscode.workspace.getConfiguration('santun', { uri: document.uri, languageId: 'plaintext' });
      const global = vscode.ConfigurationTarget.Global;
      await settings.update('options.too-long.email', 99, global, true);
      await sees(' of 99 words');
      await vscode.commands.executeCommand('santun.showSettings');
      const shown = vscode.window.activeTextEditor?.document;
      assert.equal(shown?.languageId, 'json');
      assert.equal(JSON.parse(shown?.getText() ?? '').santun.options['too-long'].email, 99);
      await vscode.window.showTextDocument(document);
      await settings.update('lint', 'never', global, true);
      await diagnostics(document, ({ length }) => length === 0);
      await settings.update('lint', undefined, global, true);
      await settings.update('options.too-long.email', undefined, global, true);
      await diagnostics(document, has('unfilled-placeholder'));
    });

    it('are explained where one is wrong', async () => {
      const { document } = await open('mail.txt');
      await diagnostics(document, has('unfilled-placeholder'));
      const settings = vscode.workspace.getConfiguration('santun', document.uri);
      await settings.update('lint', 'sometimes', vscode.ConfigurationTarget.Global);
      await sees('“sometimes” cannot be used for santun.lint: use one of letters, always, never');
      await drawn();
      await screenshot('setting-wrong');
      await settings.update('lint', undefined, vscode.ConfigurationTarget.Global);
      await vscode.commands.executeCommand('notifications.clearAll');
    });

    it('can be looked at', async () => {
      await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:santun.santun');
      await drawn();
      await screenshot('settings');
    });
  });

  describe('the commands', () => {
    it('are all there, and the one of VS Code that issues are reported with', async () => {
      const { contributes } = vscode.extensions.getExtension('santun.santun')?.packageJSON ?? {};
      const offered = contributes.commands.map(({ command }: vscode.Command) => command);
      const known = await vscode.commands.getCommands(true);
      for (const command of [...offered, 'workbench.action.openIssueReporter'])
        assert.ok(known.includes(command), command);
    });
  });
}
