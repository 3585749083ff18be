/** Blanks that are left over: renaming one fills in its twins, and two actions lead to the next. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, type Span } from '../index.ts';
import { type Abilities, isWanted, remedyOf } from './actions.ts';
import { type Feature, type Reading, rangeOf, spanOf, touches } from './reading.ts';

const rule = 'unfilled-placeholder';

/** The blank under the caret, with its brackets. */
export const prepareRename: Feature<PrepareRenameParams, { range: Range; placeholder: string } | null> = (
  reading,
  { position },
) => {
  const { document } = reading;
  const offset = document.offsetAt(position);
  const blank = blanksIn(reading).find((span) => touches(offset, span));
  return blank ? { range: rangeOf(document, blank), placeholder: textOf(document, blank) } : null;
};

/** What is typed for one blank is written into all that read the same. */
export const renameBlank: Feature<RenameParams, WorkspaceEdit | null> = (reading, { position, newName }) => {
  const { document } = reading;
  const blanks = blanksIn(reading);
  const offset = document.offsetAt(position);
  const chosen = blanks.find((span) => touches(offset, span));
  if (!chosen) return null;
  const twins = blanks.filter((span) => textOf(document, span) === textOf(document, chosen));
  return { changes: { [document.uri]: twins.map((span) => ({ range: rangeOf(document, span), newText: newName })) } };
};

/** Actions that need the commands of the extension: fill in a blank and its twins, and go to the next one. */
export function blankActions({ context }: CodeActionParams, document: TextDocument, client: Abilities): CodeAction[] {
  if (!client.commands || !isWanted(CodeActionKind.QuickFix, context.only)) return [];
  return context.diagnostics.flatMap((diagnostic) => {
    const remedy = remedyOf(diagnostic, document);
    if (!remedy || diagnostic.code !== rule) return [];
    const action = (message: string, command: string, isPreferred: boolean): CodeAction => {
      const title = describe(message, { text: document.getText(diagnostic.range) }, remedy.language);
      const deed = { title, command, arguments: [document.uri, diagnostic.range] };
      return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], isPreferred, command: deed };
    };
    return [
      action('action-fill', 'santun.fillPlaceholder', true),
      action('action-next-blank', 'santun.nextPlaceholder', false),
    ];
  });
}

const blanksIn = ({ messages }: Reading): Span[] => messages.filter(({ ruleId }) => ruleId === rule).map(spanOf);

const textOf = (document: TextDocument, span: Span): string => document.getText(rangeOf(document, span));
