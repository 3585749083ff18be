/** The extension on the web: the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.ts';

let client: Awaited<ReturnType<typeof start>> | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const address = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  const startWorker = async () => new Worker(address);
  client = await start(context, (options) => new LanguageClient('santun', 'Santun', startWorker, options));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
