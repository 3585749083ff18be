/** Actions that silence the rule of a finding, here or in more places, and one that explains it. They come after all fixes. */
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, describe, muteLetter, muteLine, rules, ruleUrl } from '../index.ts';
import { type Abilities, edit, isWanted, remedyOf } from './actions.ts';

/** The actions for the diagnostics that the client shows; those that need a command only where the client has it. */
export function silencings({ context }: CodeActionParams, document: TextDocument, client: Abilities): CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, context.only)) return [];
  return context.diagnostics.filter(isFirstOfLine).flatMap((diagnostic) => {
    const rule = String(diagnostic.code);
    const remedy = remedyOf(diagnostic, document);
    if (!remedy) return [];
    const action = (message: string, deed: Pick<CodeAction, 'edit'> | { command: string; argument: string }) => {
      const title = describe(message, { rule }, remedy.language);
      const done = 'command' in deed ? { command: { title, command: deed.command, arguments: [deed.argument] } } : deed;
      return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred: false, ...done };
    };
    const text = document.getText();
    const writes = (message: string, change: Change | undefined) =>
      change ? [action(message, { edit: edit(document, change, client) })] : [];
    const asks = (message: string, command: string, argument: string) =>
      client.commands ? [action(message, { command, argument })] : [];
    const silences = [
      ...writes('action-silence-line', muteLine(text, document.offsetAt(diagnostic.range.start), rule)),
      ...writes('action-silence-letter', muteLetter(text, rule)),
      ...asks('action-silence-everywhere', 'santun.silenceRule', rule),
    ];
    // what is said about front matter and directives is said about what silences
    const isRule = rules.some(({ id }) => id === rule);
    const thinking = rule === 'consider-attending' ? asks('action-think', 'santun.beforeYouDecline', rule) : [];
    return [...thinking, ...(isRule ? silences : []), ...asks('action-explain', 'santun.explainRule', ruleUrl(rule))];
  });
}

/** Five chat words on a line need one comment above it. */
const isFirstOfLine = ({ code, range }: Diagnostic, index: number, all: readonly Diagnostic[]): boolean =>
  code !== undefined &&
  all.findIndex((other) => other.code === code && other.range.start.line === range.start.line) === index;
