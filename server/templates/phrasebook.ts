/**
 * What a phrasebook holds: every sentence that is written into a letter, once. Templates, the wizard, quick fixes and completion
 * all take their sentences from here.
 *
 * In a sentence, `{company}` is a blank of that name, `{on Monday|on Tuesday}` a choice, `{the journey}` a text that the writer
 * may type over, and `{today}` the present day. What stands twice is filled in once.
 */
import type { Sample } from '../core/language.ts';
import type { Channel, Reason, Stage } from '../core/letter.ts';

/** What only the writer can fill in. */
export const blanks = [
  'position',
  'company',
  'reader',
  'writer',
  'date',
  'time',
  'phone',
  'email',
  'address',
  'company address',
  'reference',
  'role',
  'document',
] as const;
export type Blank = (typeof blanks)[number];

/** The manners of speaking: on paper and in e-mails, in a chat, aloud. */
export type Register = 'written' | 'chat' | 'spoken';

/** What a decline says in one register. */
export interface Decline {
  gratitude: Readonly<Record<Stage, string>>;
  decision: Readonly<Record<Stage, string>>;
  /** Nothing where none is due. */
  apology: Readonly<Partial<Record<Stage, string>>>;
  reason: Readonly<Record<Reason, string>>;
  'open-door': Readonly<Record<Reason, string>>;
  'well-wish': string;
}

/** The other letters of which the guides speak. */
export const neighbours = [
  'reschedule',
  'another-role',
  'reconsider-circumstances',
  'reconsider-heart',
  'thank-you',
  'status-inquiry',
  'evidence',
  'feedback-request',
  'decline-offer',
  'accept',
] as const;
export type Neighbour = (typeof neighbours)[number];

/** A letter that stands by itself: its subject, and its paragraphs in every register. */
export interface Standing extends Readonly<Record<Register, readonly string[]>> {
  subject: string;
}

export interface Entry {
  /** What is typed for it. */
  prefix: string;
  /** When to use it. */
  description: string;
}

export interface Phrasebook {
  /** What stands in a blank until it is filled. */
  blanks: Readonly<Record<Blank, string>>;
  /** The names of the months. */
  months: readonly string[];
  /** The date of a letter; `{day}`, `{month}` and `{year}` are those of today. */
  today: string;
  /** What comes before and after the paragraphs, where `{kind}`, `{subject}` and `{paragraphs}` stand for themselves. */
  frames: Readonly<Record<Channel, string>>;
  subjects: Readonly<Record<Stage, string>>;
  /** Name and contact, below a closing. */
  signature: string;
  /** The sentence with which somebody who cancels on the same day says how to reach them. */
  reachable: Readonly<Record<Register, string>>;
  declines: Readonly<Record<Register, Decline>>;
  neighbours: Readonly<Record<Neighbour, Standing>>;
  /** Good sentences, the preferred one first; they have no blanks. */
  parts: Readonly<Record<'formal' | 'chat', Readonly<Partial<Record<Sample, readonly string[]>>>>>;
  /** How each template is called for. */
  catalogue: Readonly<Record<string, Entry>>;
}
