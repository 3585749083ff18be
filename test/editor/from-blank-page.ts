// From a blank page to a letter that is sent, as a writer goes.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { diagnostics, drawn, has, inEveryTheme, open, restore } from './desk.js';
import { screenshot } from './stage.js';

/** Does something again and again until it has worked; nothing tells when a list or a snippet is ready for the next key. */
async function until<T>(look: () => T | undefined | false, meanwhile: () => unknown): Promise<T> {
  for (let tries = 0; tries < 60; tries++) {
    const found = look();
    if (found) return found;
    await meanwhile();
    await setTimeout(250);
  }
  throw new Error('It did not come about within 15 s.');
}

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** The untitled letter that the wizard has opened. */
const newLetter = () => {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.isUntitled && editor.document.lineCount > 5 ? editor : undefined;
};

export function fromBlankPage(): void {
  describe('from a blank page', () => {
    afterEach(async () => {
      await run('notifications.clearAll');
      await restore();
    });

    it('a few questions lead to a letter, and Tab through its blanks to a clean one', async () => {
      const asked = run('santun.newLetter');
      await drawn();
      await screenshot('wizard');
      const editor = await until(newLetter, () => run('workbench.action.acceptSelectedQuickOpenItem'));
      await asked;
      const { document } = editor;
      assert.equal(document.languageId, 'decline-letter');
      assert.match(document.getText(), /^Subject: /);
      await diagnostics(document, has('unfilled-placeholder'));
      await until(
        () => !document.getText().includes('['),
        async () => {
          if (document.getText(editor.selection).startsWith('[')) await run('type', { text: 'Lund' });
          await run('jumpToNextSnippetPlaceholder');
        },
      );
      assert.equal(document.getText().match(/Lund/g)?.length, 5, document.getText());
      await diagnostics(document, ({ length }) => length === 0);
    });

    it('answers that are known are not asked for', async () => {
      const answers = { neighbour: 'reschedule', channel: 'chat', language: 'id' };
      await run('santun.newLetter', answers);
      assert.match(
        newLetter()?.document.getText() ?? vscode.window.activeTextEditor?.document.getText() ?? '',
        /^Selamat/,
      );
    });

    it('the next blank is one command away, and its twins are filled in with it', async () => {
      const text =
        'Dear Ms Osei,\n\nThank you for inviting me to [Company] on [Date]. I like [Company].\n\nRegards,\nTom';
      const { document } = await open('blanks.decline.md', text);
      await diagnostics(document, has('unfilled-placeholder'));
      const selected = () => {
        const editor = vscode.window.activeTextEditor;
        return editor && [editor.selection.start.character, document.getText(editor.selection)];
      };
      const seen = [];
      for (let step = 0; step < 4; step++) {
        await run('santun.nextPlaceholder');
        seen.push(selected());
      }
      assert.deepEqual(seen, [
        [29, '[Company]'],
        [42, '[Date]'],
        [57, '[Company]'],
        [29, '[Company]'],
      ]);
      const edit = await run('vscode.executeDocumentRenameProvider', document.uri, new vscode.Position(2, 30), 'Acme');
      assert.ok(edit instanceof vscode.WorkspaceEdit);
      await vscode.workspace.applyEdit(edit);
      assert.equal(document.getText(), text.replaceAll('[Company]', 'Acme'));
    });

    it('a finished letter is copied without what only Santun reads', async () => {
      const letter =
        'Dear Ms Osei,\n\nThank you for the invitation. I have decided not to attend.\n\nI hope we can stay in touch.';
      const { document } = await open(
        'copy.decline.md',
        `---\nchannel: chat\n---\n<!-- santun-disable-file too-long -->\n${letter}\n`,
      );
      await diagnostics(document, () => true);
      await run('santun.copyCleanText');
      assert.equal(await vscode.env.clipboard.readText(), letter);
    });

    it('a letter with a blank is copied only by who insists', async () => {
      const { document } = await open('early.decline.md', 'Dear Ms Osei,\n\nThank you for inviting me to [Company].\n');
      await diagnostics(document, has('unfilled-placeholder'));
      await vscode.env.clipboard.writeText('nothing');
      const asked = run('santun.copyCleanText');
      await drawn();
      await screenshot('warning');
      await run('notifications.clearAll');
      await asked;
      assert.equal(await vscode.env.clipboard.readText(), 'nothing');
    });

    it('a template is written at the caret', async () => {
      const { document } = await open('insert.decline.md', '');
      const asked = run('santun.insertTemplate');
      await drawn();
      await screenshot('templates');
      await until(
        () => document.getText() !== '',
        () => run('workbench.action.acceptSelectedQuickOpenItem'),
      );
      await asked;
    });

    it('a thought before declining leads to another letter', async () => {
      const asked = run('santun.beforeYouDecline');
      await drawn();
      await screenshot('before-you-decline');
      const { document } = await until(newLetter, () => run('workbench.action.acceptSelectedQuickOpenItem'));
      await asked;
      assert.match(document.getText(), /happy to accept/);
    });

    it('the walkthrough leads through all of it', async () => {
      await run('workbench.action.openWalkthrough', 'santun.santun#start', false);
      await drawn();
      await screenshot('walkthrough');
      await inEveryTheme('walkthrough');
      await run('santun.openExample');
      const editor = await until(
        () => vscode.window.activeTextEditor,
        () => {},
      );
      await diagnostics(editor.document, has('false-excuse'));
    });
  });
}
