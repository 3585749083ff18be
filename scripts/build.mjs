// @ts-check
// Bundles every door into dist/. The browser bundles prove that no Node built-in crept into the engine or the client.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const production = process.argv.includes('--production');

/**
 * Megabytes of numbers are read several times faster as JSON than as a program, and not at all before somebody writes in their language.
 * @type {import('esbuild').Plugin}
 */
const jsonAsText = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.learnt\.json$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const getters = Object.keys(JSON.parse(text)).map((key) => `get ${key}() { return read().${key}; }`);
      return {
        contents: `let data;
const read = () => (data ??= JSON.parse(${JSON.stringify(text)}));
export default { ${getters.join(', ')} };`,
      };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  plugins: [jsonAsText],
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};
/** @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // CommonJS has no import.meta; a library asks it for the file it is in.
  define: { 'import.meta.url': '__filename' },
};
/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', format: 'cjs', mainFields: ['browser', 'module', 'main'] };
const executable = { banner: { js: '#!/usr/bin/env node' } };

mkdirSync('dist', { recursive: true });
// VS Code loads extensions as CommonJS, while the sources are modules.
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
await Promise.all([
  build({ ...node, entryPoints: ['client/node.ts'], outfile: 'dist/extension.js', external: ['vscode'] }),
  build({ ...node, ...executable, entryPoints: ['server/node.ts'], outfile: 'dist/server.js' }),
  build({ ...node, ...executable, entryPoints: ['server/cli.ts'], outfile: 'dist/cli.js' }),
  build({ ...browser, entryPoints: ['client/browser.ts'], outfile: 'dist/browser/extension.js', external: ['vscode'] }),
  build({ ...browser, format: 'iife', entryPoints: ['server/browser.ts'], outfile: 'dist/browser/server.js' }),
  build({
    ...common,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    entryPoints: ['server/index.ts'],
    outfile: 'dist/index.mjs',
  }),
]);
for (const file of ['dist/cli.js', 'dist/server.js']) chmodSync(file, 0o755);
