/** The extension on the desktop and on remote machines: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension.ts';

let client: Awaited<ReturnType<typeof start>> | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  client = await start(context, (options) => new LanguageClient('santun', 'Santun', server, options));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
