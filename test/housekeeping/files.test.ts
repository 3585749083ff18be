/** The habits of the house that no compiler and no linter checks. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { folder, pages } from '../../scripts/docs.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const filesUnder = (folder: string): string[] =>
  readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const linesOf = (text: string) => text.trimEnd().split('\n').length;

/** Every file that git knows or would take. */
const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: repository,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((path) => path !== '' && existsSync(join(repository, path)));

describe('size', () => {
  const sources = [...filesUnder('server'), ...filesUnder('client')].filter((path) => path.endsWith('.ts'));

  it.each(
    sources.filter(
      (path) => !/^server.(?:languages|templates)./.test(path) || /(?:compose|phrasebook|snippet|index).ts$/.test(path),
    ),
  )('%s has no more than 250 lines', (path) => {
    expect(linesOf(read(path))).toBeLessThanOrEqual(250);
  });

  it.each(sources.filter((path) => path.startsWith('server/rules/')))(
    '%s has no more than 60 lines without its examples',
    (path) => {
      const text = read(path).replace(/^ {2}examples: \{\n[\s\S]*?^ {2}\},\n/m, '');
      expect(linesOf(text)).toBeLessThanOrEqual(60);
    },
  );
});

describe('package.json', () => {
  it.each(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))(
    'pins %s exactly: %s',
    (_, pinned) => {
      expect(pinned).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    },
  );

  it('agrees with the lock file', () => {
    const locked = JSON.parse(read('package-lock.json')).packages[''];
    const { dependencies, devDependencies } = manifest;
    expect({ dependencies: locked.dependencies, devDependencies: locked.devDependencies }).toEqual({
      dependencies,
      devDependencies,
    });
  });
});

describe('the pages of the rules', async () => {
  const made = await pages();

  it.each([...made])('%s is up to date (else run: npm run docs)', (name, page) => {
    expect(existsSync(join(folder, name)), `docs/rules/${name} is missing: npm run docs`).toBe(true);
    expect(readFileSync(join(folder, name), 'utf8'), `docs/rules/${name} is stale: npm run docs`).toBe(page);
  });

  it('there are no others (else run: npm run docs)', () => {
    expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  });
});

it('README.md names both commands', (context) => {
  if (!existsSync(join(repository, 'README.md'))) return context.skip('there is no README.md yet');
  expect(read('README.md')).toContain('npm install && npm start');
  expect(read('README.md')).toContain('npm install && npm test');
});

it('no file needs another place on this machine', () => {
  const elsewhere = new RegExp(`(?<![\\w.])/work/|\\.\\./${'shared'}\\b`);
  expect(tracked.length).toBeGreaterThan(50);
  expect(tracked.filter((path) => elsewhere.test(read(path)) && path !== 'test/housekeeping/files.test.ts')).toEqual(
    [],
  );
});

it('.ci/run may be run', (context) => {
  if (process.platform === 'win32') return context.skip('Windows knows no executable files');
  expect(spawnSync('bash', ['-n', join(repository, '.ci/run')]).status).toBe(0);
  expect(spawnSync('test', ['-x', join(repository, '.ci/run')]).status).toBe(0);
});
