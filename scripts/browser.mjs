// @ts-check
// A browser without a window: the one named in SANTUN_BROWSER, else a Chrome or Chromium of this machine,
// else one from npm.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { fetchOnce, npmInstall } from './cache.mjs';
import { atEnd, isEnding } from './lifetime.mjs';

// The last version that runs on Node 20.
const version = '143.0.4';

// Root has no sandbox; and a browser that only looks at this machine has nothing to say to any other.
const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** @typedef {{ executablePath: string, env?: Record<string, string> }} Candidate */

/** The first browser that starts; it is closed with this program. */
export async function launchBrowser() {
  /** @type {string[]} */
  const complaints = [];
  for await (const candidate of candidates(complaints)) {
    try {
      const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
      const browser = await chromium.launch({ ...candidate, ...signals, args: flags });
      atEnd(() => browser.close());
      return browser;
    } catch (error) {
      if (isEnding()) throw error;
      complaints.push(`${candidate.executablePath}: ${firstLine(error)}`);
    }
  }
  const tried = complaints.map((complaint) => `\n  tried ${complaint}`).join('');
  throw new Error(`No browser to test in: install Chrome or Chromium, or name one in SANTUN_BROWSER.${tried}`);
}

/**
 * @param {string[]} complaints
 * @returns {AsyncGenerator<Candidate>}
 */
async function* candidates(complaints) {
  if (process.env.SANTUN_BROWSER) {
    yield { executablePath: process.env.SANTUN_BROWSER };
    return;
  }
  for (const executablePath of installed()) yield { executablePath };
  try {
    yield await browserFromNpm();
  } catch (error) {
    complaints.push(`npm: ${firstLine(error)}`);
  }
}

/** @param {unknown} error */
const firstLine = (error) => String(error instanceof Error ? error.message : error).split('\n', 1)[0];

/** Where Chrome and Chromium are usually found. */
function installed() {
  const programs = {
    linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'],
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  };
  const { PATH = '', HOME = '', ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env;
  const folders = {
    linux: [...PATH.split(delimiter), '/usr/bin', '/opt/google/chrome', '/snap/bin'],
    darwin: ['/Applications', join(HOME, 'Applications')],
    win32: [ProgramFiles, ProgramFiles86, LOCALAPPDATA],
  };
  const platform = /** @type {keyof typeof programs} */ (process.platform in programs ? process.platform : 'linux');
  const paths = folders[platform].flatMap((folder) =>
    folder ? programs[platform].map((program) => join(folder, program)) : [],
  );
  return new Set([chromium.executablePath(), ...paths].filter((path) => existsSync(path)));
}

/**
 * Chromium from npm, made for bare Linux machines: it brings the libraries and a font that such a machine lacks.
 * @returns {Promise<Candidate>}
 */
async function browserFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`npm has no Chromium for ${process.platform} on ${process.arch}`);
  }
  const folder = await fetchOnce(`chromium-${version}`, `Chromium ${version.split('.')[0]} (270 MB)`, async (part) => {
    await npmInstall(part, [`@sparticuz/chromium@${version}`]);
    // The package unpacks itself into the temporary folder, and its libraries only if it believes to be at Amazon.
    const unpacked = join(part, 'unpacked');
    mkdirSync(unpacked);
    const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
    const env = { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
    await promisify(execFile)(process.execPath, ['-e', unpack], { cwd: part, env });
  });
  const unpacked = join(folder, 'unpacked');
  const executablePath = join(unpacked, 'chromium');
  const env = /** @type {Record<string, string>} */ ({ ...process.env, FONTCONFIG_FILE: fonts(unpacked) });
  const { stdout } = await promisify(execFile)('ldd', [executablePath]).catch(() => ({ stdout: 'not found' }));
  if (stdout.includes('not found')) env.LD_LIBRARY_PATH = join(unpacked, 'al2023/lib');
  return { executablePath, env };
}

/**
 * The machine's fonts, if it has any, and the one that came with the browser.
 * @param {string} unpacked
 */
function fonts(unpacked) {
  const file = join(unpacked, 'fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    '  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>',
    `  <dir>${join(unpacked, 'fonts')}</dir>`,
    `  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
