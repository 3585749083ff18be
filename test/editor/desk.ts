// What the tests do in the editor again and again.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import * as vscode from 'vscode';
import { screenshot } from './stage.js';

/** Opens a file of the folder, or makes it. */
export async function open(name: string, text?: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  if (text !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Puts the caret somewhere, and waits until the window has it there: what is typed before would be typed elsewhere. */
export async function putCaret(editor: vscode.TextEditor, position: vscode.Position): Promise<void> {
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('revealLine', { lineNumber: position.line });
}

/** Closes every editor, and forgets what was not saved. */
export async function restore(): Promise<void> {
  for (const _ of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/** The diagnostics of a document, as soon as they are as they should be. */
export function diagnostics(
  { uri }: vscode.TextDocument,
  asWanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const { promise, resolve, reject } = later<vscode.Diagnostic[]>();
  const look = () => {
    const found = vscode.languages.getDiagnostics(uri);
    if (asWanted(found)) resolve(found);
    return found;
  };
  const listening = vscode.languages.onDidChangeDiagnostics(look);
  const limit = new AbortController();
  setTimeout(10_000, undefined, { signal: limit.signal }).then(
    () => reject(new Error(`The diagnostics stay ${JSON.stringify(rules(look()))}`)),
    () => {},
  );
  look();
  return promise.finally(() => {
    limit.abort();
    listening.dispose();
  });
}

function later<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<T>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

export const codeOf = (code: vscode.Diagnostic['code']) => (typeof code === 'object' ? code.value : code);
export const rules = (found: vscode.Diagnostic[]) => found.map(({ code }) => codeOf(code));
export const has = (rule: string) => (found: vscode.Diagnostic[]) => rules(found).includes(rule);
export const whole = ({ lineCount }: vscode.TextDocument) => new vscode.Range(0, 0, lineCount, 0);
export const quickFixes = (document: vscode.TextDocument, range: vscode.Range) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);

/** Nothing tells when the window is drawn; pictures can wait. */
export const drawn = () => setTimeout(1000);

/** Pictures of what is on the screen for those who see dark, or little contrast, better. */
export async function inEveryTheme(name: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('workbench');
  const choose = (theme?: string) => settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
  for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light']) {
    await choose(theme);
    await drawn();
    await screenshot(`${name}.${theme.replace('Default ', '').replaceAll(' ', '-').toLowerCase()}`);
  }
  await choose();
}
