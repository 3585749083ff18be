/** What the features start from: a letter as the linter has read it for the diagnostics. Nothing is analysed twice, or here. */

import type { VFileMessage } from 'vfile-message';
import {
  type CancellationToken,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, type Letter, type Settings, type Span } from '../index.ts';
import type { Confess } from './failure.ts';
import type { Reports } from './reports.ts';

/** A document that is a letter, at one version of it. */
export interface Reading {
  document: TextDocument;
  letter: Letter;
  messages: readonly VFileMessage[];
  settings: Settings;
  /** Says a message of the packs in the language that the findings are in. */
  say(message: string, values?: Record<string, string | number>): string;
  /** The language that the findings are in, as a BCP 47 tag. */
  speaker: string;
}

/** A feature of the protocol: what it answers to a request about a letter. */
export type Feature<Params, Answer> = (reading: Reading, params: Params) => Answer;

/**
 * Makes features answer requests: with nothing where the document is not open or no letter, and where a feature fails, which is
 * confessed.
 */
export const answerFrom =
  (reports: Reports, confess: Confess) =>
  <Params extends { textDocument: TextDocumentIdentifier }, Answer>(feature: Feature<Params, Answer>) =>
  async (params: Params, token: CancellationToken): Promise<Answer | null | ResponseError<never>> => {
    try {
      const report = await reports.of(params.textDocument.uri);
      if (token.isCancellationRequested) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
      return report?.reading ? feature(report.reading, params) : null;
    } catch (error) {
      confess(error);
      return null;
    }
  };

export const speakerIn =
  (language: string): Reading['say'] =>
  (message, values = {}) =>
    describe(message, values, language);

/** A span as the protocol counts: lines, and UTF-16 columns in them. */
export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

/** Where a message is. */
export function spanOf({ place }: VFileMessage): Span {
  const [start, end] = place && 'start' in place ? [place.start, place.end] : [place, place];
  return { start: start?.offset ?? 0, end: end?.offset ?? 0 };
}

/** Whether an offset is in a span, its end included: there a caret still touches it. */
export const touches = (offset: number, { start, end }: Span): boolean => start <= offset && offset <= end;

/** The run of characters of a kind around an offset; without width where there is none. */
export function runAt(text: string, offset: number, kind: RegExp): Span {
  let [start, end] = [offset, offset];
  while (kind.test(text[start - 1] ?? ' ')) start--;
  while (kind.test(text[end] ?? ' ')) end++;
  return { start, end };
}
