// @ts-check
// `npm run docs`: writes a page per rule, and their table, from the rules themselves. A test fails when a page is stale.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {import('../server/index.ts').Rule} Rule */
/** @typedef {import('../server/core/rule.ts').Example} Example */
/** @typedef {{ id: string, messages: Readonly<Record<string, string>> }} Language */

const repository = fileURLToPath(new URL('..', import.meta.url));
const built = pathToFileURL(join(repository, 'dist/index.mjs')).href;

/** Where the pages stand. */
export const folder = join(repository, 'docs/rules');

/** The marks of an example: `[[here the rule fires]]`, `[[]]` where something is missing; a mark may hold brackets itself. */
export const marks = /\[\[(.*?)\]\](?!\])/gs;

/** The text of every page of `docs/rules/`, by file name. */
export async function pages() {
  /** @type {{ rules: readonly Rule[], languages: readonly Language[] }} */
  const { rules, languages } = await import(built);
  /** @type {Map<string, string>} */
  const made = new Map([['README.md', table(rules)]]);
  for (const rule of rules) made.set(`${rule.id}.md`, page(rule, languages));
  return made;
}

/** @param {readonly Rule[]} rules */
const table = (rules) => `${generated}# The rules

| rule | default | options |
| --- | --- | --- |
${rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.severity} | ${Object.keys(rule.options).map(code).join(', ')} |`).join('\n')}

A rule marked *error* or *warning* makes the terminal exit with 1. Each page says what the rule is for, shows letters with and
without the fault, and how to change it.

## Silencing

A comment silences the rules that it names, or every rule where it names none:

| comment | silences |
| --- | --- |
| \`<!-- santun-disable-next-line too-long -->\` | what starts on the next line that is not blank |
| \`<!-- santun-disable too-long -->\` … \`<!-- santun-enable too-long -->\` | what starts between the two, or up to the end of the letter |
| \`<!-- santun-disable-file too-long harsh-tone -->\` | the whole letter |

Front matter silences rules for the whole letter as well: \`disable: too-long, harsh-tone\`, or a YAML list.

Two findings keep directives tidy, and no directive silences them:

- \`unused-directive\` (info): a comment, or a rule in it, changes nothing; the fix takes it out. A rule that is off is let be.
- \`unknown-directive\` (warning): a comment, or a rule in it, is misspelt; the fix puts what was meant, where that would silence something.
`;

/** @param {Rule} rule @param {readonly Language[]} languages */
const page = (rule, languages) => `${generated}# ${rule.id}

Default severity: **${rule.severity}**${rule.absence ? ' (no more than a *hint* until the letter looks finished)' : ''}${rule.unasked ? '. Fix-all mends it.' : ''}

${rule.description.trim()}
${options(rule)}
## What it says

${languages.map((language) => messages(rule, language)).join('\n')}

## Examples

Where it fires is **bold**; ‸ marks a place where something is missing.

${languages.map(({ id }) => examples(rule, id)).join('\n')}
## Changing it

In the settings of VS Code, \`off\` silences the rule; \`error\`, \`warning\`, \`info\` and \`hint\` change how loud it is:

\`\`\`json
"santun.rules": { "${rule.id}": "off" }
\`\`\`

In a letter, a comment silences it on the next line, and front matter in the whole letter ([more ways](README.md#silencing)):

\`\`\`markdown
<!-- santun-disable-next-line ${rule.id} -->
\`\`\`

\`\`\`yaml
---
disable: ${rule.id}
---
\`\`\`
`;

const generated = '<!-- Written by `npm run docs` from the rule itself: change it there. -->\n\n';

/** @param {Rule} rule */
function options({ options }) {
  const named = Object.entries(options);
  if (named.length === 0) return '';
  return `
| option | default |
| --- | --- |
${named.map(([name, value]) => `| \`${name}\` | ${value} |`).join('\n')}
`;
}

/** @param {Rule} rule @param {Language} language */
function messages({ id }, { id: language, messages }) {
  const own = Object.entries(messages).filter(([name]) => name === id || name.startsWith(`${id}/`));
  return own.map(([, text]) => `- ${nameOf(language)}: ${escaped(text)}`).join('\n');
}

/** @param {Rule} rule @param {string} language */
function examples(rule, language) {
  const { good = [], bad = [] } = rule.examples[language] ?? {};
  /** @param {string} title @param {readonly Example[]} list */
  const section = (title, list) =>
    list.map((example) => `${title}${circumstances(example)}:\n\n${quoted(example.text)}\n`).join('\n');
  return `### ${nameOf(language)}\n\n${section('Good', good)}\n${section('Bad', bad)}`;
}

/** @param {Example} example */
function circumstances({ channel, kind }) {
  const given = [channel && `sent by ${channel}`, kind].filter(Boolean).join(', ');
  return given === '' ? '' : ` (${given})`;
}

/** White space at its ends would keep Markdown from seeing the stars. @param {string} text */
const bold = (text) => escaped(text).replace(/\S(?:.*\S)?/s, '**$&**');

/** A letter as a quotation in Markdown, line for line. @param {string} text */
function quoted(text) {
  let shown = '';
  let at = 0;
  for (const match of text.matchAll(marks)) {
    shown += escaped(text.slice(at, match.index)) + (match[1] ? bold(match[1]) : '‸');
    at = match.index + match[0].length;
  }
  const lines = (shown + escaped(text.slice(at))).split('\n');
  return lines.map((line, index) => (line === '' ? '>' : `> ${line}${lines[index + 1] ? '\\' : ''}`)).join('\n');
}

/** @param {string} text */
const escaped = (text) => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {string} language */
const nameOf = (language) => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const written = await pages();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.endsWith('.md') && !written.has(name)) rmSync(join(folder, name));
  for (const [name, text] of written) writeFileSync(join(folder, name), text);
  console.log(`Wrote ${written.size} pages to docs/rules.`);
}
