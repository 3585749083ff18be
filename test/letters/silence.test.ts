/** False alarms are the worst defect: no README, licence or changelog ever lights up, nor do our own pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { defaults, lint } from '../../server/index.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

const filesUnder = (folder: string): string[] =>
  readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)));

const documents = [
  ...filesUnder('node_modules').filter((path) =>
    /(?:^|[\\/])(?:readme|licen[cs]e|changelog|notice|history|contributing)[^.\\/]*(?:\.txt)?$|\.md$/i.test(path),
  ),
  ...filesUnder('docs').filter((path) => path.endsWith('.md')),
  ...['README.md', 'CHANGELOG.md', 'LICENSE'].filter((path) => existsSync(join(repository, path))),
];

it('there are hundreds of documents to be silent about', () => {
  expect(documents.length).toBeGreaterThan(200);
});

it('no document is taken for a letter', { timeout: 120_000 }, () => {
  const alarms = documents.flatMap((path) => {
    const file = lint(readFileSync(join(repository, path), 'utf8'), { settings: defaults, finished: true });
    const found = file.messages.map((message) => `${path}:${message.line} ${message.ruleId}`);
    // what is longer than any letter is not even read
    const kind = file.data.letter?.kind ?? 'other';
    return kind === 'other' ? found : [`${path} is taken for ${kind}`, ...found];
  });
  expect(alarms).toEqual([]);
});

it('nor is any of their sections, short as a letter is', { timeout: 120_000 }, () => {
  // our own pages hold letters
  const foreign = documents.filter((path) => path.startsWith('node_modules'));
  const sections = foreign.flatMap((path) =>
    readFileSync(join(repository, path), 'utf8').split(/\n(?=#{1,6} |={3,}|-{3,})|\n\s*\n\s*\n/),
  );
  const passages = [...new Set(sections.map((text) => text.trim()))].filter((text) => text.split(/\s+/).length >= 20);
  expect(passages.length).toBeGreaterThan(2000);
  const alarms = passages.filter((text) =>
    lint(text, { settings: defaults, finished: true }).messages.some(({ severity }) => severity !== 'hint'),
  );
  expect(alarms).toEqual([]);
});
