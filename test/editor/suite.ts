// The story told in real VS Code. The runner bundles this file and hands it to the editor, which calls `run`.
import assert from 'node:assert/strict';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { report, screenshot } from './stage.js';

function story(): void {
  describe('the editor', () => {
    it('has a version', async () => {
      assert.match(vscode.version, /^\d/);
      await screenshot('editor');
    });
  });
}

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  story();
  Mocha.reporters.Base.consoleLog = report;
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} tests failed.`)) : resolve()));
  });
}
