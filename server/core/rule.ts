/** What a rule is: a plain object that looks at a letter and yields findings. */
import type { Act, Channel, Kind, Letter, Span } from './letter.ts';

export const severities = ['error', 'warning', 'info', 'hint', 'off'] as const;
export type Severity = Exclude<(typeof severities)[number], 'off'>;

export interface Finding {
  /** Where: what to replace, or a zero-width place at which something is missing. */
  place: Span;
  /** Names the message `rule/variant` instead of `rule`. */
  variant?: string;
  /** Fills in the `{name}`s of the message. */
  values?: Readonly<Record<string, string | number>>;
  /** Lower than the rule's own severity, where this case is milder. */
  severity?: Severity;
  /** Replacements for `place`, the preferred one first; `''` removes. */
  fixes?: readonly string[];
}

/** A text on which a rule is silent, or fires at every `[[mark]]` (`[[]]` where something is missing). */
export interface Example {
  text: string;
  channel?: Channel;
  kind?: Kind;
}

export type Options = Readonly<Record<string, number>>;

export interface Rule {
  id: string;
  /** The default severity. */
  severity: Severity;
  /** Whether it reports something missing: no more than a hint until the letter looks finished. */
  absence: boolean;
  /** The act that is missing where it reports a place without width. */
  act?: Act;
  /**
   * Whether its preferred fix may be made without asking, as `mend` does: it adds a courtesy or writes a word out, and neither takes
   * anything back nor decides anything that only the writer can.
   */
  unasked?: true;
  /** Options with their defaults; the unit is in the description. */
  options: Options;
  /** What it is for, which guide it comes from, and where it keeps silent: the documentation page, in Markdown. */
  description: string;
  check(letter: Letter, options: Options): Iterable<Finding>;
  examples: Readonly<Record<string, { good: readonly Example[]; bad: readonly Example[] }>>;
}

const rank: Record<Severity, number> = { error: 3, warning: 2, info: 1, hint: 0 };

/** The milder of severities. */
export const mildest = (first: Severity, ...others: (Severity | undefined)[]): Severity =>
  others.reduce<Severity>((a, b) => (b !== undefined && rank[b] < rank[a] ? b : a), first);
