/** The outline: the parts of a letter, what is done in them, and what a decline still misses. */
import {
  type ClientCapabilities,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { layOut, rules, type Span } from '../index.ts';
import { type Feature, type Reading, rangeOf, spanOf, touches } from './reading.ts';
import { namesOf } from './vocabulary.ts';

/** The symbols of a letter: a tree where the client can show one, else a list in reading order. */
export function outlineFor({
  textDocument,
}: ClientCapabilities): Feature<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> {
  if (textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport) return outline;
  return (reading) => flatten(outline(reading), reading.document.uri);
}

function outline(reading: Reading): DocumentSymbol[] {
  const { document, letter, say } = reading;
  const symbol = (name: string, kind: SymbolKind, span: Span, detail = ''): DocumentSymbol => {
    const range = rangeOf(document, span);
    return { name, detail, kind, range, selectionRange: range };
  };
  const gaps = missingActs(reading).map(({ act, ...span }) => ({
    ...span,
    symbol: symbol(say('label-missing', { act: say(`act-${act}`) }), SymbolKind.Null, span),
  }));
  const parts = layOut(letter).map(({ part, paragraphs, ...span }) => {
    const moves = paragraphs.flatMap(({ moves }) => moves).filter(({ acts }) => acts.size > 0);
    const done = moves.map((move) => {
      const sentence = letter.text.slice(move.start, move.end).replace(/\s+/g, ' ');
      return { ...move, symbol: symbol(namesOf(move, reading), SymbolKind.String, move, sentence) };
    });
    // what is missing before a sentence stands at its start
    const inside = gaps.filter(({ start }) => touches(start, span));
    const children = [...inside, ...done].sort((a, b) => a.start - b.start).map(({ symbol }) => symbol);
    return { ...span, symbol: { ...symbol(say(`part-${part}`), SymbolKind.Module, span), children } };
  });
  const outside = gaps.filter(({ start }) => !parts.some((part) => touches(start, part)));
  return [...parts, ...outside].sort((a, b) => a.start - b.start).map(({ symbol }) => symbol);
}

/** The acts that findings miss, and where. */
const missingActs = ({ messages }: Reading) =>
  messages.flatMap((message) => {
    const act = rules.find(({ id }) => id === message.ruleId)?.act;
    const span = spanOf(message);
    return act && span.start === span.end ? [{ act, ...span }] : [];
  });

const flatten = (symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) },
    ...flatten(children, uri, name),
  ]);
