/** Settings as they hold for a document: told to the server, and shown to whoever wonders. */
import { commands, type Disposable, l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, ConfigurationMiddleware } from 'vscode-languageclient';
import { type SettingsInForce, settingsInForceMethod } from '../protocol/settings.ts';

/** Answers the server; the library would leave out what is set for a language alone: `"[markdown]": { "santun.lint": … }`. */
export const configuration: ConfigurationMiddleware['configuration'] = ({ items }) =>
  items.map(({ section = '', scopeUri }) => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === scopeUri);
    const settings = workspace.getConfiguration(undefined, document).get(section);
    // A copy: what VS Code gives is a proxy, which no worker can be sent.
    return JSON.parse(JSON.stringify(settings ?? null));
  });

/** Opens what is in force for the active letter, as it may be written in settings. */
export const settingsCommand = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('santun.showSettings', async () => {
    const uri = window.activeTextEditor?.document.uri;
    const textDocument = { uri: uri && client.code2ProtocolConverter.asUri(uri) };
    const settings = uri && (await client.sendRequest<SettingsInForce | null>(settingsInForceMethod, { textDocument }));
    if (!settings)
      return window.showInformationMessage(l10n.t('Open a letter first: settings may differ between them.'));
    const content = `${JSON.stringify(settings, undefined, 2)}\n`;
    return window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }));
  });
