/** The READMEs say what is true: tables, names, links and pictures, in both languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import indonesian from '../../package.nls.id.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import { languages, rules } from '../../server/index.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(repository, path), 'utf8');
const readmes = [
  { path: 'README.md', language: 'en', titles: english as Record<string, string>, pages: 'docs/rules' },
  { path: 'docs/README.id.md', language: 'id', titles: indonesian as Record<string, string>, pages: 'rules' },
];

const headings = (text: string) => [...text.matchAll(/^(#+) (.*)$/gm)].filter(([line]) => !line.startsWith('#!'));
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
/** As GitHub makes it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

describe.each(readmes)('$path', ({ path, language, titles, pages }) => {
  const text = read(path);
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/ +/g, ' '));
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((link) => !/^https?:/.test(link));

  it.each([...new Set(links)])('leads to %s', (link) => {
    const [file = '', part] = link.split('#');
    const at = file === '' ? path : join(dirname(path), file);
    expect(existsSync(join(repository, at)), `${at} is missing`).toBe(true);
    if (part) expect(headings(read(at)).map(([, , heading = '']) => anchor(heading))).toContain(part);
  });

  it('has every rule in its table, in their order', () => {
    const messages: Readonly<Record<string, string>> = languages.find(({ id }) => id === language)?.messages ?? {};
    expect(rows.filter((row) => row.includes(`](${pages}/`) && row.startsWith('| [`'))).toEqual(
      rules.map(({ id, severity }) => `| [\`${id}\`](${pages}/${id}.md) | ${severity} | ${messages[`rule-${id}`]} |`),
    );
  });

  it('has every template in its tables, in their order', () => {
    const snippets: Record<string, { prefix: string; description: string }> = JSON.parse(
      read(`snippets/${language}.code-snippets`),
    );
    const wanted = Object.values(snippets).map(
      ({ prefix, description }) => `| \`${prefix}\` | ${description.split(/(?<=\.) /)[0]} |`,
    );
    const prefixes = wanted.map((row) => row.split('|')[1]);
    expect(rows.filter((row) => prefixes.includes(row.split('|')[1]))).toEqual(wanted);
  });

  // the limits of rules are many, and stand on their pages
  const settings = manifest.contributes.configuration
    .flatMap(({ properties }) => Object.entries(properties) as [string, { default?: unknown }][])
    .filter(([name]) => !name.startsWith('santun.options.'));

  it.each([...settings, ['santun.options.…', {}] as const])('has the setting %s', (name, setting) => {
    const usual = typeof setting.default === 'string' ? `\`${setting.default}\`` : '';
    expect(rows.filter((row) => row.startsWith(`| \`${name}\` | ${usual}`))).toHaveLength(1);
  });

  const titleOf = (title: string) => titles[title.slice(1, -1)] ?? title;
  const commands = manifest.contributes.commands.map(({ title }) => titleOf(title));

  it.each(commands)('has the command %s', (title) => {
    expect(text).toContain(`**Santun: ${title}**`);
  });

  it.each([...text.matchAll(/\*\*Santun: (.*?)\*\*/g)].map(([, title = '']) => title))('makes up no %s', (title) => {
    expect(commands).toContain(title);
  });
});

it('the READMEs have the same headings, in depth', () => {
  const [one, other] = readmes.map(({ path }) => headings(withoutCode(read(path))).map(([, depth]) => depth));
  expect(one).toEqual(other);
});

it('every picture is shown', () => {
  const shown = readmes.map(({ path }) => read(path)).join();
  expect(readdirSync(join(repository, 'docs/images')).filter((name) => !shown.includes(`images/${name}`))).toEqual([]);
});

describe('docs/features.md', () => {
  const shown = [...read('docs/features.md').matchAll(/\[“(.*?)”\]\(\.\.\/(.*?)\)/g)].map(
    ([, title, path]) => [title, path] as const,
  );

  it('has tests to show', () => expect(shown.length).toBeGreaterThan(30));

  it.each(shown)('“%s” is in %s', (title, path = '') => {
    expect(read(path).includes(`('${title}', `), `no test of that name in ${path}`).toBe(true);
  });
});
