// @ts-check
// The outside half of stage.ts: does in the page what the tests ask for.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cache } from '../../scripts/cache.mjs';

/**
 * Answers the requests in a folder until the page is closed.
 * @param {import('playwright-core').Page} page
 * @param {string} folder
 */
export async function direct(page, folder) {
  while (!page.isClosed()) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.request'))) {
      const file = join(folder, name);
      const [, verb = '', value = ''] = /^(\w+):(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
      await play(page, verb, value);
      rmSync(file);
    }
    await setTimeout(20);
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} verb
 * @param {string} value
 */
async function play(page, verb, value) {
  if (verb === 'keys') await page.keyboard.press(value);
  else if (verb === 'type') await page.keyboard.type(value);
  else if (verb === 'hover') await page.getByLabel(value).first().hover();
  else if (verb === 'sees') await page.getByLabel(value).first().waitFor({ timeout: 10_000 });
  else if (verb === 'misses') await page.getByLabel(value).first().waitFor({ state: 'detached', timeout: 10_000 });
  else if (verb === 'screenshot') await photograph(page, value);
  else throw new Error(`The tests ask for something unknown: ${verb}`);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function photograph(page, name) {
  const folder = join(cache, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  // The window is first drawn in an old theme, until the right one is loaded.
  await page.waitForSelector('.monaco-workbench:not([class*="light_plus"])');
  await page.screenshot({ path });
}
