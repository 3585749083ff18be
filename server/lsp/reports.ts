/** What the linter says about each open document. A report is made once for a version and its settings. */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  describe,
  type Letter,
  type LintOptions,
  largestFile,
  type lint,
  mend,
  prove,
  type Severity,
  type Span,
} from '../index.ts';
import type { Confess } from './failure.ts';
import { type Reading, rangeOf, spanOf, speakerIn } from './reading.ts';
import type { DocumentSettings } from './settings.ts';

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for its actions and for quiet at the caret, so that nothing is analysed twice. */
export interface Remedy {
  /** Replacements for the range, the preferred one first; `''` removes. */
  fixes: string[];
  /** The language that the message is in. */
  language: string;
  /** The whole sentences that the range touches, up to where they may go on. */
  sentences: Range;
  /** The version of the document that was read. */
  version: number;
}

export interface Report {
  /** Names the version of the document, that of its settings, and the day. */
  id: string;
  version: number;
  items: Diagnostic[];
  /** What was read, whether it is a letter of ours or not; nothing where it was not read at all. */
  letter?: Letter;
  /** The letter that was read, for every other feature; nothing where the document is none. */
  reading?: Reading;
}

export interface Reports {
  /** The report that was made last, current or not. */
  last(uri: string): Report | undefined;
  /** The report on a document as it is now; nothing where it is not open. */
  of(uri: string): Promise<Report | undefined>;
  /** A document as it is now, and as fix-all would leave it; nothing where it is not open or no letter can be in it. */
  mended(uri: string): Promise<{ document: TextDocument; file: VFile } | undefined>;
}

interface Sources {
  connection: Connection;
  documents: TextDocuments<TextDocument>;
  settings: DocumentSettings;
  locale: string | undefined;
  lint: typeof lint;
  confess: Confess;
}

export function keepReports({ connection, documents, settings, locale, lint, confess }: Sources): Reports {
  const reports = new Map<string, Report>();
  /** Documents that are left alone, and were said to be. */
  const refused = new Set<string>();

  documents.onDidClose(({ document: { uri } }) => {
    reports.delete(uri);
    refused.delete(uri);
    settings.forget(uri);
  });

  return { last: (uri) => reports.get(uri), of, mended };

  async function of(uri: string): Promise<Report | undefined> {
    const now = await present(uri);
    if (!now) return undefined;
    const { document, id, options } = now;
    const report = reports.get(uri);
    if (report?.id === id) return report;
    const fresh = { id, version: document.version, ...read(document, options) };
    reports.set(uri, fresh);
    return fresh;
  }

  async function mended(uri: string) {
    const now = await present(uri);
    if (!now || refusalOf(now.document.getText())) return undefined;
    return { document: now.document, file: mend(now.document.getText(), now.options) };
  }

  /** A document that is open, what names its state, and how it is to be linted. Nothing waits after this. */
  async function present(uri: string) {
    let generation: number;
    let chosen: LintOptions['settings'];
    do {
      generation = settings.generation;
      chosen = await settings.of(uri);
    } while (generation !== settings.generation);
    const document = documents.get(uri);
    if (!document) return undefined;
    // Swedes write the day as ISO does.
    const today = new Date().toLocaleDateString('sv');
    const options: LintOptions = {
      settings: chosen,
      today,
      isLetter: document.languageId === 'decline-letter',
      ...(locale && { editorLanguage: locale }),
    };
    return { document, id: `${document.version}.${generation}.${today}`, options };
  }

  function read(document: TextDocument, options: LintOptions): Pick<Report, 'items' | 'letter' | 'reading'> {
    const refusal = refusalOf(document.getText());
    if (refusal) {
      if (!refused.has(document.uri)) connection.console.info(describe(refusal, { name: document.uri }, locale));
      refused.add(document.uri);
      return { items: [] };
    }
    try {
      const { messages, data } = prove(lint(document.getText(), options), options);
      const { letter, speaker = 'en' } = data;
      const items = mostSevere(
        messages.map((message) => toDiagnostic(message, document, data)),
        options.settings.maxFindings,
      );
      if (!letter) return { items };
      if (letter.kind === 'other') return { items, letter };
      const { settings: chosen } = options;
      return {
        items,
        letter,
        reading: { document, letter, messages, settings: chosen, speaker, say: speakerIn(speaker) },
      };
    } catch (error) {
      confess(error);
      return { items: [] };
    }
  }
}

/** At most so many, in the order of the text: the least severe go first, and among equals the last. */
function mostSevere(items: Diagnostic[], most: number): Diagnostic[] {
  if (items.length <= most) return items;
  const kept = items.toSorted((one, other) => (one.severity ?? 0) - (other.severity ?? 0)).slice(0, most);
  return items.filter((item) => kept.includes(item));
}

/** The message that says why a text is left alone. */
const refusalOf = (text: string): string | undefined =>
  text.length > largestFile ? 'document-too-large' : text.includes('\0') ? 'document-binary' : undefined;

function toDiagnostic(
  message: VFileMessage,
  document: TextDocument,
  { letter, speaker = 'en' }: VFile['data'],
): Diagnostic {
  const { ruleId, url, expected, severity = 'info', reason } = message;
  const place = spanOf(message);
  const remedy: Remedy = {
    fixes: expected ?? [],
    language: speaker,
    sentences: rangeOf(document, around(place, letter?.moves ?? [], document.getText())),
    version: document.version,
  };
  return {
    range: rangeOf(document, place),
    message: reason,
    severity: severities[severity],
    source: 'santun',
    ...(ruleId && { code: ruleId }),
    ...(url && { codeDescription: { href: url } }),
    data: remedy,
  };
}

/** A place, widened to the ends of the sentences that it touches, and over the spaces or the line end from which they may go on. */
function around(place: Span, sentences: readonly Span[], text: string): Span {
  const touched = sentences.filter(({ start, end }) => start < place.end && place.start < end);
  const end = Math.max(place.end, ...touched.map(({ end }) => end));
  const spaces = /^[^\S\r\n]*(?:\r?\n[^\S\r\n]*)?/.exec(text.slice(end))?.[0] ?? '';
  return { start: Math.min(place.start, ...touched.map(({ start }) => start)), end: end + spaces.length };
}
