// @ts-check
// The real VS Code workbench, served to a browser on this machine alone: from the npm package code-server, whose
// `lib/vscode` is a plain build of the VS Code server.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchOnce, npmInstall, repository } from './cache.mjs';
import { atEnd, temporaryFolder } from './lifetime.mjs';

const version = '4.100.3';

export const workbenchName = `VS Code workbench (code-server ${version})`;

// Nothing that asks, greets, updates, reports or goes online; and files are saved when the user says so, as on the
// desktop.
const settings = {
  'chat.commandCenter.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * The folder of the VS Code server, fetched when it is missing.
 *
 * Install scripts do not run: they would compile C++ and download from outside npm. What they would have made is
 * replaced: the search program and the terminal come ready-made from npm, the logger has a stand-in, and the watchdog
 * of the extension host (which looks after its parent by itself as well) does nothing.
 */
export async function ensureWorkbench() {
  const folder = await fetchOnce(`code-server-${version}`, `the ${workbenchName}, 300 MB`, async (part) => {
    await npmInstall(part, [`code-server@${version}`]);
    const vscode = join(part, 'node_modules/code-server/lib/vscode');
    await npmInstall(vscode, ['@vscode/ripgrep@1.18.0', 'node-pty@npm:@lydell/node-pty@1.1.0']);
    const spdlog = join(dirname(fileURLToPath(import.meta.url)), 'spdlog.cjs');
    copyFileSync(spdlog, join(vscode, 'node_modules/@vscode/spdlog/index.js'));
    writeFileSync(join(vscode, 'node_modules/native-watchdog/index.js'), 'exports.start = exports.exit = () => {};\n');
  });
  return join(folder, 'node_modules/code-server/lib/vscode');
}

/**
 * Starts the workbench's server, for a folder and with this repository's extension; it ends with `stop`, or with this
 * program; `gone` tells when it has ended. The folder is trusted unless told otherwise.
 * @param {{ folder: string, testsPath?: string, trusted?: boolean, environment?: Record<string, string> }} options
 */
export async function startWorkbench({ folder, testsPath, trusted = true, environment = {} }) {
  const vscode = await ensureWorkbench();
  const place = temporaryFolder();
  const data = join(place, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify(settings, undefined, 2));
  const extensionPath = join(place, 'extension');
  const installed = join(place, 'extensions');
  mkdirSync(installed);
  // This repository goes by another name: the cache with the workbench's own themes lies in it, and the workbench shows
  // the first theme that it finds in an extension under development.
  symlinkSync(repository, trusted ? extensionPath : join(installed, 'santun'), 'junction');
  if (!trusted) makeEmptyExtension(extensionPath);
  const flags = [
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-update-check',
    ...(trusted ? ['--disable-workspace-trust'] : []),
    '--disable-getting-started-override',
    `--user-data-dir=${data}`,
    `--server-data-dir=${join(place, 'server')}`,
    `--extensions-dir=${installed}`,
  ];
  const server = spawn(
    process.execPath,
    [join(repository, 'scripts/workbench-server.mjs'), join(vscode, 'out/server-main.js'), ...flags],
    // A process group of its own: Ctrl-C in the terminal is for us, and we end the whole group.
    { cwd: place, detached: true, stdio: ['pipe', 'pipe', 'pipe'], env: serverEnvironment(place, environment) },
  );
  const gone = new Promise((resolve) => server.once('exit', resolve));
  const stop = atEnd(() => {
    server.stdin.destroy();
    return gone;
  });
  const port = await portOf(server);
  return { url: workbenchUrl(port, { folder, extensionPath, testsPath }), port, stop, gone };
}

/**
 * Tests want an extension under development, and such a one is never switched off: where trust matters, Santun is
 * installed, and this one stands in its place.
 * @param {string} folder
 */
function makeEmptyExtension(folder) {
  mkdirSync(folder);
  const manifest = { name: 'empty', publisher: 'santun', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
}

/**
 * @param {string} place sockets and other leavings go where they are deleted
 * @param {Record<string, string>} extra
 */
function serverEnvironment(place, extra) {
  const { XDG_RUNTIME_DIR: _, ...inherited } = process.env;
  // Without an address of its own for extensions the workbench would ask open-vsx.org.
  const gallery = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });
  return { ...inherited, TMPDIR: place, EXTENSIONS_GALLERY: gallery, ...extra };
}

/**
 * The port on which the server listens, as soon as it says so.
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} server
 * @returns {Promise<number>}
 */
function portOf(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      output = `${output}${chunk}`.slice(-4000);
      const port = /agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('close', (code) =>
      reject(new Error(`The workbench ended before it was ready (exit code ${code}).\n${output.trim()}`)),
    );
  });
}

/**
 * The address of the workbench with a folder open, an extension under development and, if there are any, its tests.
 * @param {number} port
 * @param {{ folder: string, extensionPath: string, testsPath?: string | undefined }} options
 */
function workbenchUrl(port, { folder, extensionPath, testsPath }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${urlPath(path)}`;
  const payload = [['extensionDevelopmentPath', remote(extensionPath)]];
  if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)]);
  const query = new URLSearchParams({ folder: urlPath(folder), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/**
 * The path of an address: with slashes forward, and one before the drive letter of Windows.
 * @param {string} path
 */
function urlPath(path) {
  return path.replaceAll('\\', '/').replace(/^(?!\/)/, '/');
}
