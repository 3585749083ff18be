/**
 * What a language pack holds: every word that is matched against a letter, and every sentence that is written into one.
 * A pack is data; this file says its shape, compiles it, and tells which language a text is written in.
 */
import { type Cues, compileCues, compileLexicon, type Families, type Matcher, type Said } from './cue.ts';
import type { Learnt } from './evidence.ts';
import type { Act } from './letter.ts';

/** The acts and marks that cues are given for. What each means is said in the packs, where the words are. */
export const cueNames = [
  // what a sentence does
  'gratitude',
  'decision',
  'hedge',
  'reason',
  'apology',
  'open-door',
  'well-wish',
  'contact',
  // how lines at either end begin and read
  'salutation',
  'sign-off',
  'place-line',
  'postscript',
  // what the message is about, and who writes it
  'interview',
  'hiring',
  'offer',
  'scheduled',
  'same-day',
  'met',
  'withdrawal',
  'cancellation',
  'spoken',
  'chatty',
  'reschedule',
  'reconsider',
  'status-inquiry',
  'feedback-request',
  'follow-up',
  'accepting',
  'applying',
  'resigning',
  'negotiating',
  'recruiter',
  'elsewhere',
  'advice',
  // what rules look for
  'placeholder',
  'blank',
  'calamity',
  'melodrama',
  'wild',
  'evasive',
  'harsh',
  'disinterest',
  'generic-reader',
  'aimed-at-reader',
  'belated',
] as const;
export type CueName = (typeof cueNames)[number];

/** What sentences are kept for: an act that is missing, a subject line, an answer that comes late. */
export type Sample = Act | 'subject' | 'belated';

/** A message of a rule, or of one of its variants (`rule/variant`); `{name}` is filled in by the finding. */
export type Messages = Readonly<Record<string, string>>;

/** What writers say of themselves and of the post, and which of it cannot be true together. */
export interface Claims {
  /** What is so, by a name of its own. */
  states: Readonly<Record<string, Cues>>;
  /** States that exclude each other. */
  opposites: readonly (readonly [string, string])[];
  /** Claims that exclude each other wherever they are of the same thing: the families of the cues differ, in `of`. */
  themes: readonly { of: readonly Families[]; one: Cues; other: Cues }[];
}

export interface LanguagePack {
  /** BCP 47 language tag. */
  id: string;
  /** Words that are common in this language and rare in the others, space-separated. */
  common: string;
  /** Words after which a full stop ends no sentence, lower case, without the stop, space-separated. */
  abbreviations: string;
  /** Names of header lines, lower case. */
  headers: Readonly<Record<string, readonly string[]>>;
  /** What mail programs and telephones put into a message, whole lines. */
  foreign: {
    /** Lines that open a quoted reply: all that follows is quoted. */
    quote: RegExp;
    /** Lines that a telephone adds. */
    footer: RegExp;
    /** Paragraphs that a legal department adds. */
    legal: RegExp;
  };
  /** Lines that are a date and nothing else. */
  date: RegExp;
  /** Named families of expressions that cues are made of. */
  families: Readonly<Record<string, string>>;
  cues: Readonly<Record<CueName, Cues>>;
  /** Slang and chat spellings, lower case, each with what a letter says instead (`''` where it says nothing). */
  informal: {
    /** One is enough to be noticed. */
    strong: Readonly<Record<string, string>>;
    /** Only noticed in company. */
    mild: Readonly<Record<string, string>>;
    /** Whole words that are spelled as in a chat whatever they mean. */
    shape?: RegExp;
  };
  claims: Claims;
  /** Good sentences, the preferred one first. */
  samples: Readonly<Record<'formal' | 'chat', Readonly<Partial<Record<Sample, readonly string[]>>>>>;
  messages: Messages;
  /** Weights learnt from labelled sentences and letters; empty where nothing was learnt yet. */
  learnt: { acts: Learnt; kinds: Learnt; channels: Learnt };
}

export interface Opposites {
  one: Matcher;
  other: Matcher;
}

/** A pack with its cues compiled. */
export interface Language extends Omit<LanguagePack, 'cues' | 'common' | 'abbreviations' | 'claims'> {
  cues: Readonly<Record<CueName, Matcher>>;
  /** All cues at once. */
  lexicon(normal: string): Said<CueName>;
  /** Pairs of claims that cannot both be true. */
  claims: readonly Opposites[];
  common: ReadonlySet<string>;
  abbreviations: ReadonlySet<string>;
}

/** @throws {Error} when a cue of the pack is malformed. */
export function compileLanguage(pack: LanguagePack): Language {
  const cues = {} as Record<CueName, Matcher>;
  for (const name of cueNames) {
    const matcher = once(() => compileCues(pack.cues[name], pack.families));
    Object.defineProperty(cues, name, { enumerable: true, get: matcher });
  }
  const claims = once(() => compileClaims(pack.claims, pack.families));
  return {
    ...pack,
    cues,
    lexicon: compileLexicon(pack.cues, pack.families),
    get claims() {
      return claims();
    },
    common: new Set(pack.common.split(/\s+/)),
    abbreviations: new Set(pack.abbreviations.split(/\s+/)),
  };
}

/** @throws {Error} when a cue is malformed, or opposites name a state that the pack lacks. */
function compileClaims({ states, opposites, themes }: Claims, families: Families): Opposites[] {
  const matchers = Object.fromEntries(
    Object.entries(states).map(([name, cues]) => [name, compileCues(cues, families)]),
  );
  const matcher = (name: string): Matcher => {
    const known = matchers[name];
    if (!known) throw new Error(`the opposites name no state "${name}"`);
    return known;
  };
  return [
    ...opposites.map(([one, other]) => ({ one: matcher(one), other: matcher(other) })),
    ...themes.flatMap(({ of, one, other }) =>
      of.map((own) => ({
        one: compileCues(one, { ...families, ...own }),
        // the one names what the other is of, and is no such claim: "it is not the pay" blames nothing
        other: compileCues({ any: other.any, unless: [...one.any, ...(other.unless ?? [])] }, { ...families, ...own }),
      })),
    ),
  ];
}

/** Makes something when it is first asked for: a letter needs one language of several, and few of its matchers. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The language whose common words occur most often; the first one given where none does.
 * A word counts once for each time it is written, so that a borrowed phrase never outweighs the sentences around it.
 */
export function recogniseLanguage(text: string, languages: readonly Language[]): Language {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  let best: Language | undefined;
  let most = -1;
  for (const language of languages) {
    const count = words.filter((word) => language.common.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  if (!best) throw new Error('no language pack is registered');
  return best;
}
