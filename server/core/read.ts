/**
 * Reads a text into a `Letter`: sets aside what is not the writer's, parses the rest with unified and parse-latin, finds
 * parts and moves, and tells which acts each move performs.
 */
import type { Root } from 'nlcst';
import { ParseLatin } from 'parse-latin';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { clausesOf, featuresOfSentence, weigh } from './evidence.ts';
import { type CueName, type Language, recogniseLanguage } from './language.ts';
import { type Act, type Letter, type Metadata, type Move, type Span, type Trait, traits } from './letter.ts';
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
  metadata: Metadata & { isLetter?: boolean; today?: string },
): Letter {
  const text = String(file);
  const aside = file.data.aside ?? [];
  const own = whiteOut(text, aside);
  const language =
    languages.find(({ id }) => id === metadata.language) ?? recogniseLanguage(fuseAddresses(own), languages);
  const { pieces, headers } = outline(own, language, languages);
  const moves = findMoves(tree, pieces, language, text);
  for (const [index, move] of moves.entries()) performLine(move, moves[index - 1], own, language);
  const body = moves.filter(({ part }) => part === 'body' || part === 'postscript');
  for (const move of body) performSentence(move, language);

  const draft = { text: own, language, headers, moves, isLetter: metadata.isLetter };
  const words = body.reduce((sum, move) => sum + move.words, 0);
  const has = (act: Act) => moves.some(({ acts }) => acts.has(act));
  return {
    text,
    language,
    kind: metadata.kind ?? recogniseKind(draft),
    channel: metadata.channel ?? recogniseChannel(draft),
    metadata,
    today: metadata.today,
    headers,
    moves,
    aside,
    words,
    finished: has('sign-off') || has('name') || (has('decision') && words >= 40),
  };
}

const spoken = ['gratitude', 'decision', 'reason', 'apology', 'open-door', 'well-wish'] as const;
/** What a harsh sentence never does, whatever its words. */
const courtesies = ['gratitude', 'open-door', 'well-wish'] as const;
const address = /[\w.+-]{1,64}@[\w-]{1,63}\.\w|[+(]?\d[\d ()./-]{7,20}\d/;

/** What a clause must score to stand for its sentence, and a sentence of which some words deny what others say: it must say it plainly. */
const certainty = 1.7;

/** Fewer words than these, such as "However," or "Karena itu", say too little to be weighed: they do what a cue shows. */
const fewest = 4;

/**
 * Finds what a sentence of the body does: by the evidence that the language has learnt, or by its cues alone. An act may fill the
 * sentence or hide in one of its clauses; what is noticed beside the acts colours the whole.
 */
function performSentence(move: Move, { cues, learnt, lexicon }: Language): void {
  const whole = weigh(featuresOfSentence(move), learnt.acts);
  const parts = clausesOf(move.normal).map((normal) => {
    const { found, denied } = lexicon(normal);
    return weigh(featuresOfSentence({ normal, cues: found, denied }), learnt.acts);
  });
  const shows = (name: Act | Trait) =>
    whole.has(name) && move.words >= fewest
      ? (whole.get(name) ?? 0) > (move.denied.has(name as CueName) ? certainty : 0)
      : move.cues.has(name as CueName);
  const hides = (act: Act) => parts.some((scores) => (scores.get(act) ?? 0) > certainty);
  for (const act of spoken) if (shows(act) || hides(act)) move.acts.add(act);
  for (const trait of traits) if (shows(trait)) move.traits.add(trait);
  // scorn borrows the words of courtesy: "perhaps next time you could read the application"
  if (move.traits.has('harsh')) for (const act of courtesies) move.acts.delete(act);
  if (cues.salutation.all(move.normal)[0]?.from === 1) move.acts.add('salutation');
}

/** Finds what a line of the opening or closing does, and where a way to reach the writer is given. */
function performLine(move: Move, before: Move | undefined, text: string, { cues }: Language): void {
  const line = text.slice(move.start, move.end);
  if (address.test(line) || (move.part !== 'headers' && move.cues.has('contact'))) move.acts.add('contact');
  if (move.part === 'opening') {
    if (move.cues.has('salutation') || /^[^\d,]+,$/.test(line)) move.acts.add('salutation');
  } else if (move.part === 'closing') {
    const signOff = cues['sign-off'].all(move.normal)[0];
    if (before?.part !== 'closing' && signOff?.from !== 1 && line.endsWith(',')) move.acts.add('sign-off');
    else if (signOff?.from === 1) {
      move.acts.add('sign-off');
      if (/\p{L}/u.test(move.normal.slice(signOff.to)) && isName(line)) move.acts.add('name');
    } else if (isName(line) && !before?.acts.has('name')) move.acts.add('name');
  }
}

/** A line of the closing that could be somebody's name: no brackets, no telephone number, few words. */
const isName = (line: string): boolean =>
  !/[[\]{}<>_@]|\d.*\d/.test(line) &&
  line.split(/\s+/).length <= 7 &&
  (isNameLike(line) || /^\p{L}+(?: \p{L}+)?$/u.test(line));
