/** Quick fixes, from nothing but the data that the diagnostics carry. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Change, describe } from '../index.ts';
import type { Remedy } from './reports.ts';

/** A title is read at a glance. */
const longest = 60;

/** What a client can do with actions. */
export interface Abilities {
  /** Whether it knows edits of a version. */
  versioned: boolean;
  /** Whether it has the commands of the extension. */
  commands: boolean;
}

/** The quick fixes for the diagnostics that the client shows. */
export function quickFixes({ context }: CodeActionParams, document: TextDocument, client: Abilities): CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, context.only)) return [];
  return context.diagnostics.flatMap((diagnostic) => {
    const { range } = diagnostic;
    const remedy = remedyOf(diagnostic, document);
    return (remedy?.fixes ?? []).map((fix, index) => ({
      title: title(fix, range, remedy?.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: index === 0,
      edit: edit(
        document,
        { start: document.offsetAt(range.start), end: document.offsetAt(range.end), text: fix },
        client,
      ),
    }));
  });
}

/** Whether a client that asks for some kinds of actions asks for one, or for all that there are. */
export const isWanted = (kind: string, only: readonly string[] = ['']): boolean =>
  only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));

/**
 * The data of a diagnostic of ours; a client sends it back as it was, or not at all. The place of a stale diagnostic may be another
 * place by now; the next diagnostics bring their own.
 */
export function remedyOf({ source, data }: Diagnostic, { version }: TextDocument): Remedy | undefined {
  return source === 'santun' && Array.isArray(data?.fixes) && data.version === version ? (data as Remedy) : undefined;
}

/** A change to a document as it is now. */
export function edit(document: TextDocument, { start, end, text }: Change, { versioned }: Abilities): WorkspaceEdit {
  const { uri, version } = document;
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const edits = [{ range, newText: text }];
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

function title(fix: string, { start, end }: Range, language: string | undefined): string {
  const inserts = start.line === end.line && start.character === end.character;
  const message = fix === '' ? 'action-remove' : inserts ? 'action-insert' : 'action-replace';
  return describe(message, { text: shorten(fix.trim().replace(/\s+/g, ' ')) }, language);
}

/** Whole words only. */
const shorten = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
