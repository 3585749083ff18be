// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets look like template strings
import { describe, expect, test } from 'vitest';
import { expand, stops } from './expand.ts';

describe('a snippet is expanded as VS Code does it', () => {
  test.each([
    ['tab stops vanish', 'a$1b${2}c$0', 'abc'],
    ['a default stays', 'to ${1:Ada}', 'to Ada'],
    ['twins share the default, before it and after it', '$1, ${1:Ada}, $1', 'Ada, Ada, Ada'],
    ['placeholders nest', '${1:from ${2:Ada} at $3}${3:Acme}', 'from Ada at AcmeAcme'],
    ['the first choice stands', '${1|Ms,Mr|} $1', 'Ms Ms'],
    ['a choice has its own escapes', '${1|a\\,b\\|c\\\\,d|}', 'a,b|c\\'],
    ['a choice may be empty', '${1|,x|}', ''],
    ['escapes', '\\$1 \\${1} ${1:a\\}b} \\\\ \\n', '$1 ${1} a}b \\ \\n'],
    ['a lonely dollar sign or brace is text', 'US$ 5 } {', 'US$ 5 } {'],
    ['variables', '$YEAR ${YEAR} ${YEAR:x} ${EMPTY:x}${EMPTY} ${NONE:x $1} $NONE', '2031 2031 2031 x x  NONE'],
    ['a transformed variable', '${YEAR/2(.)/19$1/}, ${YEAR/(1)|(3)/${1:+one}${2:+three}/}', '19031, 20three1'],
    ['a stop whose default is a variable', '${1:${YEAR}}', '2031'],
  ])('%s', (_, snippet, text) => {
    expect(expand(snippet, { variables: { YEAR: '2031', EMPTY: '' } })).toBe(text);
  });

  test('what is typed replaces a stop, its twins and what is nested in it, and is never read as snippet', () => {
    const type = ({ index }: { index: number }) => ['', '$2 ${2:x} }'][index];
    expect(expand('${1:a ${2:b}} $2 $1', { type })).toBe('$2 ${2:x} } b $2 ${2:x} }');
  });

  test('stops are listed once, in reading order, with what they offer', () => {
    expect(stops('$2 ${1:a $3} ${2|x,y|}$0')).toEqual([
      { index: 2, text: 'x', choices: ['x', 'y'] },
      { index: 1, text: 'a ', choices: [] },
      { index: 3, text: '', choices: [] },
      { index: 0, text: '', choices: [] },
    ]);
  });

  test.each(['${1/a/b/}', '${1:never closed', '${1|a,b}'])('%s is refused', (snippet) => {
    expect(() => expand(snippet)).toThrow('Not understood');
  });
});
