// @ts-check
// What is too big for node_modules and needed by few: fetched from npm once, when first asked for, into an ignored
// folder.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from './lifetime.mjs';

export const repository = dirname(dirname(fileURLToPath(import.meta.url)));
export const cache = join(repository, '.vscode-test');

/**
 * The folder `name` of the cache, filled by `fill` when it is missing. It is filled beside its place and then renamed,
 * so that an interrupted fetch leaves nothing that looks complete.
 * @param {string} name
 * @param {string} what for the message
 * @param {(folder: string) => Promise<void>} fill
 */
export async function fetchOnce(name, what, fill) {
  const place = join(cache, name);
  if (existsSync(place)) return place;
  console.log(`Fetching ${what} from npm, once, into .vscode-test …`);
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${place}.part-`);
  const discard = atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await fill(folder);
    // Another run may have been quicker; its copy is as good as ours.
    if (!existsSync(place)) renameSync(folder, place);
  } finally {
    await discard();
  }
  return place;
}

/**
 * `npm install` in a folder. No package may run a script of its own.
 * @param {string} folder
 * @param {string[]} packages
 */
export async function npmInstall(folder, packages = []) {
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const args = ['install', '--prefix', folder, ...flags, ...packages];
  // npm names its own program to the scripts that it runs; without npm around us, the one on PATH serves.
  const npm = process.env.npm_execpath;
  const shell = !npm && process.platform === 'win32';
  const child = npm
    ? spawn(process.execPath, [npm, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    : spawn('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell });
  await finished(child, `npm install ${packages.join(' ')}`.trim());
}

/**
 * Waits for a child process to succeed; ends it when the program ends first.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} what for the message
 * @returns {Promise<void>}
 */
export function finished(child, what) {
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint = `${complaint}${chunk}`.slice(-2000);
  });
  return new Promise((resolve, reject) => {
    const gone = new Promise((done) => child.once('close', done));
    const kill = atEnd(() => child.kill('SIGKILL') && gone);
    child.once('error', (error) => {
      void kill();
      reject(new Error(`${what} could not be started: ${error.message}`));
    });
    child.once('close', (code) => {
      void kill();
      if (code === 0) resolve();
      else reject(new Error(`${what} failed (exit code ${code}).\n${complaint.trim()}`));
    });
  });
}
