/** The built command, run as a person or a script runs it: what it prints, where, and with which exit code. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { channels, kinds, languages, ruleUrl } from '../../server/index.ts';

// each test starts processes, some of them many
vi.setConfig({ testTimeout: 60_000 });

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'santun-cli-'));

const clean =
  'Dear Ms Osei,\n\nThank you for the invitation to the interview. I have decided not to attend. I hope we can stay in touch.\n\nKind regards,\nTom Hale\n+62 812 3456 7890\n';
const thankless = clean
  .replace('Thank you for the invitation to the interview. ', '')
  .replace('attend', 'attend the interview');
const wished = clean.replace('I hope we can stay in touch.', 'I wish you every success.');
const indonesian =
  'Yth. Ibu Sari,\n\nTerima kasih atas undangan wawancaranya. Saya memutuskan untuk tidak hadir.\n\nHormat saya,\nTono Hadi\n';

const inputs: Record<string, string | Buffer> = {
  'clean.txt': clean,
  'thankless.txt': thankless,
  'wished.txt': wished,
  'letters/one.txt': clean,
  'letters/two.txt': thankless,
  'letters/deep/three.txt': thankless,
  'letters/notes.md': '# Notes\n\nNothing here.\n',
  '[odd] name.txt': clean,
  'surat ibu.txt': indonesian,
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'emoji.txt': clean.replace('Ms Osei,', '🎉 [Name], 🙏 [Company],'),
  'crlf.txt': thankless.replaceAll('\n', '\r\n'),
  'bom.txt': `\uFEFF${clean}`,
  'broken.txt': `---\nkind: [\n---\n${clean}`,
  'unknown.txt': `---\nkind: divorce\n---\n${clean}`,
  'unclosed.txt': `---\nkind: withdraw\n\n${clean}`,
  'readme.md': '# A tool\n\nThank you for the interview with [Name].\n',
  'binary.bin': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0x1a, 0x00]),
  'latin1.txt': Buffer.from('Dear Ren\u00e9,\n\nI must decline.\n', 'latin1'),
  'utf16.txt': Buffer.from(`\uFEFF${clean}`, 'utf16le'),
  'huge.txt': Buffer.alloc(10 * 1024 * 1024, 'a '),
};

beforeAll(() => {
  mkdirSync(join(folder, 'letters/deep'), { recursive: true });
  mkdirSync(join(folder, 'nothing'));
  for (const [name, content] of Object.entries(inputs)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function santun(args: readonly string[], input?: string | Buffer, more: { uid?: number; cli?: string } = {}): Outcome {
  const { uid, cli = built } = more;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 10_000,
    input: input ?? '',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  return { code: status, out: stdout, err: stderr };
}

interface Report {
  path: string;
  language: string;
  kind: string;
  channel: string;
  words: number;
  messages: {
    rule: string;
    severity: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    message: string;
    url: string;
    fixes: string[];
  }[];
}
const json = (args: readonly string[], input?: string | Buffer): Report[] =>
  JSON.parse(santun(['--format', 'json', ...args], input).out);
const pathsOf = (reports: readonly Report[]) => reports.map(({ path }) => path.replaceAll('\\', '/'));

/** One clear sentence on stderr that names the thing, and no stack. */
function expectComplaint({ code, err }: Outcome, thing: string, expected = 2) {
  expect(err.trim().split('\n'), err).toHaveLength(1);
  expect(err).toContain(thing);
  expect(err).not.toMatch(/\bat .+:\d+:\d+|Error:|\bnode:|undefined/);
  expect(code).toBe(expected);
}

afterEach(() => {
  for (const [name, content] of Object.entries(inputs))
    expect(readFileSync(join(folder, name)).equals(Buffer.from(content)), `${name} is as it was`).toBe(true);
  expect(readdirSync(folder).sort(), 'nothing is added').toEqual(
    [...new Set([...Object.keys(inputs).map((name) => name.split('/')[0]), 'nothing'])].sort(),
  );
});

