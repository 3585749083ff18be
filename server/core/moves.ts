/**
 * From the syntax tree to moves. The tree's sentences are re-cut where letters break (a greeting ends its line without a
 * full stop) and joined again where it broke an abbreviation (`Yth. Bpk. Andi` is one line, not three sentences).
 */
import type { Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import { visit } from 'unist-util-visit';
import type { Language } from './language.ts';
import type { Move, Part, Span } from './letter.ts';
import type { Piece } from './outline.ts';

interface Token extends Span {
  type: 'word' | 'mark' | 'space';
  text: string;
  /** Whether a sentence of the tree ends with this token. */
  last: boolean;
}

/** The smallest line, in characters, that a mail program may have wrapped by itself. */
const wrapped = 55;

/** Comments on lines of their own. */
const commentLines = /\r?\n[ \t]*<!--[\s\S]*?-->[ \t]*(?=\r?\n)/g;

/** @param text the whole text, comments and all */
export function findMoves(tree: Root, pieces: readonly Piece[], language: Language, text: string): Move[] {
  const tokens = tokensOf(tree);
  const moves: Move[] = [];
  let at = 0;
  for (const piece of joinWrapped(pieces, text)) {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) at++;
    let sentence: Token[] = [];
    const close = () => {
      const move = toMove(sentence, piece.part, language);
      if (move) moves.push(move);
      sentence = [];
    };
    for (; at < tokens.length && (tokens[at] as Token).start < piece.end; at++) {
      const token = tokens[at] as Token;
      sentence.push(token);
      if (piece.part === 'body' || piece.part === 'postscript') if (endsSentence(sentence, language)) close();
    }
    close();
  }
  return moves;
}

/** Lines of the body that were wrapped in mid-sentence become one piece; every other line stands alone. */
function joinWrapped(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const runsOn =
      last?.part === 'body' &&
      piece.part === 'body' &&
      // a directive in the midst of a sentence does not end it
      text.slice(last.end, piece.start).replace(commentLines, '').length <= 2 &&
      !/^\s*(?:[-*•–]|\d+[.)])\s/.test(piece.text) &&
      (last.text.length >= wrapped || /^\s*\p{Ll}/u.test(piece.text));
    if (last && runsOn) Object.assign(last, { end: piece.end, text: piece.text });
    else joined.push({ ...piece });
  }
  return joined;
}

function tokensOf(tree: Root): Token[] {
  const tokens: Token[] = [];
  visit(tree, (node, index, parent) => {
    const type = node.type === 'WordNode' ? 'word' : node.type === 'WhiteSpaceNode' ? 'space' : 'mark';
    if ('children' in node && type !== 'word') return undefined;
    const start = node.position?.start.offset ?? 0;
    const last = parent?.type === 'SentenceNode' && index === parent.children.length - 1;
    tokens.push({ type, text: textOf(node), start, end: node.position?.end.offset ?? start, last });
    return 'skip';
  });
  return tokens;
}

function endsSentence(tokens: readonly Token[], language: Language): boolean {
  const token = tokens.at(-1) as Token;
  const [stopped, word] = token.type === 'word' ? [token.text.endsWith('.'), token] : [token.last, wordBefore(tokens)];
  if (!stopped) return false;
  const bare = word?.text.toLowerCase().replace(/\.$/, '') ?? '';
  const abbreviated = token.text.endsWith('.') && (language.abbreviations.has(bare) || /^\p{L}$/u.test(bare));
  return !abbreviated;
}

const wordBefore = (tokens: readonly Token[]): Token | undefined => tokens.findLast((token) => token.type === 'word');

function toMove(tokens: readonly Token[], part: Part, language: Language): Move | undefined {
  const inked = tokens.filter((token) => token.type !== 'space');
  const first = inked[0];
  const last = inked.at(-1);
  const words = inked.filter((token) => token.type === 'word').length;
  if (!first || !last || words === 0) return undefined;
  const { normal, starts } = normalise(inked);
  const said = language.lexicon(normal);
  return {
    part,
    start: first.start,
    end: last.end,
    words,
    normal,
    acts: new Set(),
    traits: new Set(),
    cues: said.found,
    denied: said.denied,
    locate(from, to) {
      const inside = starts.filter(([at]) => at >= from && at < to).map(([, token]) => token);
      return { start: inside[0]?.start ?? first.start, end: inside.at(-1)?.end ?? last.end };
    },
  };
}

/**
 * The normal form: words in lower case, commas (and dashes, colons and brackets, which do the same work), question marks.
 * What somebody else said, in quotation marks, is one mark: `I quote "we decline your offer"` declines nothing.
 */
function normalise(tokens: readonly Token[]): { normal: string; starts: [at: number, token: Token][] } {
  let normal = '';
  const starts: [number, Token][] = [];
  const add = (text: string, token: Token) => {
    starts.push([normal.length + 1, token]);
    normal += ` ${text}`;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.type === 'word') {
      const word = token.text.toLowerCase().replaceAll('’', "'").replace(/\.+$/, '');
      if (word !== '') add(word, token);
    } else if (/^["“„«]/.test(token.text)) {
      const end = tokens.findIndex((other, later) => later > index && /^["”“»]/.test(other.text));
      const quoted = tokens.slice(index, end).filter((other) => other.type === 'word').length;
      if (end > 0 && quoted > 3) {
        add('"', token);
        index = end;
      }
    } else if (token.text.includes('?')) add('?', token);
    else if (/^[,;:()–—[\]]|^-+$/.test(token.text) && !normal.endsWith(',')) add(',', token);
  }
  return { normal: `${normal} `, starts };
}
