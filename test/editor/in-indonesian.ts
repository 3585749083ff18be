// The same editor for somebody who has its menus in Indonesian.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnostics, drawn, has, open, quickFixes, restore } from './desk.js';
import { screenshot } from './stage.js';

export function inIndonesian(): void {
  describe('dalam bahasa Indonesia', () => {
    afterEach(restore);

    it('perintah dan panduannya berbahasa Indonesia', async () => {
      assert.equal(vscode.env.language, 'id');
      const { commands, walkthroughs } = vscode.extensions.getExtension('santun.santun')?.packageJSON.contributes ?? {};
      // a title that is translated carries its original along
      const shown = (title: string | { value: string }) => (typeof title === 'string' ? title : title.value);
      assert.equal(shown(commands[0].title), 'Surat Baru…');
      assert.equal(shown(walkthroughs[0].title), 'Mulai dengan Santun');
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'santun.santun#start', false);
      await drawn();
      await screenshot('walkthrough.id');
    });

    it('pemandunya bertanya dalam bahasa Indonesia, dan suratnya berbahasa Indonesia', async () => {
      const asked = vscode.commands.executeCommand('santun.newLetter');
      await drawn();
      await screenshot('wizard.id');
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await asked;
      await vscode.commands.executeCommand('santun.newLetter', {
        neighbour: '',
        reason: '',
        stage: 'scheduled',
        channel: 'email',
        language: 'id',
      });
      const editor = vscode.window.activeTextEditor;
      assert.match(editor?.document.getText() ?? '', /^Subjek: Pembatalan Wawancara/);
    });

    it('surat dari halaman kosong sampai bersih', async () => {
      const text =
        'Subjek: Wawancara\n\nYth. Ibu Sari,\n\nDengan berat hati saya tidak dapat mengikuti wawancara. Semoga kelak kita dapat bekerja sama.\n\nHormat saya,\nTono Hadi\n';
      const { document } = await open('kosong.surat.md', text);
      const [fault] = await diagnostics(document, has('missing-gratitude'));
      assert.match(fault?.message ?? '', /terima kasih/);
      const [action] = fault ? await quickFixes(document, fault.range) : [];
      assert.match(action?.title ?? '', /^Sisipkan: /);
      assert.ok(action?.edit);
      await vscode.workspace.applyEdit(action.edit);
      await diagnostics(document, ({ length }) => length === 0);
    });

    it('temuan mengikuti bahasa surat', async () => {
      const { document } = await open('decline.decline.md');
      const [fault] = await diagnostics(document, has('missing-gratitude'));
      assert.match(fault?.message ?? '', /thank/i);
    });
  });
}
