/** How the letter in the active editor stands, among the language status items: findings, words, what it is taken for. */
import {
  DiagnosticSeverity,
  Disposable,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type LetterStatus, statusMethod } from '../protocol/status.ts';
import { findingsIn } from './findings.ts';
import { documentSelector, hasTab } from './places.ts';

/** Shows the status of the letter that is active; of any other document, or of a letter that is peeked at, nothing. */
export function letterStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('santun', []);
  item.name = l10n.t('Santun: the Letter');
  /** The documents that were asked about and have no answer yet; `true` where it is known to be out of date. */
  const asked = new Map<string, boolean>();

  const hide = () => {
    item.selector = [];
  };
  const follow = () => {
    hide();
    return ask(window.activeTextEditor?.document);
  };
  follow();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(follow),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const document = window.activeTextEditor?.document;
      if (uris.some((uri) => uri.toString() === document?.uri.toString())) ask(document);
    }),
    client.onDidChangeState(({ newState }) => {
      item.busy = newState === State.Starting;
      if (newState === State.Running) follow();
    }),
  );

  async function ask(document: TextDocument | undefined): Promise<void> {
    if (!document || !client.isRunning()) return;
    if (languages.match(documentSelector, document) === 0 || !hasTab(document.uri)) return;
    const uri = document.uri.toString();
    if (asked.has(uri)) return void asked.set(uri, true);
    let status: LetterStatus | null = null;
    do {
      asked.set(uri, false);
      // A server that goes away while it is asked has nothing to tell; the next one will.
      status = await client.sendRequest<LetterStatus | null>(statusMethod, { textDocument: { uri } }).catch(() => null);
    } while (asked.get(uri));
    asked.delete(uri);
    if (window.activeTextEditor?.document !== document) return;
    if (status) show(document, status);
    else hide();
  }

  function show({ uri }: TextDocument, { words, budget, names }: LetterStatus): void {
    // Those that the letter shows: what is held back while it is typed does not flicker here either.
    const shown = findingsIn(uri);
    const atLeast = (limit: DiagnosticSeverity) => shown.filter(({ severity }) => severity <= limit).length;
    const found = counted(atLeast(DiagnosticSeverity.Information));
    const length = budget === undefined ? l10n.t('{0} words', words) : l10n.t('{0}/{1} words', words, budget);
    const described = [names.language, names.channel, names.kind];
    const spoken = budget === undefined ? length : l10n.t('{0} of {1} words', words, budget);
    item.text = `${found} · ${length}`;
    // What the letter is taken for leads to where that is corrected; a word more, such as “Change…”, is more than the hover has room for.
    item.command = {
      command: 'santun.describeLetter',
      title: described.join(' · '),
      tooltip: l10n.t('Change…'),
    };
    const loud = atLeast(DiagnosticSeverity.Warning) > 0;
    item.severity = loud ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    item.accessibilityInformation = { label: [found, spoken, ...described].join(', ') };
    item.selector = documentSelector;
  }
}

/** Hints are not counted: they are whispered. */
const counted = (findings: number): string =>
  findings === 0 ? l10n.t('No findings') : findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings);
