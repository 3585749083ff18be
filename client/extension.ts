/** What the extension does in every VS Code, on the desktop and on the web. */
import { commands, type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { blankCommands } from './blanks.ts';
import { decidingCommand } from './deciding.ts';
import { finishingCommands } from './finish.ts';
import { letterCommands } from './letters.ts';
import { metadataCommand } from './metadata.ts';
import { documentSelector, synchronization } from './places.ts';
import { keepQuiet } from './quiet.ts';
import { configuration, settingsCommand } from './settings.ts';
import { silencingCommands } from './silence.ts';
import { letterStatus } from './status.ts';

/** Starts the client that is made with the given options, and offers the commands. */
export async function start(
  { subscriptions, extension, extensionUri }: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<BaseLanguageClient> {
  const outputChannel = window.createOutputChannel('Santun', { log: true });
  const quiet = keepQuiet(() => client);
  const client: BaseLanguageClient = createClient({
    documentSelector,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticPullOptions: { onChange: true },
    initializationOptions: { commands: true },
    middleware: { ...synchronization, workspace: { configuration }, provideDiagnostics: quiet.provideDiagnostics },
  });
  let restarting: Promise<void> | undefined;
  const restart = async () => {
    // A server that hangs is left to die; the next one starts all the same.
    if (client.isRunning()) await client.stop().catch(() => {});
    await client.start();
  };
  subscriptions.push(
    outputChannel,
    quiet,
    ...silencingCommands(),
    ...letterCommands(client, extensionUri),
    ...finishingCommands(client),
    ...blankCommands(),
    decidingCommand(),
    letterStatus(client),
    metadataCommand(client),
    settingsCommand(client),
    commands.registerCommand('santun.showOutput', () => outputChannel.show()),
    // With nothing of the letter: what somebody declines is nobody's business.
    commands.registerCommand('santun.reportIssue', () =>
      commands.executeCommand('workbench.action.openIssueReporter', { extensionId: extension.id }),
    ),
    commands.registerCommand('santun.restart', () => {
      restarting ??= restart().finally(() => {
        restarting = undefined;
      });
      return restarting;
    }),
  );
  // The client itself says why it could not start; the command may have better luck.
  await client.start().catch(() => {});
  return client;
}
