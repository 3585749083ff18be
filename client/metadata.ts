/** The command by which the writer says what a letter is, where the guess is wrong: it is written into the front matter. */
import { commands, type Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Choice, choicesMethod, type MetadataKey, setMetadataMethod } from '../protocol/metadata.ts';
import { type LetterStatus, statusMethod } from '../protocol/status.ts';

export const metadataCommand = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('santun.describeLetter', async () => {
    const document = window.activeTextEditor?.document;
    if (!document) return;
    const ask = askAbout(client, document);
    const status = await ask<LetterStatus>(statusMethod);
    if (!status) return window.showInformationMessage(l10n.t('Santun does not read this document as a letter.'));
    const key = await pickKey(status);
    const choices = key && (await ask<Choice[]>(choicesMethod, { key }));
    const value = choices && (await pickValue(choices, status[key]));
    if (!value) return;
    const edit = await ask<Parameters<typeof client.protocol2CodeConverter.asWorkspaceEdit>[0]>(setMetadataMethod, {
      key,
      value,
    });
    if (!edit) return window.showWarningMessage(l10n.t('The front matter of this letter cannot be read.'));
    return workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  });

/** Requests about a document; the answer is null where it is no letter. */
const askAbout =
  (client: BaseLanguageClient, { uri }: TextDocument) =>
  <Answer>(method: string, params: object = {}): Promise<Answer | null> =>
    client.sendRequest(method, { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, ...params });

async function pickKey({ names }: LetterStatus): Promise<MetadataKey | undefined> {
  const labels: Record<MetadataKey, string> = {
    language: l10n.t('Language'),
    channel: l10n.t('Channel'),
    kind: l10n.t('Kind'),
  };
  const keys: MetadataKey[] = ['language', 'channel', 'kind'];
  const items = keys.map((key) => ({ key, label: labels[key], description: names[key] }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('What shall be changed?') });
  return picked?.key;
}

/** The value that holds now comes first, so that Enter changes nothing. */
async function pickValue(choices: readonly Choice[], current: string): Promise<string | undefined> {
  const [now, others] = [
    choices.filter(({ value }) => value === current),
    choices.filter(({ value }) => value !== current),
  ];
  const items = [...now, ...others].map(({ value, name }) => ({ value, label: name, description: value }));
  const picked = await window.showQuickPick(items, {
    matchOnDescription: true,
    placeHolder: l10n.t('What you choose is written into the front matter of the letter.'),
  });
  return picked?.value;
}
