/**
 * Cues: the notation in which a language pack says which words give an act away.
 *
 *     thank you for (the|your) invitation      alternatives
 *     (very)? grateful                         words that may be missing
 *     withdr~                                  any word that begins so; ~kan: any word that ends so
 *     accept~ … offer                          up to five words between
 *     do not contact me →                      all words to the end of the clause
 *     {cannot} attend                          a named family of expressions of the pack
 *     any chance … ?                           a question mark is a word of its own
 *     ^ thanks $                               the beginning and the end of the sentence
 *
 * A comma between two words never hides a cue. `unless` phrases are struck out before cues are looked for: "thank you for
 * your understanding" is no thanks for the invitation, whatever else it looks like.
 */
export interface Cues {
  any: readonly string[];
  unless?: readonly string[];
}

/** A place in the normal form of a sentence where a cue was found. */
export interface Match {
  from: number;
  to: number;
}

export interface Matcher {
  test(normal: string): boolean;
  /** Whether cues stand there, and every one of them struck out. */
  denies(normal: string): boolean;
  all(normal: string): Match[];
}

type Families = Readonly<Record<string, string>>;

const glue = ' (?:[,:] )?';
const gap = `(?:${glue}[^ ,:?]+){0,5}?`;
const rest = '(?: [^ ,:?]+)*';
const inWord = "[\\p{L}\\p{N}'@._-]*";

/** @throws {Error} when a cue names a family that the pack lacks: a mistake in the pack, found by its tests. */
function expand(cue: string, families: Families): string {
  return cue.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const family = families[name];
    if (family === undefined) throw new Error(`the cue "${cue}" names no family "${name}"`);
    return `(${expand(family, families)})`;
  });
}

const tokensOf = (cue: string): string[] => cue.match(/…|→|\)\?|[()|]|[^\s()|…→]+/gu) ?? [];

/** The source of a regular expression over normal text, in which a space stands before every word. */
function toSource(tokens: readonly string[]): string {
  return tokens
    .map((token) => {
      if (token === '(') return '(?:';
      if (token === ')' || token === ')?' || token === '|') return token;
      if (token === '…') return gap;
      if (token === '→') return rest;
      if (token === '^') return '^';
      if (token === '$') return '(?= $)';
      return glue + token.replace(/[.*+^$[\]\\{}?]/g, '\\$&').replace(/^~|~$/g, inWord);
    })
    .join('');
}

function compile(cue: string, tokens: readonly string[]): RegExp {
  try {
    if (tokens.length > 0) return new RegExp(`(?:${toSource(tokens)})(?= )`, 'gu');
  } catch {
    // reported below, with the cue as it was written
  }
  throw new Error(`the cue "${cue}" is malformed`);
}

/**
 * The fewest words of which every match holds one: only sentences with such a word need be searched. `stem~` stands for
 * all words that begin so. Undefined where a cue can match without any certain word.
 */
function anchorsOf(tokens: readonly string[]): readonly string[] | undefined {
  let at = 0;
  const better = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    a && b ? (a.length <= b.length ? a : b) : (a ?? b);
  const alternatives = (): readonly string[] | undefined => {
    const branches: (readonly string[] | undefined)[] = [];
    let branch: readonly string[] | undefined;
    for (; at < tokens.length && tokens[at] !== ')' && tokens[at] !== ')?'; at++) {
      const token = tokens[at] as string;
      if (token === '|') {
        branches.push(branch);
        branch = undefined;
      } else if (token === '(') {
        at++;
        const inner = alternatives();
        if (tokens[at] === ')') branch = better(branch, inner);
      } else if (!/^[…→^$~]/.test(token)) branch = better(branch, [token]);
    }
    branches.push(branch);
    return branches.every((words) => words !== undefined) ? branches.flat() : undefined;
  };
  return alternatives();
}

/** No stem of a cue is longer, in UTF-16 code units. */
const longestStem = 24;

/** A list of cues that are looked for together. */
class CueList {
  readonly #byWord = new Map<string, RegExp[]>();
  readonly #byStem = new Map<string, RegExp[]>();
  readonly #always: RegExp[] = [];

  constructor(cues: readonly string[], families: Families) {
    for (const cue of cues) {
      const tokens = tokensOf(expand(cue, families));
      const regex = compile(cue, tokens);
      const anchors = anchorsOf(tokens);
      if (!anchors) this.#always.push(regex);
      for (const anchor of anchors ?? []) {
        const stem = anchor.endsWith('~');
        const index = stem ? this.#byStem : this.#byWord;
        const key = stem ? anchor.slice(0, -1) : anchor;
        index.set(key, [...(index.get(key) ?? []), regex]);
      }
    }
  }

  #candidates(words: readonly string[]): Set<RegExp> {
    const found = new Set(this.#always);
    for (const word of words) {
      for (const regex of this.#byWord.get(word) ?? []) found.add(regex);
      for (let length = Math.min(word.length, longestStem); this.#byStem.size > 0 && length > 0; length--)
        for (const regex of this.#byStem.get(word.slice(0, length)) ?? []) found.add(regex);
    }
    return found;
  }

  /** Where cues are found, in reading order, the longer first where two begin together; none overlaps another. */
  find(normal: string, words: readonly string[]): Match[] {
    const matches: Match[] = [];
    for (const regex of this.#candidates(words))
      for (const { index, 0: match } of normal.matchAll(regex))
        matches.push({
          from: index + match.length - match.replace(/^[ ,:]+/, '').length,
          to: index + match.length,
        });
    matches.sort((a, b) => a.from - b.from || b.to - a.to);
    return matches.filter((match, index) => index === 0 || match.from >= furthest(matches, index));
  }

  test(normal: string, words: readonly string[]): boolean {
    for (const regex of this.#candidates(words)) if (normal.search(regex) >= 0) return true;
    return false;
  }
}

const furthest = (matches: readonly Match[], before: number): number =>
  matches.slice(0, before).reduce((end, { to }) => Math.max(end, to), 0);

const split = (normal: string): string[] => normal.trim().split(' ');

/** @throws {Error} when a cue is malformed. */
export function compileCues(cues: Cues, families: Families = {}): Matcher {
  const any = new CueList(cues.any, families);
  const unless = new CueList(cues.unless ?? [], families);
  const strike = (normal: string, words: readonly string[]) =>
    unless
      .find(normal, words)
      .reduce((text, { from, to }) => text.slice(0, from) + '·'.repeat(to - from) + text.slice(to), normal);
  return {
    test(normal) {
      const words = split(normal);
      return any.test(normal, words) && any.test(strike(normal, words), words);
    },
    denies(normal) {
      const words = split(normal);
      return any.test(normal, words) && !any.test(strike(normal, words), words);
    },
    all(normal) {
      const words = split(normal);
      return any.find(strike(normal, words), words);
    },
  };
}
