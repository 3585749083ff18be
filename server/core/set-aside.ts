/**
 * What stands in a letter without being the writer's words to the reader: front matter, directives, code, quoted replies,
 * footers of telephones and legal departments. It is never judged, so it is whited out (not cut: every offset must hold)
 * before the letter is parsed.
 */
import type { Language } from './language.ts';
import type { Span } from './letter.ts';

export interface Line extends Span {
  text: string;
}

/** The lines of a text without their line ends; LF and CRLF alike. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)) {
    const start = match.index;
    if (match[0] === '' && start > 0 && !/[\r\n]$/.test(text)) break;
    lines.push({ start, end: start + (match[1] ?? '').length, text: match[1] ?? '' });
    if (match[2] === '') break;
  }
  return lines;
}

/** How the lines of a text end. */
export const lineEndOf = (text: string): string => /\r?\n/.exec(text)?.[0] ?? '\n';

/** The YAML between two `---` lines at the very top, if there is any. An opening line without its end is not front matter. */
export function findFrontMatter(text: string): (Span & { yaml: string }) | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? { start: 0, end: match[0].length, yaml: match[1] ?? '' } : undefined;
}

/** Everything in the text that is not the writer's, in reading order. */
export function findAside(text: string, languages: readonly Language[]): Span[] {
  const aside: Span[] = [];
  const frontMatter = findFrontMatter(text);
  if (frontMatter) aside.push(frontMatter);
  for (const match of text.matchAll(/<!--[\s\S]*?-->|^(```|~~~)[\s\S]*?^\1[^\n]*$/gm))
    aside.push({ start: match.index, end: match.index + match[0].length });

  const comments = [...aside];
  const lines = linesOf(text).filter((line) => line.start >= (frontMatter?.end ?? 0));
  const matches = (what: 'quote' | 'footer' | 'legal', line: string) =>
    languages.some((language) => language.foreign[what].test(line));
  let prose = 0;
  let quoting = false;
  for (const [index, line] of lines.entries()) {
    const trimmed = line.text.trim();
    if (trimmed.startsWith('>') || matches('footer', trimmed)) aside.push(line);
    // an attribution may be wrapped by the mail program that wrote it
    else if (prose > 0 && matches('quote', trimmed)) quoting = true;
    else if (prose > 0 && matches('quote', `${trimmed} ${lines[index + 1]?.text.trim() ?? ''}`)) quoting = true;
    else if (prose > 0 && /^(?:-{5,}|_{5,})$/.test(trimmed) && isHeaderBlock(lines, index + 1, languages))
      quoting = true;
    else if (prose > 0 && isHeaderBlock(lines, index, languages)) quoting = true;
    if (quoting) {
      // with `>` marks the quotation ends where they end, without them it runs to the end of the message
      const marked = lines.slice(index).findIndex(({ text }) => /^\s*>/.test(text));
      const end = marked >= 0 && marked <= 3 ? lines[index + marked] : lines.at(-1);
      if (end) aside.push({ start: line.start, end: end.end });
      if (!(marked >= 0 && marked <= 3)) break;
      quoting = false;
    }
    if (trimmed !== '' && !isHeader(trimmed, languages) && !isWithin(inkOf(line), comments)) prose++;
  }

  const last = paragraphs(lines);
  while (last.length > 1) {
    const paragraph = last.pop();
    if (!paragraph || !matches('legal', text.slice(paragraph.start, paragraph.end))) {
      if (paragraph && isWithin(paragraph, aside)) continue;
      break;
    }
    aside.push(paragraph);
  }
  return aside.sort((a, b) => a.start - b.start);
}

/** A line without the white space at its ends. */
const inkOf = ({ start, text }: Line): Span => ({
  start: start + text.length - text.trimStart().length,
  end: start + text.trimEnd().length,
});

const isHeader = (line: string, languages: readonly Language[]): boolean => headerOf(line, languages) !== undefined;

/** The common name and the value of a header line such as `Perihal: …`. */
export function headerOf(line: string, languages: readonly Language[]): { name: string; value: string } | undefined {
  const match = /^\s*(?:\*\*)?([\p{L}][\p{L} .-]{0,24}?)(?:\*\*)?\s*:(?:\*\*)?[ \t]*(.*)$/u.exec(line);
  const label = match?.[1]?.toLowerCase();
  if (!match || label === undefined) return undefined;
  for (const language of languages)
    for (const [name, labels] of Object.entries(language.headers))
      if (labels.includes(label)) return { name, value: (match[2] ?? '').trim() };
  return undefined;
}

/** Outlook opens a quoted mail with its headers: a sender, and a date or addressee on the next lines. */
function isHeaderBlock(lines: readonly Line[], from: number, languages: readonly Language[]): boolean {
  const name = (index: number) => headerOf(lines[index]?.text ?? '', languages)?.name;
  return (
    name(from) === 'from' && [from + 1, from + 2].some((index) => ['date', 'to', 'subject'].includes(name(index) ?? ''))
  );
}

function paragraphs(lines: readonly Line[]): Span[] {
  const found: Span[] = [];
  let open = false;
  for (const line of lines) {
    if (line.text.trim() === '') open = false;
    else if (open) (found.at(-1) as Span).end = line.end;
    else {
      found.push({ start: line.start, end: line.end });
      open = true;
    }
  }
  return found;
}

export const isWithin = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

export const overlaps = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start < span.end && span.start < end);

/** Whites out spans: every character but line ends becomes a space, so that offsets hold. */
export function whiteOut(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    out += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return out + text.slice(at);
}

/** A link or an address is one word to its reader, whatever stops and slashes it holds. */
export const fuseAddresses = (text: string): string =>
  text.replace(/\b(?:https?:\/\/|www\.)[^\s<>)"']+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, (address) =>
    'x'.repeat(address.length),
  );
