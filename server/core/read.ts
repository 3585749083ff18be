/**
 * Reads a text into a `Letter`: sets aside what is not the writer's, parses the rest with unified and parse-latin, finds
 * parts and moves, and tells which acts each move performs.
 */
import type { Root } from 'nlcst';
import { ParseLatin } from 'parse-latin';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { type Language, recogniseLanguage } from './language.ts';
import type { Act, Letter, Metadata, Move, Span } from './letter.ts';
import { findMoves } from './moves.ts';
import { isNameLike, outline } from './outline.ts';
import { recogniseChannel, recogniseKind } from './recognise.ts';
import { findAside, fuseAddresses, whiteOut } from './set-aside.ts';

declare module 'vfile' {
  interface DataMap {
    /** What is set aside, found before the letter is parsed. */
    aside: Span[];
    letter: Letter;
  }
}

const latin = new ParseLatin();

/** The unified parser: the writer's own words become a tree in which every offset is that of the whole text. */
export const parseLetter: Plugin<[readonly Language[]], string, Root> = function (languages) {
  this.parser = (text, file: VFile) => {
    file.data.aside = findAside(text, languages);
    return latin.parse(fuseAddresses(whiteOut(text, file.data.aside))) as Root;
  };
};

/** Derives the letter from the tree. What the metadata says is believed; the rest is recognised. */
export function readLetter(
  tree: Root,
  file: VFile,
  languages: readonly Language[],
  metadata: Metadata & { assume?: Letter['kind'] },
): Letter {
  const text = String(file);
  const aside = file.data.aside ?? [];
  const own = whiteOut(text, aside);
  const language =
    languages.find(({ id }) => id === metadata.language) ?? recogniseLanguage(fuseAddresses(own), languages);
  const { pieces, headers } = outline(own, language, languages);
  const moves = findMoves(tree, pieces, language);
  for (const [index, move] of moves.entries()) perform(move, moves[index - 1], own, language);

  const draft = { text: own, language, headers, moves };
  const guess = recogniseKind(draft);
  const kind = metadata.kind ?? (guess === 'other' ? (metadata.assume ?? guess) : guess);
  const body = moves.filter(({ part }) => part === 'body' || part === 'postscript');
  const words = body.reduce((sum, move) => sum + move.words, 0);
  const has = (act: Act) => moves.some(({ acts }) => acts.has(act));
  return {
    text,
    language,
    kind,
    channel: metadata.channel ?? recogniseChannel(draft),
    metadata,
    headers,
    moves,
    aside,
    words,
    finished: has('sign-off') || has('name') || (has('decision') && words >= 40),
  };
}

const spoken = ['gratitude', 'decision', 'reason', 'apology', 'open-door', 'well-wish', 'contact'] as const;
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[+(]?\d[\d ()./-]{7,}\d/;

/** Finds the acts that a move performs. */
function perform(move: Move, before: Move | undefined, text: string, { cues }: Language): void {
  const line = text.slice(move.start, move.end);
  if (move.part === 'opening') {
    if (cues.salutation.test(move.normal)) move.acts.add('salutation');
  } else if (move.part === 'closing') {
    const signOff = cues['sign-off'].all(move.normal)[0];
    if (signOff?.from === 1) {
      move.acts.add('sign-off');
      if (move.normal.slice(signOff.to).trim() !== '' && isName(line)) move.acts.add('name');
    } else if (isName(line) && !before?.acts.has('name')) move.acts.add('name');
  } else if (move.part !== 'headers') {
    for (const act of spoken) if (cues[act].test(move.normal)) move.acts.add(act);
    if (cues.salutation.all(move.normal)[0]?.from === 1) move.acts.add('salutation');
    if (cues['self-introduction'].test(move.normal)) move.acts.add('name');
  }
  if (address.test(line)) move.acts.add('contact');
}

/** A line of the closing that could be somebody's name: no brackets, no numbers, few words. */
const isName = (line: string): boolean =>
  !/[[\]{}<>_@\d]/.test(line) &&
  line.split(/\s+/).length <= 7 &&
  (isNameLike(line) || /^\p{L}+(?: \p{L}+)?$/u.test(line));