describe('exit codes', () => {
  it('0 when clean', () => {
    expect(santun(['clean.txt'])).toMatchObject({ code: 0, err: '' });
  });

  it('1 with a warning', () => {
    expect(santun(['thankless.txt'])).toMatchObject({ code: 1, err: '' });
  });

  it('1 with an error', () => {
    expect(santun(['emoji.txt'])).toMatchObject({ code: 1, err: '' });
  });

  it('0 with nothing louder than an info', () => {
    expect(json(['wished.txt'])[0]?.messages.map(({ severity }) => severity)).toContain('info');
    expect(santun(['wished.txt'])).toMatchObject({ code: 0, err: '' });
  });

  it('0 for what is no letter', () => {
    expect(santun(['readme.md'])).toMatchObject({ code: 0, err: '' });
  });

  it('the loudest of several files decides', () => {
    expect(santun(['clean.txt', 'thankless.txt', 'wished.txt']).code).toBe(1);
    expect(santun(['clean.txt', 'wished.txt']).code).toBe(0);
  });

  it('a file that cannot be read does not hide the findings of another', () => {
    const outcome = santun(['missing.txt', 'thankless.txt']);
    expectComplaint(outcome, 'missing.txt', 1);
    expect(outcome.out).toContain('missing-gratitude');
  });

  it('nor does it go unnoticed beside a clean one', () => {
    expectComplaint(santun(['missing.txt', 'clean.txt']), 'missing.txt', 2);
  });
});

