/** What the editor shows of Santun's findings. */
import { type Diagnostic, languages, type Uri } from 'vscode';

/** The findings in a document, as they are shown. */
export const findingsIn = (uri: Uri): Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'santun');

/** The rule that a finding comes from. */
export const ruleOf = ({ code }: Diagnostic): string | number | undefined =>
  typeof code === 'object' ? code.value : code;
