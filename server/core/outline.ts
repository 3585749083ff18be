/**
 * Where the parts of a letter begin and end, told from its lines: headers, the opening with addresses and salutation, the
 * body, the closing with sign-off and name, and a postscript.
 */
import type { Language } from './language.ts';
import type { Header, Part } from './letter.ts';
import { headerOf, type Line, linesOf } from './set-aside.ts';

/** A line, or the part of a line, that belongs to one part of the letter. */
export interface Piece extends Line {
  part: Part;
}

export interface Outline {
  pieces: Piece[];
  headers: Header[];
}

/** The normal form of a single line, for cues about lines. */
export const normalLine = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}'?@._-]+/gu, ' ')
    .replace(/[._-]+(?= |$)/g, '')
    .trim()} `;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** Names, titles, firms and addresses: every longer word is a capitalised one or a number. */
export function isNameLike(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => word.replace('.', '').length < 4 || !/^\p{Ll}/u.test(word)) &&
    /\p{Lu}/u.test(text)
  );
}

const endsSentence = (text: string): boolean => /[.?!…]["'”)]?\s*(?:\p{Extended_Pictographic}\s*)*$/u.test(text);

/** @param text the letter with what is set aside whited out */
export function outline(text: string, language: Language, languages: readonly Language[]): Outline {
  const headers: Header[] = [];
  const pieces: Piece[] = [];
  const lines = linesOf(text).filter((line) => line.text.trim() !== '');
  const closing = closingStart(lines, language);
  let opening = true;
  let greeted = false;
  let part: Part = 'body';

  for (const [index, line] of lines.entries()) {
    if (language.cues.postscript.test(normalLine(line.text)) && index > 0 && !opening) part = 'postscript';
    else if (index >= closing) part = 'closing';
    if (opening && index < closing) {
      const header = headerOf(line.text, languages);
      if (header) {
        headers.push({ ...line, name: header.name, value: header.value });
        pieces.push({ ...line, part: 'headers' });
        continue;
      }
      const greeting = greetingOf(line, language);
      if (greeting) {
        greeted = true;
        pieces.push({ ...greeting, part: 'opening' });
        if (greeting.end < line.end) {
          opening = false;
          pieces.push({
            text: line.text.slice(greeting.end - line.start),
            start: greeting.end,
            end: line.end,
            part: 'body',
          });
        }
        continue;
      }
      if (isOpeningLine(line, greeted, language)) {
        pieces.push({ ...line, part: 'opening' });
        continue;
      }
      opening = false;
    }
    pieces.push({ ...line, part });
  }
  return { pieces, headers };
}

/** The greeting at the start of a line: the whole line, or all before the message that follows on the same line. */
function greetingOf(line: Line, language: Language): Line | undefined {
  const isSalutation = (text: string) => language.cues.salutation.all(normalLine(text))[0]?.from === 1;
  // a name and a comma greet as well
  if (/^[^\d,]+,\s*$/.test(line.text) && isNameLike(line.text) && wordCount(line.text) <= 4) return line;
  if (!isSalutation(line.text)) return undefined;
  const head = /^[^,:!?]{1,80}[,:!]/.exec(line.text)?.[0] ?? line.text;
  const rest = line.text.slice(head.length);
  if (wordCount(line.text) <= 12 && (wordCount(rest) === 0 || isNameLike(rest) || isSalutation(rest))) return line;
  if (rest === '' || wordCount(head) > 8) return undefined;
  return { text: head, start: line.start, end: line.start + head.length };
}

function isOpeningLine(line: Line, greeted: boolean, language: Language): boolean {
  if (language.date.test(line.text.trim())) return true;
  const words = wordCount(line.text);
  if (isNameLike(line.text)) {
    // "So I am glad to be in." is made of short words; "PT Karya Abadi (Persero) Tbk." is not
    const capitals = line.text.match(/\b\p{Lu}/gu)?.length ?? 0;
    return words <= 14 && !(words > 5 && capitals < 0.7 * words && endsSentence(line.text));
  }
  if (language.cues['place-line'].test(normalLine(line.text)) && words <= 10) return true;
  return !greeted && words < 7 && !endsSentence(line.text);
}

/** The index of the first line of the closing; past the end where there is none. */
function closingStart(lines: readonly Line[], language: Language): number {
  const isSignOff = (line: Line) => {
    const normal = normalLine(line.text);
    const match = language.cues['sign-off'].all(normal)[0];
    if (!match || match.from > 1) return false;
    const rest = wordCount(normal.slice(match.to));
    return rest === 0 || (rest <= 5 && isNameLike(line.text.trim().split(/\s+/).slice(-rest).join(' ')));
  };
  for (let index = lines.length - 1; index >= 1; index--) {
    const line = lines[index] as Line;
    if (isSignOff(line)) {
      let first = index;
      while (first - 1 >= 1 && isSignOff(lines[first - 1] as Line)) first--;
      return first;
    }
    const isAfterword = language.cues.postscript.test(normalLine(line.text));
    if (!isAfterword && wordCount(line.text) > 9 && endsSentence(line.text)) break;
  }
  let name = lines.length;
  while (name - 1 >= 1) {
    const text = lines[name - 1]?.text ?? '';
    const bare = isNameLike(text) && wordCount(text) <= 5 && !endsSentence(text);
    const contact = /^[^\p{L}]*(?:[\w.+-]+@[\w.-]+|[+(]?\d[\d ()./-]{6,})$/u.test(text.trim());
    if (!bare && !contact) break;
    name--;
  }
  // whatever stands on a short line of its own before the name, or at the end, and ends with a comma is meant as a close
  const close = name > 1 ? lines[name - 1] : undefined;
  const most = name < lines.length ? 7 : 4;
  return close && /,\s*$/.test(close.text) && wordCount(close.text) <= most ? name - 1 : name;
}
