/** What the colours of a letter show: which scopes the grammar gives to which stretch of the text. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import manifest from '../../package.json' with { type: 'json' };

const repository = join(import.meta.dirname, '../..');
const [contributed] = manifest.contributes.grammars;
const path = join(repository, contributed?.path ?? '');
const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

await oniguruma.loadWASM(readFileSync(wasm));
/** Stands for the grammar of VS Code's own extension. */
const yaml = { scopeName: 'source.yaml', patterns: [{ match: '\\w+(?=:)', name: 'entity.name.tag.yaml' }] };
const registry = new textmate.Registry({
  onigLib: Promise.resolve(oniguruma),
  loadGrammar: async (scope) =>
    textmate.parseRawGrammar(scope === 'source.yaml' ? JSON.stringify(yaml) : readFileSync(path, 'utf8'), 'g.json'),
});
const grammar = await registry.loadGrammar(contributed?.scopeName ?? '');

/** Every stretch that has a scope of its own, and its innermost scope without the name of the language. */
function coloured(text: string): string[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar?.tokenizeLine(line, state) ?? { tokens: [], ruleStack: state };
    state = ruleStack;
    return tokens
      .filter(({ scopes }) => scopes.length > 1)
      .map(({ startIndex, endIndex, scopes }) => [line.slice(startIndex, endIndex).trim(), scopes.at(-1)])
      .filter(([words]) => words !== '')
      .map(([words, scope]) => `${words} → ${scope?.replace('.decline-letter', '')}`);
  });
}

it.each([
  ['a letter without any of it', 'Dear Ms Osei:\n\nPlease note: I must decline.\n\nNote: thanks.\nTom', []],
  [
    'headers',
    'Subject: Interview\n**Hal**: Wawancara\n\nHi,\nCatatan: ini bukan kepala surat.',
    [
      'Subject → entity.name.tag.header',
      ': → punctuation.separator.header',
      'Interview → string.unquoted.header',
      '**Hal** → entity.name.tag.header',
      ': → punctuation.separator.header',
      'Wawancara → string.unquoted.header',
    ],
  ],
  [
    'front matter, and headers after it',
    '---\nkind: withdraw\n---\n\nTo: HR\nDear all,\n---\nkind: no',
    [
      '--- → comment',
      'kind → entity.name.tag.yaml',
      ': withdraw → meta.embedded.block.yaml',
      '--- → comment',
      'To → entity.name.tag.header',
      ': → punctuation.separator.header',
      'HR → string.unquoted.header',
    ],
  ],
  [
    'blanks',
    'Subject: [Role]\n\nDear {{name}}, {posisi}, %NAME%, ____, XXX, <Company>, [Your Name], [Name 2], ........',
    [
      'Subject → entity.name.tag.header',
      ': → punctuation.separator.header',
      '[Role] → constant.other.placeholder',
      ...['{{name}}', '{posisi}', '%NAME%', '____', 'XXX', '<Company>', '[Your Name]', '[Name 2]', '........'].map(
        (blank) => `${blank} → constant.other.placeholder`,
      ),
    ],
  ],
  ['no blanks', 'See [our site](https://a.example), [1], [Ref. HR-12], [x]: y, 3 < 4 and XX.', []],
  [
    'directives, and comments that are none',
    'Hi,\n<!-- santun-disable-next-line too-long, late-reply -->\n<!-- I wrote santun-disable here\n[Name] -->\n[Name]',
    [
      '<!-- → comment.block.html',
      'santun-disable-next-line → keyword.control.directive',
      'too-long → variable.other.rule',
      ', → comment.block.html',
      'late-reply → variable.other.rule',
      '--> → comment.block.html',
      '<!-- → comment.block.html',
      'I wrote santun-disable here → comment.block.html',
      '[Name] → comment.block.html',
      '--> → comment.block.html',
      '[Name] → constant.other.placeholder',
    ],
  ],
  [
    'what others wrote',
    'Hi,\n> Dear [Name],\n  >> hello\nfine > good',
    [
      '> → punctuation.definition.quote.begin',
      'Dear [Name], → comment.line.quote',
      '> → punctuation.definition.quote.begin',
      '> hello → comment.line.quote',
    ],
  ],
])('colours %s', (_, text, expected) => {
  expect(coloured(text)).toEqual(expected);
});

it('is the language of the grammar that letters have, and their icons are there', () => {
  const [language] = manifest.contributes.languages;
  expect(contributed?.language).toBe(language?.id);
  for (const icon of Object.values(language?.icon ?? {}))
    expect(readFileSync(join(repository, icon), 'utf8')).toMatch(/^<svg /);
});
