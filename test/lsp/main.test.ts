// How the server is started, and how it is not.
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { builtServer } from './client.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [builtServer, ...args], { encoding: 'utf8', input: '', timeout: 10_000 });

it('tells its version', () => {
  expect(run('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

it('tells how to use it', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--stdio');
});

it.each([
  [[], /--stdio/],
  [['--studio'], /unknown option '--studio'.*\n?.*--stdio/],
  [['--stdio', 'letter.txt'], /too many arguments/],
  [['--node-ipc'], /--node-ipc.*--stdio/],
])('refuses to be misused: %j', (args, sentence) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(sentence);
});

it('ends when its input does', () => {
  expect(run('--stdio').status).toBe(1);
});
