/** From blank to blank: the findings of the rule `unfilled-placeholder` show where they are. */
import { commands, type Disposable, l10n, Range, Selection, window } from 'vscode';
import { findingsIn, ruleOf } from './findings.ts';

export const blankCommands = (): Disposable[] => [
  commands.registerCommand('santun.nextPlaceholder', nextBlank),
  commands.registerCommand('santun.fillPlaceholder', fillBlank),
];

/** Selects the first blank below the caret, or the first of all where there is none below. */
async function nextBlank(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const caret = editor.selection.end;
  const blanks = findingsIn(editor.document.uri)
    .filter((finding) => ruleOf(finding) === 'unfilled-placeholder')
    .map(({ range }) => range)
    .sort((a, b) => a.start.compareTo(b.start));
  const next =
    blanks.find(({ start }) => start.isAfterOrEqual(caret) && !start.isEqual(editor.selection.start)) ?? blanks[0];
  if (next) select(next);
  else window.setStatusBarMessage(l10n.t('No blank is left.'), 5000);
}

/** Asks what to write for a blank and its twins, as renaming does. */
async function fillBlank(_uri: string, { start, end }: Range): Promise<void> {
  select(new Range(start.line, start.character, end.line, end.character));
  await commands.executeCommand('editor.action.rename');
}

function select(range: Range): void {
  const editor = window.activeTextEditor;
  if (!editor) return;
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range);
}
