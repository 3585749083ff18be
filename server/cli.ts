/**
 * The terminal: `santun [options] [FILE|GLOB|-]…`. Exit code 0 when clean, 1 with findings at warning or above, 2 when the
 * command was misused, nothing could be linted, or a mended file could not be written.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { glob, isDynamicPattern } from 'tinyglobby';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import manifest from '../package.json' with { type: 'json' };
import {
  channels,
  defaults,
  kinds,
  type LintOptions,
  languages,
  largestFile,
  lint,
  type Metadata,
  mend,
  prove,
} from './index.ts';

/** Something that could not be read or written, in one sentence. */
class Unreadable extends Error {}

const listed = (choices: readonly string[]) => (value: string) => {
  if (choices.includes(value)) return value;
  throw new InvalidArgumentError(`Use one of ${choices.join(', ')}.`);
};

const command = new Command('santun')
  .description('Lints letters that decline a job interview, in Indonesian and English. Nothing leaves this machine.')
  .version(manifest.version)
  .argument('[files...]', 'files or globs; - or nothing reads standard input')
  .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
  .option('--channel <channel>', `the way it is sent: ${channels.join(', ')}`, listed(channels))
  .option('--kind <kind>', `what it does: ${kinds.join(', ')}`, listed(kinds))
  .option(
    '--language <language>',
    `the language of the letter: ${languages.map(({ id }) => id).join(', ')}`,
    listed(languages.map(({ id }) => id)),
  )
  .option(
    '--fix',
    'mend what can be mended unasked, in place; standard input is printed, and the report goes to stderr',
  )
  .addHelpText(
    'after',
    '\nExit codes: 0 clean, 1 findings at warning or above, 2 misuse or nothing that could be read or written.',
  )
  .exitOverride();

// whoever reads the report may stop before its end, as `head` does
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else process.exitCode = complain(error instanceof Error ? error.message : String(error));
  },
);

async function run(): Promise<number> {
  command.parse();
  const { format, fix, ...given } = command.opts<{ format: 'text' | 'json'; fix?: true } & Metadata>();
  const names = command.args.length > 0 ? command.args : ['-'];
  if (names[0] === '-' && process.stdin.isTTY)
    throw new Unreadable('Give a file to lint, or pipe a letter in: santun letter.txt');
  const options: LintOptions = {
    settings: defaults,
    given,
    finished: true,
    today: new Date().toLocaleDateString('sv'),
  };
  const files: VFile[] = [];
  let unread = 0;
  for (const name of await expandAll(names)) {
    try {
      const file = await read(name);
      const linted = fix ? await mendInPlace(file, options) : lint(file, options);
      // a fix is linted once more; only JSON tells of fixes
      files.push(format === 'json' ? prove(linted, options) : linted);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      complain(error.message);
      unread++;
    }
  }
  // where the mended letter goes to stdout, the report stays out of it
  const reports = fix && files.some(({ path }) => path === '-') ? process.stderr : process.stdout;
  if (files.length > 0) reports.write(`${format === 'json' ? toJson(files) : toText(files)}\n`);
  if (unread > 0 && files.length === 0) return 2;
  const loud = files.some(({ messages }) => messages.some(({ fatal }) => fatal === true || fatal === false));
  return loud ? 1 : unread > 0 ? 2 : 0;
}

/** Names as they are, patterns as the files that they match. */
async function expandAll(names: readonly string[]): Promise<string[]> {
  const expanded: string[] = [];
  for (const name of names) {
    const exists =
      name === '-' ||
      (await stat(name).then(
        () => true,
        () => false,
      ));
    if (exists || !isDynamicPattern(name)) {
      expanded.push(name);
      continue;
    }
    const found = (await glob(name, { dot: false, ignore: ['**/node_modules/**'] })).sort();
    // a pattern without a match is kept, to be named like a file that does not exist
    expanded.push(...(found.length > 0 ? found : [name]));
  }
  return [...new Set(expanded)];
}

async function read(name: string): Promise<VFile> {
  if (name === '-') return decode(await buffer(process.stdin), name, 'Standard input');
  const info = await stat(name).catch((error: NodeJS.ErrnoException) => {
    if (isDynamicPattern(name)) throw new Unreadable(`No file matches ${name}: check the pattern.`);
    throw new Unreadable(
      `${name} ${error.code === 'ENOENT' ? 'does not exist: check the name.' : `cannot be opened (${error.code}).`}`,
    );
  });
  if (info.isDirectory())
    throw new Unreadable(`${name} is a folder: give files or a pattern such as "${name.replace(/\/$/, '')}/*.txt".`);
  // looked at before it is read: it may be larger than the memory
  if (info.size > largestFile) throw tooLarge(name);
  const bytes = await readFile(name).catch((error: NodeJS.ErrnoException) => {
    throw new Unreadable(`${name} cannot be read (${error.code}): check its permissions.`);
  });
  return decode(bytes, name, name);
}

/** Writes a mended letter where it came from, if anything changed; standard input to standard output in any case. */
async function mendInPlace(file: VFile, options: LintOptions): Promise<VFile> {
  const before = String(file);
  const mended = mend(file, options);
  if (mended.path === '-') process.stdout.write(String(mended));
  else if (String(mended) !== before)
    await writeFile(mended.path, String(mended)).catch((error: NodeJS.ErrnoException) => {
      throw new Unreadable(`${mended.path} cannot be written (${error.code}): check its permissions.`);
    });
  return mended;
}

function decode(bytes: Uint8Array, path: string, shown: string): VFile {
  if (bytes.length > largestFile) throw tooLarge(shown);
  if (bytes.includes(0)) throw new Unreadable(`${shown} is a binary file: save the letter as plain text.`);
  try {
    return new VFile({ value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), path });
  } catch {
    throw new Unreadable(`${shown} is not valid UTF-8: save it again with that encoding.`);
  }
}

const tooLarge = (shown: string) =>
  new Unreadable(`${shown} is larger than 1 MiB: that is no letter, so it is left alone.`);

function toText(files: readonly VFile[]): string {
  return reporter([...files], { defaultName: 'standard input' });
}

function toJson(files: readonly VFile[]): string {
  const report = files.map((file) => ({
    path: file.path,
    language: file.data.letter?.language.id,
    // what is too long to be read is no letter
    kind: file.data.letter?.kind ?? 'other',
    channel: file.data.letter?.channel,
    words: file.data.letter?.words,
    messages: file.messages.map((message) => ({
      rule: message.ruleId,
      severity: message.severity,
      line: message.place && 'start' in message.place ? message.place.start.line : message.line,
      column: message.place && 'start' in message.place ? message.place.start.column : message.column,
      endLine: message.place && 'end' in message.place ? message.place.end.line : message.line,
      endColumn: message.place && 'end' in message.place ? message.place.end.column : message.column,
      message: message.reason,
      url: message.url,
      fixes: message.expected ?? [],
    })),
  }));
  return JSON.stringify(report, null, 2);
}

function complain(sentence: string): number {
  process.stderr.write(`santun: ${sentence}\n`);
  return 2;
}
