/** The language server: what it offers to which client. Each feature is in a file of its own. */
import { CodeActionKind, type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SettingsInForceParams } from '../../protocol/settings.ts';
import { lint as lintLetter, version } from '../index.ts';
import { type Abilities, quickFixes } from './actions.ts';
import { blankActions, prepareRename, renameBlank } from './blanks.ts';
import { complete, triggerCharacters } from './completion.ts';
import { answerPulls, pushDiagnostics } from './diagnostics.ts';
import { confessTo } from './failure.ts';
import { finishFrom, finishMethod } from './finishing.ts';
import { fixAll, fixAllKind } from './fix-all.ts';
import { hoverFor } from './hover.ts';
import { settingsInForce, settingsInForceMethod } from './in-force.ts';
import { choicesFor, choicesMethod, setMetadataFor, setMetadataMethod } from './metadata.ts';
import { outlineFor } from './outline.ts';
import { foldingFor, growSelections } from './ranges.ts';
import { answerFrom } from './reading.ts';
import { keepReports } from './reports.ts';
import { followSettings } from './settings.ts';
import { silencings } from './silencing.ts';
import { statusMethod, statusOf } from './status.ts';
import { composeMethod, letterFor, questions, questionsMethod, templates, templatesMethod } from './templates.ts';

/** Serves a client until it says goodbye. Another linter than Santun's own may be given, for tests. */
export function startServer(connection: Connection, { lint = lintLetter }: { lint?: typeof lintLetter } = {}): void {
  const documents = new TextDocuments(TextDocument);

  connection.onInitialize((params) => {
    const { capabilities, locale } = params;
    const confess = confessTo(connection, locale);
    const settings = followSettings(connection, params, confess);
    const reports = keepReports({ connection, documents, settings, locale, lint, confess });
    const pulls = capabilities.textDocument?.diagnostic !== undefined;

    if (pulls) {
      answerPulls(connection, reports);
      if (capabilities.workspace?.diagnostics?.refreshSupport)
        settings.onDidChange(() => void connection.languages.diagnostics.refresh().catch(confess));
    } else {
      settings.onDidChange(pushDiagnostics(connection, documents, reports, confess));
    }

    const answer = answerFrom(reports, confess);
    connection.onHover(answer(hoverFor(capabilities)));
    connection.onDocumentSymbol(answer(outlineFor(capabilities)));
    connection.onFoldingRanges(answer(foldingFor(capabilities)));
    connection.onSelectionRanges(answer(growSelections));
    connection.onCompletion(answer(complete));
    connection.onPrepareRename(answer(prepareRename));
    connection.onRenameRequest(answer(renameBlank));
    connection.onRequest(finishMethod, finishFrom(documents, reports));
    connection.onRequest(questionsMethod, () => questions(locale));
    connection.onRequest(composeMethod, letterFor);
    connection.onRequest(templatesMethod, templates);

    const client: Abilities = {
      versioned: capabilities.workspace?.workspaceEdit?.documentChanges === true,
      commands: params.initializationOptions?.commands === true,
    };
    connection.onRequest(statusMethod, answer(statusOf));
    connection.onRequest(choicesMethod, answer(choicesFor));
    connection.onRequest(setMetadataMethod, answer(setMetadataFor(client)));
    connection.onRequest(settingsInForceMethod, async ({ textDocument: { uri } }: SettingsInForceParams) => {
      const report = await reports.of(uri).catch(confess);
      return report ? settingsInForce(await settings.of(uri), report.reading?.letter) : null;
    });

    connection.onCodeAction(async (request) => {
      const document = documents.get(request.textDocument.uri);
      if (!document) return [];
      try {
        const fixes = quickFixes(request, document, client);
        const fills = blankActions(request, document, client);
        return [
          ...fixes,
          ...fills,
          ...silencings(request, document, client),
          ...(await fixAll(request, reports, client)),
        ];
      } catch (error) {
        confess(error);
        return [];
      }
    });

    return {
      serverInfo: { name: 'Santun', version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        hoverProvider: true,
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        completionProvider: { triggerCharacters },
        renameProvider: { prepareProvider: true },
        ...(pulls && {
          diagnosticProvider: { identifier: 'santun', interFileDependencies: false, workspaceDiagnostics: false },
        }),
      },
    };
  });

  documents.listen(connection);
  connection.listen();
}
