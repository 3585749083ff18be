/** What is written to silence a rule silences it, and leaves the rest of the letter as it was. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../server/core/letter.ts';
import { defaults, type LintOptions, languages, lint, muteLetter, muteLine, rules } from '../../server/index.ts';
import { difference, firedIn, placeOf } from '../rules/fixes.ts';

const make = (text: string, change: Change | undefined) =>
  change && text.slice(0, change.start) + change.text + text.slice(change.end);

describe('a comment', () => {
  const above = (text: string, at: string) => make(text, muteLine(text, text.indexOf(at), 'too-long'));
  const comment = '<!-- santun-disable-next-line too-long -->';

  it.each([
    ['on the first line', 'a b', 'b', `${comment}\na b`],
    ['on a later one', 'a\nb c\n', 'c', `a\n${comment}\nb c\n`],
    ['at the end of a line', 'a\nb\n', '\n', `${comment}\na\nb\n`],
    ['indented', 'a\n \t b\n', 'b', `a\n \t ${comment}\n \t b\n`],
    ['with its line ends', 'a\r\n  b\r\n', 'b', `a\r\n  ${comment}\r\n  b\r\n`],
    ['below a byte order mark', '\uFEFF a', 'a', `\uFEFF ${comment}\n a`],
  ])('stands above its line: %s', (_, text, at, expected) => {
    expect(above(text, at)).toBe(expected);
  });
});

describe('front matter', () => {
  it.each([
    ['is made where there is none', 'Hi', '---\ndisable: too-long\n---\nHi'],
    ['is made with the line ends of the text', 'Hi\r\n', '---\r\ndisable: too-long\r\n---\r\nHi\r\n'],
    ['is made below a byte order mark', '\uFEFFHi', '\uFEFF---\ndisable: too-long\n---\nHi'],
    ['is filled where it is empty', '---\n---\nHi', '---\ndisable: too-long\n---\nHi'],
    [
      'keeps what it says',
      '---\nkind: "withdraw" # yes\n\n# when\nreceived: 2026-01-01\n---\nHi',
      '---\nkind: "withdraw" # yes\n\n# when\nreceived: 2026-01-01\ndisable: too-long\n---\nHi',
    ],
    [
      'keeps its line ends',
      '---\r\nkind: withdraw\r\n---\r\n',
      '---\r\nkind: withdraw\r\ndisable: too-long\r\n---\r\n',
    ],
    ['grows a name', '---\ndisable: late-reply # no\n---\n', '---\ndisable: late-reply, too-long # no\n---\n'],
    ['grows no name', '---\ndisable:\n---\n', '---\ndisable: too-long\n---\n'],
    ['grows a list', '---\ndisable: [late-reply]\n---\n', '---\ndisable: [late-reply, too-long]\n---\n'],
    [
      'grows a list of lines',
      '---\ndisable:\n- late-reply # no\nkind: withdraw\n---\n',
      '---\ndisable:\n- late-reply # no\n- too-long\nkind: withdraw\n---\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(make(text, muteLetter(text, 'too-long'))).toBe(expected);
  });

  it.each([
    ['without its end', '---\nkind: withdraw\n\nHi'],
    ['that is no YAML', '---\nkind: [\n---\nHi'],
    ['that is no map', '---\n- withdraw\n---\nHi'],
  ])('%s is left alone', (_, text) => {
    expect(muteLetter(text, 'too-long')).toBeUndefined();
  });
});

describe.each(languages.map(({ id }) => id))('in the letters in %s', (language) => {
  const folder = join(import.meta.dirname, '../letters/development', language);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const options: LintOptions = { settings: defaults, finished: true };

  it.each(names)('%s: each finding can be silenced, and nothing else is', (name) => {
    const file = lint(readFileSync(join(folder, name), 'utf8'), options);
    const before = firedIn(file);
    for (const message of file.messages) {
      const { ruleId = '' } = message;
      if (!rules.some(({ id }) => id === ruleId)) continue;
      for (const change of [muteLine(String(file), placeOf(message).start, ruleId), muteLetter(String(file), ruleId)]) {
        const { gone, begun } = difference(before, firedIn(lint(make(String(file), change) ?? '', options)));
        expect(new Set(gone)).toEqual(new Set([ruleId]));
        expect(begun).toEqual([]);
      }
    }
  });
});
