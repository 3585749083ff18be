/** A letter that is finished: copied, or handed to the mail program or WhatsApp. Santun itself sends nothing. */
import { commands, type Disposable, env, l10n, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FinishedLetter, finishMethod } from '../protocol/templates.ts';

export const finishingCommands = (client: BaseLanguageClient): Disposable[] => [
  commands.registerCommand('santun.copyCleanText', () => withLetter(client, copy)),
  commands.registerCommand('santun.openInMail', () => withLetter(client, (letter) => open(letter.links.mail, letter))),
  commands.registerCommand('santun.openInWhatsApp', () =>
    withLetter(client, (letter) => open(letter.links.whatsApp, letter)),
  ),
];

async function copy({ text }: FinishedLetter): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t('The letter is on the clipboard, without front matter and directives.'), 5000);
}

/** Longer addresses are cut off by some systems without a word. */
const longestAddress = 2000;

/** Opens an address that carries the letter; a letter that is too long for that is left on the clipboard. */
async function open(address: string, letter: FinishedLetter): Promise<void> {
  if (address.length > longestAddress) {
    await copy(letter);
    await window.showInformationMessage(
      l10n.t('The letter is too long to be handed over, so it was copied instead: paste it into your message.'),
    );
    return;
  }
  // the API says Uri, but a Uri would be written anew, and an `&` of the letter would end it; a string is passed on as it is
  await env.openExternal(address as unknown as Uri);
}

/** Does something with the letter in the active editor. What is left to do is said first, once. */
async function withLetter(client: BaseLanguageClient, act: (letter: FinishedLetter) => Promise<void>): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document && client.code2ProtocolConverter.asUri(document.uri);
  const letter = uri && (await client.sendRequest<FinishedLetter | null>(finishMethod, { textDocument: { uri } }));
  if (!letter || letter.text === '') {
    await window.showInformationMessage(l10n.t('Open a letter first.'));
    return;
  }
  const anyway = l10n.t('Go On');
  if (letter.errors === 0 || (await window.showWarningMessage(warning(letter), anyway)) === anyway) await act(letter);
}

function warning({ errors, blanks }: FinishedLetter): string {
  if (blanks === 1) return l10n.t('One blank is not filled in yet.');
  if (blanks > 1) return l10n.t('{0} blanks are not filled in yet.', blanks);
  return errors === 1
    ? l10n.t('One error is left in the letter.')
    : l10n.t('{0} errors are left in the letter.', errors);
}
