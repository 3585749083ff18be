/** Folding and growing selections: the letter as it lies on the page. */
import {
  type ClientCapabilities,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  type SelectionRange,
  type SelectionRangeParams,
} from 'vscode-languageserver';
import { findFrontMatter, type Letter, layOut, type Span } from '../index.ts';
import { type Feature, type Reading, rangeOf, touches } from './reading.ts';

/** What can be folded, in whole lines: what is set aside, parts, and paragraphs of the body; the same lines only once. */
export function foldingFor({ textDocument }: ClientCapabilities): Feature<FoldingRangeParams, FoldingRange[]> {
  const limit = textDocument?.foldingRange?.rangeLimit;
  return ({ document, letter }) => {
    const { text } = letter;
    const parts = layOut(letter);
    const folds = new Map<string, FoldingRange>();
    const fold = ({ start, end }: Span, kind?: FoldingRangeKind) => {
      const inked = start + text.slice(start, end).trimEnd().length;
      const [startLine, endLine] = [document.positionAt(start).line, document.positionAt(inked).line];
      const key = `${startLine}-${endLine}`;
      if (startLine < endLine && !folds.has(key)) folds.set(key, { startLine, endLine, ...(kind && { kind }) });
    };
    const [frontMatter, ...aside] = setAside(letter);
    if (frontMatter) fold(frontMatter, FoldingRangeKind.Region);
    for (const span of aside) fold(span, FoldingRangeKind.Comment);
    for (const part of parts) fold(part);
    for (const { part, paragraphs } of parts) if (part === 'body') for (const paragraph of paragraphs) fold(paragraph);
    return [...folds.values()].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine).slice(0, limit);
  };
}

/** Front matter, if there is any, and then the rest; spans on neighbouring lines are one, as are those of a quoted mail. */
function setAside({ text, aside }: Letter): [frontMatter: Span | undefined, ...aside: Span[]] {
  const frontMatter = findFrontMatter(text);
  const joined: Span[] = [];
  for (const { start, end } of aside) {
    if (start < (frontMatter?.end ?? 0)) continue;
    const last = joined.at(-1);
    const gap = text.slice(last?.end, start);
    if (last && gap.trim() === '' && gap.split(/\r\n|\r|\n/).length <= 2) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return [frontMatter, ...joined];
}

/** What a selection grows to, from a sentence over its paragraph and part to the document; the client begins with words. */
export const growSelections: Feature<SelectionRangeParams, SelectionRange[]> = (reading, { positions }) =>
  positions.map((position) => {
    const around = surroundings(reading, reading.document.offsetAt(position));
    return around.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(reading.document, span), ...(parent && { parent }) }),
      undefined,
    ) as SelectionRange;
  });

/** The spans around an offset, each within the next and smaller than it. */
function surroundings({ letter }: Reading, offset: number): Span[] {
  const parts = layOut(letter);
  const paragraphs = parts.flatMap(({ paragraphs }) => paragraphs);
  const aside = setAside(letter).filter((span) => span !== undefined);
  const spans = [...letter.moves, ...paragraphs, ...parts, ...aside].filter((span) => touches(offset, span));
  const length = ({ start, end }: Span) => end - start;
  const nested: Span[] = [];
  for (const span of [...spans.sort((a, b) => length(a) - length(b)), { start: 0, end: letter.text.length }]) {
    const inner = nested.at(-1);
    if (!inner || (span.start <= inner.start && inner.end <= span.end && length(span) > length(inner)))
      nested.push(span);
  }
  return nested;
}
