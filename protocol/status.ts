/** What Santun's client and server say to each other beyond the Language Server Protocol: names and shapes, and no code. */

/** The request for the status of a letter; the answer is null where the document is not open or no letter. */
export const statusMethod = 'santun/status';

export interface LetterStatusParams {
  textDocument: { uri: string };
}

export interface LetterStatus {
  /** The version of the document that was read. */
  version: number;
  /** The language that it is written in, as a BCP 47 tag. */
  language: string;
  /** As front matter names it: `decline-invitation`, `cancel-scheduled` … */
  kind: string;
  /** As front matter names it: `email`, `letter`, `chat`, `phone`, `in-person`. */
  channel: string;
  /** What the three are called in the language that the findings are in. */
  names: { language: string; kind: string; channel: string };
  /** The words of body and postscript, and how many of them the channel allows; no budget where the rule `too-long` is off. */
  words: number;
  budget?: number;
  /** The number of findings by severity. */
  findings: { error: number; warning: number; info: number; hint: number };
  /** Whether it has a sign-off, a signed name, or a decision in a body of 40 words and more. */
  finished: boolean;
}
