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
import { describe } from '../index.ts';
import type { Remedy } from './reports.ts';

/** A title is read at a glance. */
const longest = 60;

/** The quick fixes for the diagnostics that the client shows; `versioned` says whether it knows versioned edits. */
export function quickFixes(
  { context: { diagnostics, only } }: CodeActionParams,
  document: TextDocument,
  versioned: boolean,
): CodeAction[] {
  if (only && !only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix)) return [];
  return diagnostics.flatMap((diagnostic) => {
    const remedy = remedyOf(diagnostic);
    // The place of a stale diagnostic may be another place by now; the next diagnostics bring their own fixes.
    if (remedy?.version !== document.version) return [];
    return remedy.fixes.map((fix, index) => ({
      title: title(fix, diagnostic.range, remedy.language),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: index === 0,
      edit: edit(document, { range: diagnostic.range, newText: fix }, versioned),
    }));
  });
}

/** The data of a diagnostic of ours; a client sends it back as it was, or not at all. */
function remedyOf({ source, data }: Diagnostic): Remedy | undefined {
  return source === 'santun' && Array.isArray(data?.fixes) ? (data as Remedy) : undefined;
}

function title(fix: string, { start, end }: Range, language: string): string {
  const inserts = start.line === end.line && start.character === end.character;
  const message = fix === '' ? 'action-remove' : inserts ? 'action-insert' : 'action-replace';
  return describe(message, { text: shorten(fix.trim().replace(/\s+/g, ' ')) }, language);
}

/** Whole words only. */
const shorten = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;

function edit(
  { uri, version }: TextDocument,
  change: { range: Range; newText: string },
  versioned: boolean,
): WorkspaceEdit {
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [change] }] }
    : { changes: { [uri]: [change] } };
}
