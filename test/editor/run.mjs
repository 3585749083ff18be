// @ts-check
// Runs suite.ts in real editors: always in the VS Code workbench in a browser without a window, and in a desktop VS
// Code where one is given (SANTUN_VSCODE=path of its executable) or may be downloaded (SANTUN_DESKTOP=download).
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { launchBrowser } from '../../scripts/browser.mjs';
import { cache, repository } from '../../scripts/cache.mjs';
import { isEnding, live, temporaryFolder } from '../../scripts/lifetime.mjs';
import { startWorkbench, workbenchName } from '../../scripts/workbench.mjs';
import { direct } from './director.mjs';

const limit = 180;
// stage.ts puts it before each line of the test report.
const mark = 'santun-test:';
const testsPath = join(repository, 'dist/test/suite.cjs');
// The language of the menus, and whether the folder is trusted.
const runs = [
  { display: 'en', trusted: true },
  { display: 'id', trusted: true },
  { display: 'en', trusted: false },
];
/** @type {string[]} */
const editors = [];

await live(130, async () => {
  await build({
    entryPoints: [join(repository, 'test/editor/suite.ts')],
    outfile: testsPath,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // mocha loads its parts at run time; it stays where it is installed.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  for (const run of runs) if (!(await inWorkbench(run))) return 1;
  const { SANTUN_VSCODE: executable, SANTUN_DESKTOP: desktop } = process.env;
  if (executable || desktop === 'download') await onDesktop(executable);
  else
    console.log(
      'Not run in a desktop VS Code: neither SANTUN_VSCODE (its executable) nor SANTUN_DESKTOP=download is set.',
    );
  console.log(`The editor tests passed in: ${editors.join(', ')}.`);
  return 0;
});

/** The letters that the tests work on: a copy, which they may change. */
function letters() {
  const folder = join(temporaryFolder(), 'letters');
  cpSync(join(repository, 'test/editor/letters'), folder, { recursive: true });
  return folder;
}

/**
 * @param {typeof runs[number]} run
 * @returns {Promise<boolean>} whether every test passed
 */
async function inWorkbench({ display, trusted }) {
  const stage = temporaryFolder();
  const folder = letters();
  const browser = await launchBrowser();
  const { url, stop } = await startWorkbench({
    folder,
    testsPath,
    trusted,
    environment: { SANTUN_STAGE: stage, SANTUN_DISPLAY: display, SANTUN_TRUSTED: String(trusted) },
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  // There is no language pack to be had here; this is what one would set, and what the workbench tells its extensions.
  await page.addInitScript((language) => {
    Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => {} });
  }, display);
  /** @type {string[]} */
  const log = [];
  // A host of extensions that dies ends with 0 too; only the report tells that there were tests and that all were run.
  let reported = false;
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    // The editor's own log comes the same way; it matters when something fails.
    if (args[0] !== mark) return void log.push(`${type} ${args.map(String).join(' ')}`);
    console.log(args[1]);
    reported ||= /^\s*[1-9]\d* passing/.test(String(args[1]));
  });
  /** @type {Promise<number>} */
  const exit = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.goto(url);
  const late = setTimeout(limit * 1000, undefined, { ref: false }).then(() => {
    throw new Error(`The tests did not end within ${limit} s.`);
  });
  const passed = await Promise.race([exit, direct(page, stage), late]).then(
    (code) => code === 0 && reported,
    (error) => {
      if (!isEnding()) console.error(error.message);
      return false;
    },
  );
  if (!passed && !isEnding()) {
    await page.screenshot({ path: join(cache, 'failure.png') });
    writeFileSync(join(cache, 'failure.log'), log.join('\n'));
    console.error(`The editor tests failed in the ${workbenchName}: see .vscode-test/failure.png and failure.log.`);
  }
  await stop();
  editors.push(
    `${workbenchName} in Chromium ${browser.version()}, displayed in ${display}${trusted ? '' : ', without trust'}`,
  );
  return passed && !isEnding();
}

/** @param {string | undefined} executable without one, VS Code is downloaded */
async function onDesktop(executable) {
  const place = temporaryFolder();
  const launchArgs = [
    letters(),
    `--user-data-dir=${join(place, 'data')}`,
    `--extensions-dir=${join(place, 'extensions')}`,
  ];
  const editor = executable ? { vscodeExecutablePath: executable } : { version: 'stable' };
  await runTests({ ...editor, extensionDevelopmentPath: repository, extensionTestsPath: testsPath, launchArgs });
  editors.push(executable ?? 'the downloaded desktop VS Code');
}
