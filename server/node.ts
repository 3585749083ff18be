/** The language server as a program: `santun-language-server --stdio`. Exit code 2 when the command was misused. */
import { Command, CommanderError, Option } from 'commander';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from './index.ts';
import { startServer } from './lsp/server.ts';

const command = new Command('santun-language-server')
  .description('Lints letters that decline a job interview, for any editor that speaks the Language Server Protocol.')
  .version(version)
  .option('--stdio', 'speak over standard input and output')
  .option('--node-ipc', 'speak over the channel of a Node.js parent')
  .addOption(new Option('--clientProcessId <id>', 'end when this process ends').hideHelp())
  .exitOverride();

try {
  const { stdio, nodeIpc } = command.parse().opts<{ stdio?: boolean; nodeIpc?: boolean }>();
  if (!stdio && !nodeIpc) command.error('error: say how to speak with the editor, most likely with --stdio');
  if (nodeIpc && !process.send)
    command.error('error: --node-ipc needs a parent that is a Node.js program; use --stdio');
  // It reads the same arguments.
  startServer(createConnection(ProposedFeatures.all));
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
