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
  all(normal: string): Match[];
}

/** Named expressions that cues are made of. */
export type Families = Readonly<Record<string, string>>;

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

/** Cues by the words that they cannot do without, each with a mark of whose it is. */
class CueIndex<Owner> {
  readonly #byWord = new Map<string, [RegExp, Owner][]>();
  readonly #byStem = new Map<string, [RegExp, Owner][]>();
  readonly #always: [RegExp, Owner][] = [];

  /** @throws {Error} when the cue is malformed. */
  add(cue: string, families: Families, owner: Owner): void {
    const tokens = tokensOf(expand(cue, families));
    const entry: [RegExp, Owner] = [compile(cue, tokens), owner];
    const anchors = anchorsOf(tokens);
    if (!anchors) this.#always.push(entry);
    for (const anchor of anchors ?? []) {
      const stem = anchor.endsWith('~');
      const index = stem ? this.#byStem : this.#byWord;
      const key = stem ? anchor.slice(0, -1) : anchor;
      const known = index.get(key);
      if (known) known.push(entry);
      else index.set(key, [entry]);
    }
  }

  /** The cues that a sentence of these words may hold. */
  candidates(words: readonly string[]): Map<RegExp, Owner> {
    const found = new Map(this.#always);
    for (const word of words) {
      for (const [regex, owner] of this.#byWord.get(word) ?? []) found.set(regex, owner);
      if (this.#byStem.size > 0)
        for (let length = Math.min(word.length, longestStem); length > 0; length--)
          for (const [regex, owner] of this.#byStem.get(word.slice(0, length)) ?? []) found.set(regex, owner);
    }
    return found;
  }
}

const split = (normal: string): string[] => normal.trim().split(' ');

const holds = (normal: string, regexes: readonly RegExp[]): boolean =>
  regexes.some((regex) => normal.search(regex) >= 0);

/** Where cues are found, in reading order, the longer first where two begin together; none overlaps another. */
function findAll(normal: string, regexes: Iterable<RegExp>): Match[] {
  const matches: Match[] = [];
  for (const regex of regexes)
    for (const { index, 0: match } of normal.matchAll(regex))
      matches.push({ from: index + match.length - match.replace(/^[ ,:]+/, '').length, to: index + match.length });
  matches.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return matches.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

const strike = (normal: string, regexes: Iterable<RegExp>): string =>
  findAll(normal, regexes).reduce(
    (text, { from, to }) => text.slice(0, from) + '·'.repeat(to - from) + text.slice(to),
    normal,
  );

/** @throws {Error} when a cue is malformed. */
export function compileCues(cues: Cues, families: Families = {}): Matcher {
  const any = new CueIndex<null>();
  const unless = new CueIndex<null>();
  for (const cue of cues.any) any.add(cue, families, null);
  for (const cue of cues.unless ?? []) unless.add(cue, families, null);
  const all = (normal: string) => {
    const words = split(normal);
    const candidates = any.candidates(words);
    if (candidates.size === 0) return [];
    return findAll(strike(normal, unless.candidates(words).keys()), candidates.keys());
  };
  return { all, test: (normal) => all(normal).length > 0 };
}

/** What cues say of a sentence: which are found in it, and which are struck out in so many words. */
export interface Said<Name> {
  found: ReadonlySet<Name>;
  denied: ReadonlySet<Name>;
}

/** Many lists of cues at once, tried in one go. @throws {Error} when a cue is malformed. */
export function compileLexicon<Name extends string>(
  lists: Readonly<Record<Name, Cues>>,
  families: Families,
): (normal: string) => Said<Name> {
  const any = new CueIndex<Name>();
  const unless = new CueIndex<Name>();
  for (const [name, list] of Object.entries<Cues>(lists)) {
    for (const cue of list.any) any.add(cue, families, name as Name);
    for (const cue of list.unless ?? []) unless.add(cue, families, name as Name);
  }
  return (normal) => {
    const words = split(normal);
    const found = new Set<Name>();
    const denied = new Set<Name>();
    const strikes = byOwner(unless.candidates(words));
    for (const [name, regexes] of strikes) if (holds(normal, regexes)) denied.add(name);
    for (const [name, regexes] of byOwner(any.candidates(words)))
      if (holds(normal, regexes) && (!denied.has(name) || holds(strike(normal, strikes.get(name) ?? []), regexes))) {
        found.add(name);
        denied.delete(name);
      }
    return { found, denied };
  };
}

function byOwner<Owner>(candidates: ReadonlyMap<RegExp, Owner>): Map<Owner, RegExp[]> {
  const groups = new Map<Owner, RegExp[]>();
  for (const [regex, owner] of candidates) {
    const known = groups.get(owner);
    if (known) known.push(regex);
    else groups.set(owner, [regex]);
  }
  return groups;
}
