import type { Connection } from 'vscode-languageserver';
import { describe } from '../index.ts';

/** Takes an error and says it in the log, in one sentence: the server goes on. */
export type Confess = (error: unknown) => void;

export const confessTo =
  (connection: Connection, locale: string | undefined): Confess =>
  (error) => {
    const values = { error: error instanceof Error ? error.message : String(error) };
    connection.console.error(describe('server-failed', values, locale));
  };
