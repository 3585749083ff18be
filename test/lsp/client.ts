// A client for the built server, which runs as a child process: the tests speak with it as an editor does.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as lsp from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The bundle that editors start. */
export const builtServer = fileURLToPath(new URL('../../dist/server.js', import.meta.url));

/** What VS Code can do, as far as it matters here. */
export const pulling: lsp.ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: { diagnostic: { dynamicRegistration: true } },
};

/** What a plain editor can do. */
export const plain: lsp.ClientCapabilities = { textDocument: { publishDiagnostics: { versionSupport: true } } };

export interface Beginning {
  server?: string;
  capabilities?: lsp.ClientCapabilities;
  locale?: string;
  /** The answer to `workspace/configuration`. */
  settings?: unknown;
  initializationOptions?: unknown;
}

/** Starts a server and greets it. */
export async function connect(beginning: Beginning = {}): Promise<Client> {
  const client = new Client(beginning.server ?? builtServer, beginning.settings);
  await client.greet(beginning);
  return client;
}

export class Client {
  readonly process: ChildProcess;
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  readonly registered: string[] = [];
  result: lsp.InitializeResult = { capabilities: {} };
  /** The answer to `workspace/configuration`, or what makes it from an address; an error is thrown, a promise waited for. */
  settings: unknown;
  private readonly connection;
  private readonly documents = new Map<string, TextDocument>();
  private readonly pushes: lsp.PublishDiagnosticsParams[] = [];
  private readonly waiting: (() => void)[] = [];
  private refreshes = 0;
  private questions = 0;

  constructor(server: string, settings: unknown) {
    this.settings = settings;
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.process = child;
    this.connection = lsp.createProtocolConnection(
      new lsp.StreamMessageReader(child.stdout),
      new lsp.StreamMessageWriter(child.stdin),
    );
    this.connection.onNotification(lsp.LogMessageNotification.type, ({ message }) => void this.logged.push(message));
    this.connection.onNotification(lsp.ShowMessageNotification.type, ({ message }) => void this.shown.push(message));
    this.connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
      this.pushes.push(params);
      this.wake();
    });
    this.connection.onRequest(lsp.ConfigurationRequest.type, ({ items }) => {
      this.questions++;
      this.wake();
      if (this.settings instanceof Error) throw this.settings;
      return Promise.all(
        items.map(({ scopeUri }) => (typeof this.settings === 'function' ? this.settings(scopeUri) : this.settings)),
      );
    });
    this.connection.onRequest(lsp.RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) this.registered.push(method);
    });
    this.connection.onRequest(lsp.DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.wake();
    });
    this.connection.listen();
  }

  async greet({ capabilities = pulling, locale = 'en', initializationOptions }: Beginning): Promise<void> {
    const greeting = { processId: process.pid, rootUri: null, capabilities, locale, initializationOptions };
    this.result = await this.connection.sendRequest(lsp.InitializeRequest.type, greeting);
    await this.connection.sendNotification(lsp.InitializedNotification.type, {});
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a range, here and there. */
  async change(uri: string, range: lsp.Range, text: string): Promise<void> {
    const contentChanges = [{ range, text }];
    const before = this.document(uri);
    const { version } = TextDocument.update(before, contentChanges, before.version + 1);
    const textDocument = { uri, version };
    await this.connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
  }

  /** Makes the edits of an action, here and there, the last one first. */
  async apply(uri: string, action: lsp.CodeAction | undefined): Promise<void> {
    const [change, ...more] = action?.edit?.documentChanges ?? [];
    if (!change || !('edits' in change) || more.length > 0) throw new Error('there is no edit of one document');
    const edits = change.edits.filter((edit): edit is lsp.TextEdit => 'newText' in edit);
    for (const edit of edits.reverse()) await this.change(uri, edit.range, edit.newText);
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.connection.sendNotification(lsp.DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  pull(uri: string, previousResultId?: string): Promise<lsp.DocumentDiagnosticReport> {
    const known = previousResultId === undefined ? {} : { previousResultId };
    return this.connection.sendRequest(lsp.DocumentDiagnosticRequest.type, { textDocument: { uri }, ...known });
  }

  async diagnostics(uri: string): Promise<lsp.Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  /** The rules that fire. */
  async rules(uri: string): Promise<unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code);
  }

  /** The next diagnostics that the server pushes. */
  async pushed(): Promise<lsp.PublishDiagnosticsParams> {
    while (this.pushes.length === 0) await this.woken();
    return this.pushes.shift() as lsp.PublishDiagnosticsParams;
  }

  /** The server's next wish that everything be pulled again. */
  async refreshed(): Promise<void> {
    while (this.refreshes === 0) await this.woken();
    this.refreshes--;
  }

  /** Asks for any other feature. */
  request<Answer = unknown>({ method }: { method: string }, params: object, token?: lsp.CancellationToken) {
    return token
      ? this.connection.sendRequest<Answer>(method, params, token)
      : this.connection.sendRequest<Answer>(method, params);
  }

  /** The server's next question for settings. */
  async asked(): Promise<void> {
    while (this.questions === 0) await this.woken();
    this.questions--;
  }

  async actions(uri: string, diagnostics: lsp.Diagnostic[], only?: string[]): Promise<lsp.CodeAction[]> {
    const range = diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics, ...(only && { only }) };
    const actions = await this.connection.sendRequest(lsp.CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context,
    });
    return (actions ?? []) as lsp.CodeAction[];
  }

  async configure(settings: unknown): Promise<void> {
    await this.connection.sendNotification(lsp.DidChangeConfigurationNotification.type, { settings });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Says goodbye, and tells the exit code. */
  async leave(): Promise<number | null> {
    const exit = once(this.process, 'exit');
    await this.connection.sendRequest(lsp.ShutdownRequest.type);
    await this.connection.sendNotification(lsp.ExitNotification.type);
    return (await exit)[0] as number | null;
  }

  /** Ends the server in any case. */
  end(): void {
    this.connection.dispose();
    this.process.kill();
  }

  private woken(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private wake(): void {
    for (const resume of this.waiting.splice(0)) resume();
  }
}
