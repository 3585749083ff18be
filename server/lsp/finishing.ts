/** The letter as it goes out, with what is left to do; for clients that copy or mail it. */

import { DiagnosticSeverity, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type FinishedLetter, type FinishParams, finishMethod } from '../../protocol/templates.ts';
import { finish } from '../index.ts';
import type { Reports } from './reports.ts';

export { finishMethod };

/** Answers with nothing where the document is not open. */
export const finishFrom =
  (documents: TextDocuments<TextDocument>, reports: Reports) =>
  async ({ textDocument: { uri } }: FinishParams): Promise<FinishedLetter | null> => {
    const report = await reports.of(uri);
    const document = documents.get(uri);
    if (!report || !document) return null;
    const { letter = { text: document.getText(), aside: [], headers: [] }, items } = report;
    const { text, subject, body } = finish(letter);
    return {
      text,
      links: { mail: mailto(subject, body), whatsApp: `https://wa.me/?text=${encodeURIComponent(body)}` },
      errors: items.filter(({ severity }) => severity === DiagnosticSeverity.Error).length,
      blanks: items.filter(({ code }) => code === 'unfilled-placeholder').length,
    };
  };

/** RFC 6068: what is no address is percent-encoded, and lines end as in a mail. */
const mailto = (subject: string, body: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
