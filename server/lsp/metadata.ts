/** Lets the writer say what a letter is: the values to choose from, and the edit that writes one into the front matter. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import {
  type Choice,
  type ChoicesParams,
  choicesMethod,
  type SetMetadataParams,
  setMetadataMethod,
} from '../../protocol/metadata.ts';
import { writeEntry } from '../index.ts';
import { type Abilities, edit } from './actions.ts';
import type { Feature } from './reading.ts';
import { acceptedBy, meaningOf } from './vocabulary.ts';

export { choicesMethod, setMetadataMethod };

export const choicesFor: Feature<ChoicesParams, Choice[]> = (reading, { key }) =>
  valuesOf(key).map((value) => ({ value, name: meaningOf(key, value, reading) }));

/** What the front matter would not accept is not written into it. */
export const setMetadataFor =
  (client: Abilities): Feature<SetMetadataParams, WorkspaceEdit | null> =>
  ({ document }, { key, value }) => {
    const change = valuesOf(key).includes(value) && writeEntry(document.getText(), key, value);
    return change ? edit(document, change, client) : null;
  };

function valuesOf(key: string): readonly string[] {
  const accepted = acceptedBy(key) ?? [];
  return accepted === 'date' ? [] : accepted;
}
