/** How a client shows what is in force for a document: names and shapes, and no code. */

/** The request for the settings in force; the answer is null where the document is not open. */
export const settingsInForceMethod = 'santun/settingsInForce';

export interface SettingsInForceParams {
  textDocument: { uri: string };
}

export interface SettingsInForce {
  /** As they may be written in settings, every default included, and what front matter silences. */
  santun: {
    lint: string;
    messageLanguage: string;
    maxFindings: number;
    rules: Record<string, string>;
    options: Record<string, Readonly<Record<string, number>>>;
  };
  /** What the document is taken for, and what its front matter says; null where it is no letter. */
  letter: { language: string; channel: string; kind: string; frontMatter: object } | null;
}
