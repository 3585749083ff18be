// @ts-check
// `npm start`, after the build: shows what the linter finds in a sample letter, and opens the editor on the samples.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { repository } from './cache.mjs';
import { live } from './lifetime.mjs';
import { startWorkbench } from './workbench.mjs';

const samples = join(repository, 'samples');

await live(0, async () => {
  lintSample();
  const code = process.env.CI ? undefined : desktopEditor();
  if (code) return openDesktop(code);
  const { url, gone } = await startWorkbench({ folder: samples });
  console.log(`\nThe editor is ready, with the sample letters open. Ctrl-C stops it.\n\n  ${url}\n`);
  openInBrowser(url);
  await gone;
  throw new Error('The editor ended by itself; `npm start` starts it again.');
});

/** The main job, seen at once. */
function lintSample() {
  const letter = readdirSync(samples)
    .filter((name) => /\.(decline|surat)(\.md|\.txt)?$/.test(name))
    .sort()[0];
  if (!letter) throw new Error(`There is no sample letter in ${samples}.`);
  const path = join('samples', letter);
  console.log(`\n$ santun ${path}`);
  spawnSync(process.execPath, [join(repository, 'dist/cli.js'), path], { cwd: repository, stdio: 'inherit' });
}

/** The command `code` of an installed VS Code, if there is one. */
function desktopEditor() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** @param {string} code */
function openDesktop(code) {
  const quoted = (/** @type {string} */ argument) => (process.platform === 'win32' ? `"${argument}"` : argument);
  const args = [`--extensionDevelopmentPath=${repository}`, samples].map(quoted);
  const { status } = spawnSync(quoted(code), args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${code} did not open (exit code ${status}).`);
  console.log('\nVS Code opens with the sample letters and the extension.');
  return Promise.resolve(0);
}

/** @param {string} url */
function openInBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[
    String(process.platform)
  ] ?? ['xdg-open'];
  const opener = spawn(/** @type {string} */ (command), [...args, url], { stdio: 'ignore', detached: true });
  // Without such a program the address on the screen serves.
  opener.on('error', () => {});
  opener.unref();
}
