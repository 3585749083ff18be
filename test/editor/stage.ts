// What a test cannot do from inside the editor: real keys, real typing, and pictures of the whole window. The runner
// plays along when it named a folder in SANTUN_STAGE: a request is a file in it, and gone once done. On the desktop
// nobody does; then these return false.
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { format } from 'node:util';

let requests = 0;

/** Saves a picture of the window as NAME.png. */
export const screenshot = (name: string): Promise<boolean> => request('screenshot', name);

/** Presses a key or a chord, in Playwright's spelling: `Escape`, `Control+Period`. */
export const press = (key: string): Promise<boolean> => request('keys', key);

/** Types a text, key by key. */
export const type = (text: string): Promise<boolean> => request('type', text);

/** Waits until something has an accessible label with these words in it, or until nothing has. */
export const sees = (label: string): Promise<boolean> => request('sees', label);
export const misses = (label: string): Promise<boolean> => request('misses', label);

/** Rests the mouse on what has this label. */
export const hover = (label: string): Promise<boolean> => request('hover', label);

/** Prints a line of the report; marked, so that the runner can tell it from what the editor logs. */
export function report(...parts: unknown[]): void {
  if (process.env.SANTUN_STAGE) console.log('santun-test:', format(...parts));
  else console.log(...parts);
}

async function request(verb: string, value: string): Promise<boolean> {
  const folder = process.env.SANTUN_STAGE;
  if (!folder) return false;
  requests += 1;
  const file = join(folder, `${requests}.request`);
  // Renamed when it is complete: the runner never reads half a request.
  writeFileSync(`${file}.part`, `${verb}:${value}`);
  renameSync(`${file}.part`, file);
  for (let waited = 0; existsSync(file); waited += 20) {
    if (waited > 15_000) throw new Error(`The runner did not answer the request ${verb}:${value} within 15 s.`);
    await setTimeout(20);
  }
  return true;
}
