/**
 * What a letter is. A `Letter` is derived from the syntax tree and never stored on it; offsets are UTF-16 code units from the
 * start of the text, front matter included.
 */
import type { CueName, Language } from './language.ts';

export const kinds = [
  'decline-invitation',
  'cancel-scheduled',
  'withdraw',
  'decline-offer',
  'reschedule',
  'reconsider',
  'thank-you',
  'status-inquiry',
  'feedback-request',
  'other',
] as const;
export const channels = ['email', 'letter', 'chat', 'phone', 'in-person'] as const;
export const stages = ['before-scheduling', 'scheduled', 'same-day', 'after-interview'] as const;
export const reasons = [
  'personal',
  'other-offer',
  'culture',
  'responsibilities',
  'salary',
  'location',
  'schedule',
] as const;
export const acts = [
  'salutation',
  'gratitude',
  'decision',
  'reason',
  'apology',
  'open-door',
  'well-wish',
  'sign-off',
  'name',
  'contact',
] as const;

/** What letters do that decline nothing, sentence by sentence; they tell such letters from declines. */
export const errands = [
  'reschedule',
  'reconsider',
  'status-inquiry',
  'feedback-request',
  'follow-up',
  'accepting',
  'recruiter',
  'elsewhere',
] as const;
/** What else is noticed about a sentence; no act, but rules care. */
export const traits = ['hedge', 'harsh', 'slang', 'excuse', ...errands] as const;
export const parts = ['headers', 'opening', 'body', 'closing', 'postscript'] as const;

export type Kind = (typeof kinds)[number];
export type Channel = (typeof channels)[number];
export type Stage = (typeof stages)[number];
export type Reason = (typeof reasons)[number];
export type Act = (typeof acts)[number];
export type Trait = (typeof traits)[number];
export type Part = (typeof parts)[number];

/** A stretch of the text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** What is to stand in the place of a stretch of the text. */
export interface Change extends Span {
  text: string;
}

/** A header line such as `Subject: …`, under the name that every language shares. */
export interface Header extends Span {
  name: string;
  value: string;
}

/**
 * The smallest piece of a letter: a sentence of the body, or a line of the opening and closing.
 * `normal` is what cues are matched against: lower-case words and a few marks, one space around each.
 */
export interface Move extends Span {
  part: Part;
  acts: Set<Act>;
  traits: Set<Trait>;
  /** The names of the cues that are found in it. */
  cues: ReadonlySet<CueName>;
  /** The names of the cues that are found in it and denied: "please do not contact me again" opens no door. */
  denied: ReadonlySet<CueName>;
  /** The number of words. */
  words: number;
  normal: string;
  /** The span in the text of `normal.slice(from, to)`. */
  locate(from: number, to: number): Span;
}

/** What the writer says about the letter in front matter; everything else is guessed. */
export interface Metadata {
  kind?: Kind;
  channel?: Channel;
  language?: string;
  stage?: Stage;
  reason?: Reason;
  /** ISO dates, as given. */
  received?: string;
  interview?: string;
  'invited-via'?: Channel;
  /** The rules that keep silent about this letter. */
  disable?: readonly string[];
}

export interface Letter {
  text: string;
  /** The language it was read in. */
  language: Language;
  kind: Kind;
  channel: Channel;
  metadata: Metadata;
  /** The day on which the letter is read, as an ISO date, where the engine was told. */
  today?: string;
  headers: Header[];
  /** Every move in reading order. */
  moves: Move[];
  /** Front matter, directives, code, quoted replies and footers: never judged. */
  aside: Span[];
  /** The number of words of body and postscript. */
  words: number;
  /** Whether it has a sign-off, a signed name, or a decision in a body of 40 words and more. */
  finished: boolean;
}

const declines: ReadonlySet<Kind> = new Set(['decline-invitation', 'cancel-scheduled', 'withdraw', 'decline-offer']);

/** Whether the letter says no; the neighbouring kinds are judged on form and tone only. */
export const isDecline = ({ kind }: Pick<Letter, 'kind'>): boolean => declines.has(kind);

/** Whether the letter has the form of correspondence, with a salutation and a close: e-mails and letters have, chats have not. */
export const isFormal = (letter: Letter): boolean => letter.channel === 'email' || letter.channel === 'letter';

/** The moves of a letter that perform an act. */
export const performing = (letter: Letter, act: Act): Move[] => letter.moves.filter((move) => move.acts.has(act));

/** The moves of parts of a letter. */
export const within = (letter: Letter, ...parts: Part[]): Move[] =>
  letter.moves.filter((move) => parts.includes(move.part));
