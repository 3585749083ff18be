/**
 * Cues: the notation in which a language pack says which words give an act away.
 *
 *     thank you for (the|your) invitation      alternatives
 *     (very)? grateful                         words that may be missing
 *     withdr~                                  any word that begins so; ~kan: any word that ends so
 *     accept~ … offer                          up to five words between
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

type Families = Readonly<Record<string, string>>;

const glue = ' (?:[,:] )?';
const gap = `(?:${glue}[^ ,:?]+){0,5}?`;
const inWord = "[\\p{L}\\p{N}'@._-]*";

/** @throws {Error} when a cue names a family that the pack lacks: a mistake in the pack, found by its tests. */
function expand(cue: string, families: Families): string {
  return cue.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const family = families[name];
    if (family === undefined) throw new Error(`the cue "${cue}" names no family "${name}"`);
    return `(${expand(family, families)})`;
  });
}

/** Turns one cue into the source of a regular expression over normal text, in which a space stands before every word. */
function toSource(cue: string, families: Families): string {
  const tokens = expand(cue, families).match(/…|\)\?|[()|]|[^\s()|…]+/gu) ?? [];
  return tokens
    .map((token) => {
      if (token === '(') return '(?:';
      if (token === ')' || token === ')?' || token === '|') return token;
      if (token === '…') return gap;
      if (token === '^') return '^';
      if (token === '$') return '(?= $)';
      return glue + token.replace(/[.*+^$[\]\\{}?]/g, '\\$&').replace(/^~|~$/g, inWord);
    })
    .join('');
}

export function compileCues(cues: Cues, families: Families = {}): Matcher {
  const compile = (list: readonly string[]) =>
    new RegExp(`(?:${list.map((cue) => toSource(cue, families)).join('|')})(?= )`, 'gu');
  const any = compile(cues.any);
  const unless = cues.unless?.length ? compile(cues.unless) : undefined;
  const strike = (normal: string) => (unless ? normal.replace(unless, (found) => '·'.repeat(found.length)) : normal);
  const found = (normal: string) => normal.search(any) >= 0;
  return {
    test: (normal) => found(normal) && (!unless || found(strike(normal))),
    all: (normal) =>
      [...strike(normal).matchAll(any)].map(({ index, 0: match }) => ({
        from: index + match.length - match.replace(/^[ ,:]+/, '').length,
        to: index + match.length,
      })),
  };
}
