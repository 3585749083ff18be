/** How a client lets the writer say what a letter is, where the guess is wrong: names and shapes, and no code. */

/** What a status shows and front matter may say. */
export type MetadataKey = 'language' | 'channel' | 'kind';

/** The request for the values that a key accepts; the answer is null where the document is not open or no letter. */
export const choicesMethod = 'santun/choices';

export interface ChoicesParams {
  textDocument: { uri: string };
  key: MetadataKey;
}

/** A value, and what it is called in the language that the findings are in. */
export interface Choice {
  value: string;
  name: string;
}

/**
 * The request to write a value into the front matter of a letter. The answer is a `WorkspaceEdit` of the protocol, which the client
 * makes, or null where the document is not open or no letter, or has front matter that cannot be read.
 */
export const setMetadataMethod = 'santun/setMetadata';

export interface SetMetadataParams extends ChoicesParams {
  value: string;
}
