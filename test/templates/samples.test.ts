/** The letters that `npm start` opens: the first of each language shows what the linter is for, the others that it can be silent. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaults, lint } from '../../server/index.ts';

const folder = new URL('../../samples/', import.meta.url);
const rulesIn = (name: string, isLetter = true) =>
  lint(readFileSync(new URL(name, folder), 'utf8'), { settings: defaults, isLetter }).messages.map(
    ({ ruleId }) => ruleId,
  );

test('the folder holds letters, and a page that says what to try', () => {
  expect(readdirSync(folder).sort()).toEqual([
    '1-surat-pertama.surat.md',
    '2-first-letter.decline.md',
    '3-bersih.surat.md',
    '4-clean.decline.md',
    '5-whatsapp.surat.txt',
    'README.md',
  ]);
});

test.each(['1-surat-pertama.surat.md', '2-first-letter.decline.md'])('%s has the typical faults', (name) => {
  expect(rulesIn(name)).toEqual(
    expect.arrayContaining(['unfilled-placeholder', 'missing-gratitude', 'false-excuse', 'missing-open-door']),
  );
});

test.each(['3-bersih.surat.md', '4-clean.decline.md'])('%s is clean', (name) => {
  expect(rulesIn(name)).toEqual([]);
});

test('the chat lacks one thing', () => {
  expect(rulesIn('5-whatsapp.surat.txt')).toEqual(['missing-open-door']);
});

test('the page is no letter', () => {
  expect(rulesIn('README.md', false)).toEqual([]);
});
