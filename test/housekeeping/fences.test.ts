/** The import fences bite, and the sources keep to them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const repository = fileURLToPath(new URL('../..', import.meta.url));
const tool = (name: string) => join(repository, 'node_modules', name);
const folder = mkdtempSync(join(tmpdir(), 'santun-fences-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each file must not import. */
const offenders: Record<string, string> = {
  'server/core/node.ts': 'node:fs',
  'server/core/protocol.ts': 'vscode-languageserver',
  'server/core/protocol-node.ts': 'vscode-languageserver/node.js',
  'server/core/documents.ts': 'vscode-languageserver-textdocument',
  'server/core/editor.ts': 'vscode',
  'server/core/up.ts': '../index.ts',
  'server/core/pack.ts': '../languages/id.ts',
  'server/core/rules.ts': '../rules/too-long.ts',
  'server/rules/node.ts': 'node:fs',
  'server/rules/pack.ts': '../languages/id.ts',
  'server/rules/protocol.ts': 'vscode-languageserver/node.js',
  'server/rules/up.ts': '../index.ts',
  'server/rules/lsp.ts': '../lsp/server.ts',
  'server/languages/rule.ts': '../rules/too-long.ts',
  'server/languages/node.ts': 'node:fs',
  'server/lsp/node.ts': 'node:fs',
  'server/lsp/editor.ts': 'vscode',
  'server/lsp/client.ts': 'vscode-languageclient/node.js',
  'server/lsp/rule.ts': '../rules/too-long.ts',
  'server/lsp/pack.ts': '../languages/index.ts',
  'server/editor.ts': 'vscode',
  'server/client.ts': '../client/extension.ts',
  'protocol/library.ts': 'vscode-languageserver',
  'protocol/server.ts': '../server/index.ts',
  'client/server.ts': '../server/index.ts',
  'client/core.ts': '../server/core/letter.ts',
};
const allowed: Record<string, string> = {
  'server/core/good.ts': './letter.ts',
  'server/core/library.ts': 'unified',
  'server/rules/good.ts': '../core/letter.ts',
  'server/languages/good.ts': '../core/language.ts',
  'server/lsp/good.ts': '../index.ts',
  'server/lsp/protocol.ts': 'vscode-languageserver',
  'server/good.ts': 'node:fs',
  'client/good.ts': 'vscode',
  'client/protocol.ts': '../protocol/status.ts',
  'server/lsp/status.ts': '../../protocol/status.ts',
};

/** The files of a folder in which the linter finds an import that is fenced off. */
function fenced(at: string): string[] {
  const args = [tool('@biomejs/biome/bin/biome'), 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: at, encoding: 'utf8' });
  const found: { category: string; severity: string; location: { path: string } }[] = JSON.parse(stdout).diagnostics;
  return found
    .filter(({ category, severity }) => category === 'lint/style/noRestrictedImports' && severity === 'error')
    .map(({ location }) => location.path.replaceAll('\\', '/'));
}

describe('the linter', () => {
  cpSync(join(repository, 'biome.json'), join(folder, 'biome.json'));
  writeFileSync(join(folder, '.gitignore'), 'node_modules/\n');
  for (const [path, source] of Object.entries({ ...offenders, ...allowed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `export * from '${source}';\n`);
  }
  const bitten = fenced(folder);

  it.each(Object.entries(offenders))('complains about %s importing %s', (path) => {
    expect(bitten).toContain(path);
  });

  it.each(Object.entries(allowed))('says nothing of %s importing %s', (path) => {
    expect(bitten).not.toContain(path);
  });

  it('finds nothing of the kind in the sources', () => {
    expect(fenced(repository)).toEqual([]);
  });
});

describe('the compiler', () => {
  const compile = (source: string) => {
    const project = join(folder, 'compiled');
    mkdirSync(project, { recursive: true });
    symlinkSync(join(repository, 'node_modules'), join(project, 'node_modules'), 'junction');
    const settings = { extends: join(repository, 'tsconfig.json'), include: ['source.ts'] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(settings));
    writeFileSync(join(project, 'source.ts'), source);
    const args = [tool('typescript/bin/tsc'), '-p', project];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    rmSync(project, { recursive: true });
    return status === 0 ? '' : stdout;
  };

  it.each([
    ['process', 'export const home = process.env;'],
    ['Buffer', "export const bytes = Buffer.from('a');"],
    ['fs', "export { readFileSync } from 'fs';"],
    ['node:fs', "export { readFileSync } from 'node:fs';"],
    ['document', 'export const title = document.title;'],
    ['require', "export const fs = require('fs');"],
    ['setTimeout', 'setTimeout(() => {}, 1);'],
  ])('knows no %s in the engine', (name, source) => {
    expect(compile(source)).toContain(name);
  });

  it('lets the engine be', () => {
    expect(compile("import { VFile } from 'vfile';\nexport const file = new VFile('a');")).toBe('');
  });
});

describe('letters stay on the machine', () => {
  const sources = ['client', 'protocol', 'server'].flatMap((part) =>
    readdirSync(join(repository, part), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(part, path)),
  );
  const connection =
    /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|createTelemetryLogger)|['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]/;

  it.each([
    "import { request } from 'node:https';",
    "import('net')",
    'await fetch(url)',
    'new WebSocket(url)',
    'env.createTelemetryLogger(sender)',
  ])('%s would open a connection', (line) => expect(line).toMatch(connection));

  it.each(sources)('%s opens none', (path) => {
    expect(readFileSync(join(repository, path), 'utf8')).not.toMatch(connection);
  });
});
