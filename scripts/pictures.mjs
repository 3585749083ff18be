// @ts-check
// `npm run pictures`: takes the pictures of the READMEs in the real editor, in both languages, light and dark. It plays
// a person at the keyboard, on copies of letters that are there anyway. Some by name: npm run pictures -- letter.en.dark
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { repository } from './cache.mjs';
import { live, temporaryFolder } from './lifetime.mjs';
import { startWorkbench } from './workbench.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {typeof words.en} Words */
/** @typedef {keyof typeof colours} Theme */
/** @typedef {{ themes: readonly Theme[], width: number, height: number, stage: (page: Page, words: Words) => Promise<void> }} Picture */

const images = join(repository, 'docs/images');
const colours = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** The letter, where the mouse rests in it, a new letter, and the template for it. */
const words = {
  en: {
    letter: '2-first-letter.decline.md',
    hovered: 'I hope you soon',
    blank: 'mine.decline.md',
    prefix: 'decline-',
    template: 'decline-other-offer',
  },
  id: {
    letter: '1-surat-pertama.surat.md',
    hovered: 'Semoga Ibu',
    blank: 'coba.surat.md',
    prefix: 'tolak-',
    template: 'tolak-tawaran-lain',
  },
};

// Nothing but the letter: what is hidden here would tell about the editor.
const settings = {
  'breadcrumbs.enabled': false,
  'editor.cursorBlinking': 'solid',
  'editor.fontSize': 15,
  'editor.hideCursorInOverviewRuler': true,
  'editor.hover.above': false,
  'editor.hover.delay': 100,
  'editor.lineHeight': 23,
  'editor.minimap.enabled': false,
  'editor.overviewRulerBorder': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'problems.autoReveal': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
};

/** What each picture shows. */
/** @type {Record<string, Picture>} */
const pictures = {
  letter: {
    themes: ['light', 'dark'],
    width: 1120,
    height: 612,
    async stage(page, { letter }) {
      await open(page, letter);
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row').nth(4).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+End');
    },
  },
  'quick-fix': {
    themes: ['light'],
    width: 960,
    height: 400,
    async stage(page, { letter }) {
      await open(page, letter);
      for (const key of ['F8', 'F8', 'Escape', 'Control+Period']) await page.keyboard.press(key);
      await page.locator('.action-widget .action').first().waitFor();
    },
  },
  hover: {
    themes: ['light'],
    width: 1120,
    height: 580,
    async stage(page, { letter, hovered }) {
      await open(page, letter);
      await page
        .locator('.view-line span')
        .getByText(hovered)
        .last()
        .hover({ position: { x: 4, y: 8 } });
      await page.locator('.monaco-hover:visible').waitFor();
    },
  },
  template: {
    themes: ['light'],
    width: 960,
    height: 400,
    async stage(page, { blank, prefix, template }) {
      await open(page, blank, false);
      await page.keyboard.type(prefix);
      const list = page.locator('.suggest-widget.visible .monaco-list-row');
      // The first keys may be faster than the snippets.
      while (!(await shown(list.nth(4)))) for (const key of ['Escape', 'Control+Space']) await page.keyboard.press(key);
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-details:visible').waitFor();
      // The list may be filled anew, and then starts at its top again: it is right once it stays so.
      const chosen = list.and(page.locator(`.focused[aria-label^="${template}"]`));
      for (let calm = 0; calm < 4; await page.waitForTimeout(500)) {
        calm = (await chosen.count()) > 0 ? calm + 1 : 0;
        while ((await chosen.count()) === 0) await page.keyboard.press('ArrowDown');
      }
    },
  },
  outline: {
    themes: ['light'],
    width: 960,
    height: 460,
    async stage(page, { letter }) {
      await open(page, letter);
      await page.keyboard.press('F1');
      await page.keyboard.type('Explorer: Focus on Outline View');
      await page.keyboard.press('Enter');
      await page.locator('.explorer-viewlet .pane-header').first().click();
      await page.locator('.outline-pane .monaco-list-row').first().waitFor();
    },
  },
};

await live(130, async () => {
  const wanted = process.argv.slice(2);
  const browser = await launchBrowser();
  mkdirSync(images, { recursive: true });
  for (const [subject, { themes, ...picture }] of Object.entries(pictures))
    for (const [language, said] of Object.entries(words))
      for (const theme of themes) {
        const name = `${subject}.${language}.${theme}`;
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await take(browser, join(images, `${name}.png`), theme, picture, said);
        console.log(`docs/images/${name}.png`);
      }
  return 0;
});

/**
 * Takes a picture, in an editor of its own: none sees what the one before it left.
 * @param {import('playwright-core').Browser} browser
 * @param {string} path
 * @param {Theme} theme
 * @param {Omit<Picture, 'themes'>} picture
 * @param {Words} said
 */
async function take(browser, path, theme, { width, height, stage }, said) {
  const folder = join(temporaryFolder(), 'letters');
  for (const letters of ['samples', 'test/editor/letters'])
    cpSync(join(repository, letters), folder, { recursive: true });
  writeFileSync(join(folder, said.blank), '');
  mkdirSync(join(folder, '.vscode'));
  const chosen = { ...settings, 'workbench.colorTheme': colours[theme] };
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(chosen));
  const { url, stop } = await startWorkbench({ folder });
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5 });
  await page.goto(url);
  await stage(page, said);
  await page.waitForSelector(`.monaco-workbench[class*="${theme}_modern"]`);
  // Nothing tells when the window is drawn.
  await page.waitForTimeout(1000);
  await page.screenshot({ path });
  await page.close();
  await stop();
}

/**
 * Opens a letter and waits until it is read.
 * @param {Page} page
 * @param {string} name
 * @param {boolean} faulty
 */
async function open(page, name, faulty = true) {
  await page.locator('.explorer-folders-view').getByText(name).dblclick();
  // Nothing shows itself under a mouse that is out of the way.
  await page.mouse.move(900, 390);
  await page.locator('.monaco-editor .view-lines').waitFor();
  if (faulty) await page.locator('.squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+B');
}

/**
 * Whether an element shows itself within a moment.
 * @param {import('playwright-core').Locator} element
 */
async function shown(element) {
  try {
    await element.waitFor({ timeout: 3000 });
    return true;
  } catch {
    return false;
  }
}
