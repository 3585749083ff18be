/** The settings of each document: asked of the client where it can answer, else what it sent, and always checked. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { defaults, describeProblem, resolveSettings, type Settings } from '../index.ts';
import type { Confess } from './failure.ts';

const section = 'santun';

export interface DocumentSettings {
  /** Goes up whenever settings change. */
  readonly generation: number;
  of(uri: string): Promise<Settings>;
  forget(uri: string): void;
  onDidChange(listener: () => void): void;
}

export function followSettings(connection: Connection, params: InitializeParams, confess: Confess): DocumentSettings {
  const { configuration, didChangeConfiguration } = params.capabilities.workspace ?? {};
  const known = new Map<string, Promise<Settings>>();
  const listeners: (() => void)[] = [];
  /** Complaints are made once: a setting stays wrong through many keystrokes and in many documents. */
  const told = new Set<string>();
  let sent = sectionOf(params.initializationOptions);
  let generation = 0;

  connection.onInitialized(() => {
    if (configuration && didChangeConfiguration?.dynamicRegistration)
      connection.client.register(DidChangeConfigurationNotification.type, { section }).catch(confess);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    // A client that can be asked may send nothing but the news.
    if (settings) sent = sectionOf(settings);
    generation++;
    known.clear();
    for (const listener of listeners) listener();
  });

  return {
    get generation() {
      return generation;
    },
    of(uri) {
      const settings = known.get(uri) ?? ask(uri);
      known.set(uri, settings);
      return settings;
    },
    forget: (uri) => known.delete(uri),
    onDidChange: (listener) => listeners.push(listener),
  };

  async function ask(uri: string): Promise<Settings> {
    try {
      const answer = configuration
        ? await connection.workspace.getConfiguration({ scopeUri: uri, section })
        : undefined;
      const { settings, problems } = resolveSettings(answer ?? sent);
      complain(problems.map((problem) => describeProblem(problem, params.locale)));
      return settings;
    } catch (error) {
      confess(error);
      return defaults;
    }
  }

  function complain(sentences: readonly string[]): void {
    const fresh = sentences.filter((sentence) => !told.has(sentence));
    if (fresh.length === 0) return;
    for (const sentence of fresh) {
      told.add(sentence);
      connection.console.warn(sentence);
    }
    const message = fresh.join(' ');
    connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }).catch(confess);
  }
}

/** Clients send either the section or an object that holds it. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && section in settings
    ? (settings as Record<typeof section, unknown>)[section]
    : settings;
}
