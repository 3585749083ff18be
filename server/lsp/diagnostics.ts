/** How diagnostics reach the client: it pulls them, or, where it cannot, they are pushed. */
import { type Connection, DocumentDiagnosticReportKind, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Confess } from './failure.ts';
import type { Reports } from './reports.ts';

/** A pause in typing, in milliseconds. */
const pause = 150;

/** Answers a client that asks for the diagnostics of a document when it wants to show them. */
export function answerPulls(connection: Connection, reports: Reports): void {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
    const shown = reports.last(uri)?.id;
    const report = await reports.of(uri);
    if (!report) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { id: resultId, items } = report;
    // An id that another run of the server gave away, or one from before the document was closed, says nothing.
    return shown === resultId && previousResultId === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
}

/** Publishes the diagnostics of a document at each pause in typing. The function that is returned does so for all. */
export function pushDiagnostics(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  reports: Reports,
  confess: Confess,
): () => void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  documents.onDidChangeContent(({ document: { uri } }) => publishSoon(uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(confess);
  });
  return () => documents.keys().forEach(publishSoon);

  function publishSoon(uri: string): void {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => publish(uri).catch(confess), pause),
    );
  }

  async function publish(uri: string): Promise<void> {
    const report = await reports.of(uri);
    // Closed, or changed again, while the settings were fetched: then nothing, or the next pause, will speak.
    if (!report || documents.get(uri)?.version !== report.version) return;
    await connection.sendDiagnostics({ uri, version: report.version, diagnostics: report.items });
  }
}
