// @ts-check
// Whatever a script starts or creates is undone when it ends, whichever way it ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {() => unknown} Undo */

/** @type {Set<Undo>} */
const pending = new Set();
/** @type {Promise<void> | undefined} */
let ending;

/**
 * Registers what must happen before the program ends; the returned function does it now, at most once.
 * @param {Undo} undo
 * @returns {() => Promise<void>}
 */
export function atEnd(undo) {
  pending.add(undo);
  return async () => {
    if (pending.delete(undo)) await undo();
  };
}

/** Undoes everything, newest first, so that a folder goes after the process that writes to it. */
export function end() {
  ending ??= undoAll();
  return ending;
}

async function undoAll() {
  for (const undo of [...pending].reverse()) {
    pending.delete(undo);
    try {
      await undo();
    } catch (error) {
      console.error(String(error));
    }
  }
}

/** True once the program is on its way out: what fails now fails because it was stopped. */
export const isEnding = () => ending !== undefined;

/**
 * Runs a program: ends with the code it returns, with `signalCode` when it is interrupted, and with 1 and one sentence
 * when it throws. Ctrl-C reaches npm, its shell and us at once, and npm passes it on besides: every signal after the
 * first changes nothing.
 * @param {number} signalCode
 * @param {() => Promise<number>} program
 */
export async function live(signalCode, program) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void end().then(() => process.exit(signalCode)));
  }
  let code = 1;
  try {
    code = await program();
  } catch (error) {
    if (!isEnding()) console.error(error instanceof Error ? error.message : String(error));
  }
  if (isEnding()) return;
  await end();
  process.exit(code);
}

/**
 * A temporary folder that goes when the program ends. Its path is short: the editor puts sockets into it, whose paths
 * may have 103 characters on macOS, where the usual temporary folder takes half of them.
 */
export function temporaryFolder() {
  const folder = mkdtempSync(join(process.platform === 'darwin' ? '/tmp' : tmpdir(), 'santun-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}
