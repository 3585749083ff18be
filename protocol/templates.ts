/** What client and server say to each other about templates and finished letters: names and shapes, and no code. */

/** The request for the questions of the wizard, in the language of the editor. */
export const questionsMethod = 'santun/questions';

export interface Question {
  /** The key of the answer in a `Wish`. */
  key: 'neighbour' | 'reason' | 'stage' | 'channel' | 'language';
  title: string;
  /** The first is what is taken where the question is skipped. */
  options: { value: string; label: string; detail?: string }[];
  /** Whether it is only asked about a decline. */
  onlyDecline: boolean;
}

/** The request for a letter. */
export const composeMethod = 'santun/compose';

/** What somebody wants to write; an empty or missing answer leaves the choice to Santun. */
export type Answers = Partial<Record<Question['key'], string>>;

/** The request for all templates. */
export const templatesMethod = 'santun/templates';

export interface TemplateEntry {
  /** The language that it is written in, as a BCP 47 tag. */
  language: string;
  id: string;
  prefix: string;
  description: string;
  /** VS Code's snippet notation. */
  body: string;
}

/** The request for a letter as it goes out; the answer is null where the document is not open. */
export const finishMethod = 'santun/finish';

export interface FinishParams {
  textDocument: { uri: string };
}

export interface FinishedLetter {
  /** Header lines and all, without front matter and directives. */
  text: string;
  /** The addresses that hand it to a mail program and to WhatsApp. */
  links: { mail: string; whatsApp: string };
  /** How many errors are left, blanks included, and how many blanks. */
  errors: number;
  blanks: number;
}
