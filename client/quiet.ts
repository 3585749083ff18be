/**
 * Quiet at the caret, and about what has no tab: nobody hears of faults in a sentence that is being typed, or in a letter that is only
 * looked at. All else is shown, moved and taken away at once.
 */
import { type Diagnostic, Disposable, type Position, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type DiagnosticProviderMiddleware,
  DocumentDiagnosticRequest,
  vsdiag,
} from 'vscode-languageclient';
import { findingsIn, ruleOf } from './findings.ts';
import { hasTab } from './places.ts';

/** How long nothing is typed before everything is said, in milliseconds. */
const pause = 1000;

export interface Quiet extends Disposable {
  provideDiagnostics: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']>;
}

/** Holds findings back; what a client (there is none yet) did not show, it pulls again when typing pauses or a tab opens. */
export function keepQuiet(client: () => BaseLanguageClient): Quiet {
  let typed: TextDocument | undefined;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const pullAgain = () => {
    if (!held) return;
    held = false;
    client().getFeature(DocumentDiagnosticRequest.method).refresh();
  };
  const typing = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length === 0 || document !== window.activeTextEditor?.document) return;
    clearTimeout(timer);
    typed = document;
    timer = setTimeout(() => {
      typed = undefined;
      pullAgain();
    }, pause);
  });
  const opening = window.tabGroups.onDidChangeTabs(({ opened }) => {
    if (opened.length > 0) pullAgain();
  });
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token);
      if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
      const items = sayable(report.items, document);
      if (items.length === report.items.length) return report;
      held = true;
      // Without an id: the next report is to be a whole one.
      return { kind: report.kind, items };
    },
    dispose: Disposable.from(typing, opening, new Disposable(() => clearTimeout(timer))).dispose,
  };

  function sayable(found: Diagnostic[], document: TextDocument | Uri): Diagnostic[] {
    if (!hasTab(document instanceof Uri ? document : document.uri)) return [];
    const editor = window.activeTextEditor;
    if (document !== typed || document !== editor?.document) return found;
    return withoutNews(found, document, editor.selection.active);
  }
}

/** What was found, but not what is new in the sentence at the caret. Words and places change in typing; rules do not. */
function withoutNews(found: readonly Diagnostic[], { uri }: TextDocument, caret: Position): Diagnostic[] {
  const known = findingsIn(uri).map(ruleOf);
  const wasShown = (diagnostic: Diagnostic) => {
    const index = known.indexOf(ruleOf(diagnostic));
    if (index >= 0) known.splice(index, 1);
    return index >= 0;
  };
  const touches = (diagnostic: Diagnostic) => sentencesOf(diagnostic).contains(caret);
  for (const diagnostic of found) if (!touches(diagnostic)) wasShown(diagnostic);
  return found.filter((diagnostic) => !touches(diagnostic) || wasShown(diagnostic));
}

/** The sentences that a finding touches, which the server tells beside its range. */
function sentencesOf({ range, data }: Diagnostic & { data?: { sentences?: Range } }): Range {
  const { start, end } = data?.sentences ?? range;
  return new Range(start.line, start.character, end.line, end.character);
}