describe('JSON', () => {
  it('has exactly this shape', () => {
    const [report, ...more] = json(['thankless.txt']);
    expect(more).toEqual([]);
    expect(Object.keys(report ?? {})).toEqual(['path', 'language', 'kind', 'channel', 'words', 'messages']);
    expect(report).toMatchObject({
      path: 'thankless.txt',
      language: 'en',
      kind: 'decline-invitation',
      channel: 'email',
    });
    expect(report?.words).toBe(15);
    const message = report?.messages.find(({ rule }) => rule === 'missing-gratitude');
    expect(Object.keys(message ?? {})).toEqual([
      'rule',
      'severity',
      'line',
      'column',
      'endLine',
      'endColumn',
      'message',
      'url',
      'fixes',
    ]);
    expect(message).toEqual({
      rule: 'missing-gratitude',
      severity: 'warning',
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 1,
      message: languages.find(({ id }) => id === 'en')?.messages['missing-gratitude'],
      url: ruleUrl('missing-gratitude'),
      fixes: expect.arrayContaining([expect.stringContaining('Thank you')]),
    });
  });

  it('is an array of one report for each file, with or without messages', () => {
    expect(json(['clean.txt', 'readme.md', 'empty.txt']).map(({ path, messages }) => [path, messages])).toEqual([
      ['clean.txt', []],
      ['readme.md', []],
      ['empty.txt', []],
    ]);
  });

  it('has nothing beside it on stdout, and no colours', () => {
    const { out } = santun(['--format', 'json', 'missing.txt', 'thankless.txt']);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(santun(['thankless.txt']).out + out).not.toContain('\u001B');
  });

  it('counts from 1, columns in UTF-16 code units', () => {
    const blanks = json(['emoji.txt'])[0]?.messages.filter(({ rule }) => rule === 'unfilled-placeholder');
    const [line = ''] = String(inputs['emoji.txt']).split('\n');
    expect(blanks?.map(({ line, column, endLine, endColumn }) => ({ line, column, endLine, endColumn }))).toEqual(
      ['[Name]', '[Company]'].map((blank) => ({
        line: 1,
        column: line.indexOf(blank) + 1,
        endLine: 1,
        endColumn: line.indexOf(blank) + 1 + blank.length,
      })),
    );
  });

  it('counts lines of CRLF alike', () => {
    const places = (name: string) => json([name])[0]?.messages.map(({ rule, line, column }) => [rule, line, column]);
    expect(places('crlf.txt')).toEqual(places('thankless.txt'));
  });

  it('is complete when it is long and read slowly', async () => {
    const child = spawn(
      process.execPath,
      [built, '--format', 'json', ...Array(300).fill('thankless.txt'), 'letters/two.txt'],
      { cwd: folder },
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    let out = '';
    for await (const chunk of child.stdout) out += chunk;
    expect(pathsOf(JSON.parse(out))).toEqual(['thankless.txt', 'letters/two.txt']);
  });
});

describe('text', () => {
  it('names the file, the place, the rule and what to do', () => {
    const { out } = santun(['thankless.txt']);
    expect(out).toContain('thankless.txt');
    expect(out).toMatch(/3:1\b.*warning.*Nobody is thanked yet.*missing-gratitude/);
  });

  it('is the default', () => {
    expect(santun(['--format', 'text', 'thankless.txt'])).toEqual(santun(['thankless.txt']));
  });

  it('speaks Indonesian about an Indonesian letter', () => {
    expect(santun(['surat ibu.txt']).out).toContain('Belum ada kalimat yang menjaga hubungan');
  });
});

describe('files', () => {
  it('several, in the order given, each once', () => {
    expect(pathsOf(json(['thankless.txt', 'clean.txt', 'thankless.txt']))).toEqual(['thankless.txt', 'clean.txt']);
  });

  it('by a glob', () => {
    expect(pathsOf(json(['letters/*.txt']))).toEqual(['letters/one.txt', 'letters/two.txt']);
    expect(pathsOf(json(['letters/**/*.txt']))).toEqual([
      'letters/deep/three.txt',
      'letters/one.txt',
      'letters/two.txt',
    ]);
    expect(pathsOf(json(['letters/{one,two}.txt', 'clean.txt']))).toEqual([
      'letters/one.txt',
      'letters/two.txt',
      'clean.txt',
    ]);
  });

  it('by a name that looks like a glob', () => {
    expect(pathsOf(json(['[odd] name.txt']))).toEqual(['[odd] name.txt']);
  });

  it('by an absolute path', () => {
    expect(pathsOf(json([join(folder, 'clean.txt')]))).toEqual([join(folder, 'clean.txt').replaceAll('\\', '/')]);
  });

  it('after --, whatever they look like', () => {
    expectComplaint(santun(['--', '--help']), '--help');
  });

  it('standard input by -', () => {
    const [report] = json(['-'], thankless);
    expect(report).toMatchObject({ language: 'en', messages: [{ rule: 'missing-gratitude' }] });
    expect(santun(['-'], clean).code).toBe(0);
  });

  it('standard input by a pipe', () => {
    expect(json([], thankless)).toEqual(json(['-'], thankless));
    expect(santun([], thankless).code).toBe(1);
  });

  it('standard input beside files', () => {
    expect(pathsOf(json(['clean.txt', '-'], thankless))).toEqual(['clean.txt', '-']);
  });
});

describe('flags', () => {
  it('--channel', () => {
    expect(json(['--channel', 'chat', 'clean.txt'])[0]?.channel).toBe('chat');
    for (const channel of channels) expect(santun(['--channel', channel, 'clean.txt']).err).toBe('');
  });

  it('--kind', () => {
    expect(json(['--kind', 'reschedule', 'thankless.txt'])[0]).toMatchObject({ kind: 'reschedule' });
    expect(json(['--kind', 'other', 'thankless.txt'])[0]).toMatchObject({ kind: 'other', messages: [] });
    for (const kind of kinds) expect(santun(['--kind', kind, 'clean.txt']).err).toBe('');
  });

  it('--language', () => {
    expect(json(['--language', 'id', 'clean.txt'])[0]?.language).toBe('id');
  });

  it('what stands in front matter goes before a flag', () => {
    expect(json(['--kind', 'withdraw', '-'], `---\nkind: decline-offer\n---\n${clean}`)[0]?.kind).toBe('decline-offer');
  });

  it.each([
    ['--channel', 'fax', channels],
    ['--kind', 'divorce', kinds],
    ['--language', 'tlh', languages.map(({ id }) => id)],
    ['--format', 'nonsense', ['text', 'json']],
  ])('%s %s is misuse: it is named, with what may be chosen', (flag, value, choices) => {
    const outcome = santun([flag, value, 'clean.txt']);
    expectComplaint(outcome, value);
    expect(outcome.err).toContain(flag);
    for (const choice of choices) expect(outcome.err).toContain(choice);
    expect(outcome.out).toBe('');
  });

  it.each(['--channel', '--kind', '--language', '--format'])('%s without a value is misuse', (flag) => {
    expectComplaint(santun(['clean.txt', flag]), flag);
  });

  it('an unknown flag is misuse, and a likely one is suggested', () => {
    expectComplaint(santun(['--loud', 'clean.txt']), '--loud');
    const { code, err, out } = santun(['--chanel', 'chat', 'clean.txt']);
    expect(err).toContain('--channel');
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('--help tells what there is, on stdout', () => {
    const { code, out, err } = santun(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const word of [
      'santun',
      '--format',
      '--channel',
      '--kind',
      '--language',
      '--fix',
      'Exit codes',
      ...channels,
      ...kinds,
    ])
      expect(out).toContain(word);
  });

  it('--version', () => {
    expect(santun(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });
});

describe('--fix', () => {
  const mended = thankless.replace('I have', 'Thank you for considering me and for the invitation. I have');
  const there = mkdtempSync(join(tmpdir(), 'santun-fix-'));
  const place = (name: string, content: string) => {
    writeFileSync(join(there, name), content);
    return join(there, name);
  };
  const written = (path: string) => readFileSync(path, 'utf8');
  afterAll(() => rmSync(there, { recursive: true, force: true }));

  it('writes files in place, with their line ends and byte order marks', () => {
    const names = [place('a.txt', thankless), place('b.txt', `\uFEFF${thankless.replaceAll('\n', '\r\n')}`)];
    expect(santun(['--fix', ...names])).toMatchObject({ code: 0, err: '' });
    expect(names.map(written)).toEqual([mended, `\uFEFF${mended.replaceAll('\n', '\r\n')}`]);
  });

  it('reports what is left, and where it is now', () => {
    const path = place('left.txt', thankless.replace('the interview', 'the interview at [Company]'));
    const [{ messages } = { messages: [] }] = json(['--fix', path]);
    const column = (written(path).split('\n')[2] ?? '').indexOf('[Company]') + 1;
    expect(messages).toMatchObject([{ rule: 'unfilled-placeholder', line: 3, column }]);
    expect(santun(['--fix', path]).code).toBe(1);
  });

  it('writes no file whose text does not change', () => {
    const long = new Date('2001-02-03');
    const names = [place('clean.txt', clean), place('readme.md', '# thx\n')];
    for (const path of names) utimesSync(path, long, long);
    expect(santun(['--fix', ...names]).code).toBe(0);
    for (const path of names) expect(statSync(path).mtime).toEqual(long);
  });

  it('prints what comes from standard input, and reports elsewhere', () => {
    expect(santun(['--fix', '-'], thankless)).toMatchObject({ code: 0, out: mended });
    expect(santun(['--fix'], clean)).toMatchObject({ code: 0, out: clean });
    expect(santun(['--fix'], '# thx\n')).toMatchObject({ code: 0, out: '# thx\n' });
    const { out, err, code } = santun(['--fix', '--format', 'json'], thankless.replace('Tom Hale', '[Name]'));
    expect(out).toBe(mended.replace('Tom Hale', '[Name]'));
    expect(JSON.parse(err)).toMatchObject([{ path: '-', messages: [{ rule: 'unfilled-placeholder' }] }]);
    expect(code).toBe(1);
  });

  it('a file that may not be written is named, and is as it was', (context) => {
    const root = process.getuid?.() === 0;
    // nothing is forbidden to root, who therefore asks as nobody
    const uid = root ? 65534 : undefined;
    const cli = join(there, 'cli.js');
    cpSync(built, cli);
    chmodSync(there, 0o755);
    const path = place('fixed.txt', thankless);
    chmodSync(path, 0o444);
    const able = santun(['--version'], '', { cli, ...(uid && { uid }) }).code === 0;
    if (process.platform === 'win32' || !able) return context.skip('nobody can be forbidden to write here');
    const outcome = santun(['--fix', path], '', { cli, ...(uid && { uid }) });
    expectComplaint(outcome, path);
    expect(outcome.err).toContain('cannot be written');
    expect(written(path)).toBe(thankless);
  });
});

describe('bad input', () => {
  it.each([
    ['missing.txt', 'does not exist'],
    ['letters', 'is a folder'],
    ['letters/', 'is a folder'],
    ['binary.bin', 'binary'],
    ['utf16.txt', ''],
    ['latin1.txt', 'UTF-8'],
    ['huge.txt', 'larger than'],
    ['clean.txt/more.txt', ''],
    [`${'long'.repeat(100)}.txt`, ''],
    ['nowhere/letter.txt', 'does not exist'],
    ['letters/*.doc', 'No file matches'],
    ['nothing/**', 'No file matches'],
  ])('%s: %s', (name, reason) => {
    for (const format of ['text', 'json']) {
      const outcome = santun(['--format', format, name]);
      expectComplaint(outcome, name);
      expect(outcome.err).toContain(reason);
      expect(outcome.out).toBe('');
    }
  });

  it('a glob without a match does not go unnoticed beside a clean file', () => {
    expectComplaint(santun(['letters/*.doc', 'clean.txt']), 'letters/*.doc', 2);
  });

  it.each([
    ['binary', 'binary.bin', 'binary'],
    ['invalid UTF-8', 'latin1.txt', 'UTF-8'],
    ['10 MB', 'huge.txt', 'larger than'],
  ])('standard input that is %s', (_, name, reason) => {
    const outcome = santun(['-'], inputs[name] as Buffer);
    expectComplaint(outcome, 'tandard input');
    expect(outcome.err).toContain(reason);
  });

  it.each(['empty.txt', 'blank.txt'])('%s is no letter, and says nothing', (name) => {
    expect(santun([name])).toMatchObject({ code: 0, err: '' });
    expect(json([name])).toMatchObject([{ path: name, kind: 'other', words: 0, messages: [] }]);
  });

  it('empty standard input says nothing', () => {
    expect(santun([], '')).toMatchObject({ code: 0, err: '' });
  });

  it('a byte order mark is no matter', () => {
    expect(santun(['bom.txt'])).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['broken.txt', 'not valid YAML'],
    ['unknown.txt', '“divorce”'],
    ['unclosed.txt', 'has no end'],
  ])('front matter that cannot be used is a finding: %s', (name, reason) => {
    const outcome = santun([name]);
    expect(outcome).toMatchObject({ code: 1, err: '' });
    expect(outcome.out).toContain(reason);
    expect(json([name])[0]?.messages.filter(({ rule }) => rule === 'front-matter')).toHaveLength(1);
  });

  it('a file that may not be read', (context) => {
    const secret = mkdtempSync(join(tmpdir(), 'santun-secret-'));
    const root = process.getuid?.() === 0;
    try {
      // nothing is forbidden to root, who therefore asks as nobody
      const uid = root ? 65534 : undefined;
      const cli = join(secret, 'cli.js');
      cpSync(built, cli);
      chmodSync(secret, 0o755);
      const letter = join(secret, 'letter.txt');
      writeFileSync(letter, clean, { mode: 0o000 });
      const able = santun(['--version'], '', { cli, ...(uid && { uid }) }).code === 0;
      if (process.platform === 'win32' || !able) return context.skip('nobody can be forbidden to read here');
      expectComplaint(santun([letter], '', { cli, ...(uid && { uid }) }), letter);
    } finally {
      rmSync(secret, { recursive: true, force: true });
    }
  });

  it('a reader that goes away is no crash', async () => {
    const child = spawn(process.execPath, [built, '--format', 'json', 'thankless.txt'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.destroy();
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).not.toMatch(/\n\s+at /);
  });
});
