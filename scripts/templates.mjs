// @ts-check
// Writes the snippet files from the phrasebooks: npm run templates
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..');

/** The snippet file of a language: its path, and what stands in it. @param {any} engine the built engine */
export const snippetFiles = ({ phrasebooks, catalogue }) =>
  Object.entries(phrasebooks).map(([language, phrasebook]) => ({
    path: join(repository, `snippets/${language}.code-snippets`),
    content: `${JSON.stringify(
      Object.fromEntries(
        catalogue(phrasebook).map((/** @type {any} */ { id, prefix, description, body }) => [
          id,
          { prefix, description, body: body.split('\n') },
        ]),
      ),
      null,
      2,
    )}\n`,
  }));

if (process.argv[1] === import.meta.filename) {
  const files = snippetFiles(await import(join(repository, 'dist/index.mjs')));
  for (const { path, content } of files) writeFileSync(path, content);
  console.log(`Wrote ${files.length} files to snippets.`);
}
