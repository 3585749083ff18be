/** Quiet at the caret: nobody hears of faults in a sentence that is being typed. All else is shown, moved and taken away at once. */
import { type Diagnostic, Disposable, type Position, Range, type TextDocument, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type DiagnosticProviderMiddleware,
  DocumentDiagnosticRequest,
  vsdiag,
} from 'vscode-languageclient';
import { findingsIn, ruleOf } from './findings.ts';

/** How long nothing is typed before everything is said, in milliseconds. */
const pause = 1000;

export interface Quiet extends Disposable {
  provideDiagnostics: NonNullable<DiagnosticProviderMiddleware['provideDiagnostics']>;
}

/** Holds back what is new at the caret; what a client (there is none yet) did not show, it pulls again when typing pauses. */
export function quietAtCaret(client: () => BaseLanguageClient): Quiet {
  let typed: TextDocument | undefined;
  let held = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const typing = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length === 0 || document !== window.activeTextEditor?.document) return;
    clearTimeout(timer);
    typed = document;
    timer = setTimeout(() => {
      typed = undefined;
      const diagnostics = client().getFeature(DocumentDiagnosticRequest.method).getProvider(document);
      if (held) diagnostics?.onDidChangeDiagnosticsEmitter.fire();
      held = false;
    }, pause);
  });
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token);
      const editor = window.activeTextEditor;
      if (document !== typed || document !== editor?.document) return report;
      if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
      const items = withoutNews(report.items, document, editor.selection.active);
      if (items.length === report.items.length) return report;
      held = true;
      // Without an id: the next report is to be a whole one.
      return { kind: report.kind, items };
    },
    dispose: Disposable.from(typing, new Disposable(() => clearTimeout(timer))).dispose,
  };
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
