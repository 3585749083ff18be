/** Directives silence what they name, where they say, and nothing else; one that is misspelt or of no use is named. */
import { describe, expect, it } from 'vitest';
import { defaults, type LintOptions, lint, resolveSettings } from '../../server/index.ts';
import { firedIn, fixesOf, placeOf } from '../rules/fixes.ts';

const options: LintOptions = { settings: defaults, finished: true, given: { kind: 'decline-invitation' } };
const letter = `Subject: Interview

Dear Ms [Name],

I have decided not to attend the interview with [Company]. I hope that we can stay in touch.

Kind regards,
Tom Hale`;
const bare = ['missing-gratitude', 'unfilled-placeholder', 'unfilled-placeholder'];

const judge = (text: string, more: Partial<LintOptions> = {}) => lint(text, { ...options, ...more });
const fired = (text: string, more: Partial<LintOptions> = {}) => firedIn(judge(text, more));
const above = (line: string, directive: string, text = letter) => text.replace(line, `${directive}\n${line}`);
/** What is said about directives: the rule, the place as it is written, and the fixes. */
const complaints = (text: string, more: Partial<LintOptions> = {}) =>
  judge(text, more)
    .messages.filter(({ ruleId }) => ruleId?.endsWith('-directive'))
    .map((message) => {
      const { start, end } = placeOf(message);
      return [message.ruleId, text.slice(start, end), message.expected ?? []];
    });

it('the letter would fire without directives', () => {
  expect(fired(letter)).toEqual(bare);
});

describe('a directive silences', () => {
  const [gratitude, ...blanks] = bare;
  it.each<[string, string, (string | undefined)[]]>([
    [
      'a rule on the next line',
      above('Dear', '<!-- santun-disable-next-line unfilled-placeholder -->'),
      [gratitude, blanks[0]],
    ],
    [
      'what is missing at the start of the next line',
      above('I have', '<!-- santun-disable-next-line missing-gratitude -->'),
      blanks,
    ],
    ['every rule on the next line', above('I have', '<!-- santun-disable-next-line -->'), [blanks[0]]],
    [
      'several rules',
      above('I have', '<!-- santun-disable-next-line missing-gratitude unfilled-placeholder -->'),
      [blanks[0]],
    ],
    [
      'several rules with commas',
      above('I have', '<!-- santun-disable-next-line missing-gratitude, unfilled-placeholder -->'),
      [blanks[0]],
    ],
    ['over blank lines', above('\nI have', '<!-- santun-disable-next-line missing-gratitude -->\n \n'), blanks],
    [
      'below another directive',
      above(
        'I have',
        '<!-- santun-disable-next-line missing-gratitude -->\n<!-- santun-disable-next-line unfilled-placeholder -->',
      ),
      [blanks[0]],
    ],
    [
      'from the end of a line',
      letter.replace('Name],', 'Name], <!-- santun-disable-next-line missing-gratitude -->'),
      blanks,
    ],
    [
      'on several lines, in capitals',
      above('I have', '<!-- SANTUN-disable-next-line\n  Missing-Gratitude\n-->'),
      blanks,
    ],
    ['without spaces', above('I have', '<!--santun-disable-next-line missing-gratitude-->'), blanks],
    ['from there to the end', above('I have', '<!-- santun-disable -->'), [blanks[0]]],
    ['a rule from there to the end', above('Dear', '<!-- santun-disable unfilled-placeholder -->'), [gratitude]],
    [
      'a region',
      above('Dear', '<!-- santun-disable -->').replace('I have', '<!-- santun-enable -->\nI have'),
      [gratitude, blanks[0]],
    ],
    [
      'a region within a line',
      letter.replace('[Company]', '<!-- santun-disable -->[Company]<!-- santun-enable -->'),
      [gratitude, blanks[0]],
    ],
    [
      'all but what is enabled',
      above('Dear', '<!-- santun-disable -->').replace('I have', '<!-- santun-enable missing-gratitude -->\nI have'),
      [gratitude],
    ],
    [
      'until everything is enabled',
      above('Dear', '<!-- santun-disable unfilled-placeholder -->').replace('I have', '<!-- santun-enable -->\nI have'),
      [gratitude, blanks[0]],
    ],
    [
      'nested: the first end is the end',
      above('Dear', '<!-- santun-disable -->\n<!-- santun-disable unfilled-placeholder -->').replace(
        'I have',
        '<!-- santun-enable unfilled-placeholder -->\nI have',
      ),
      [blanks[0]],
    ],
    [
      'twice in a row',
      above('Dear', '<!-- santun-disable unfilled-placeholder -->').replace(
        'I have',
        '<!-- santun-enable unfilled-placeholder -->\n<!-- santun-disable missing-gratitude -->\nI have',
      ),
      [blanks[0]],
    ],
    ['the file', `<!-- santun-disable-file unfilled-placeholder -->\n${letter}`, [gratitude]],
    ['the file, from its last line', `${letter}\n\n<!-- santun-disable-file unfilled-placeholder -->`, [gratitude]],
    ['the whole file', `${letter}\n<!-- santun-disable-file -->\n`, []],
    [
      'in spite of an end elsewhere',
      `<!-- santun-disable-file missing-gratitude -->\n${above('Dear', '<!-- santun-disable -->').replace('I have', '<!-- santun-enable -->\nI have')}`,
      [blanks[0]],
    ],
  ])('%s', (_, text, left) => {
    expect(fired(text)).toEqual(left);
    expect(fired(text.replaceAll('\n', '\r\n'))).toEqual(left);
  });

  it('not what starts before it, nor what follows the next line', () => {
    const late = letter.replace('Name],', 'Name],<!-- santun-disable-next-line unfilled-placeholder -->');
    expect(fired(late)).toEqual(['missing-gratitude', 'unfilled-placeholder']);
    expect(fired(letter.replace('Hale', 'Hale\n<!-- santun-disable -->'))).toEqual(
      [...bare, 'unused-directive'].sort(),
    );
  });

  it('no offset moves', () => {
    const text = above('Dear', '<!-- santun-disable-next-line unfilled-placeholder -->\n');
    const places = judge(text).messages.map((message) => placeOf(message).start);
    expect(places).toEqual([text.indexOf('I have'), text.indexOf('[Company]')]);
  });

  it('nothing that Santun says about front matter or directives', () => {
    const text = `---\nkind: divorce\n---\n<!-- santun-disable-file -->\n<!-- santun-disable-file to-lng unknown-directive -->\n${letter}`;
    expect(fired(text)).toEqual(['front-matter', 'unknown-directive', 'unknown-directive']);
  });

  it('only where it is the writer’s', () => {
    const directive = '<!-- santun-disable-file -->';
    for (const aside of [`> ${directive}`, `On 4 Mar 2025, Ana wrote:\n\n${directive}`, `\`\`\`\n${directive}\n\`\`\``])
      expect(fired(`${letter}\n\n${aside}\n`)).toEqual(bare);
    expect(fired(`${letter}\n<!-- see santun-disable-file -->\n<!-- santuns-disable -->`)).toEqual(bare);
  });

  it('and does not turn the headers below it into a quoted mail', () => {
    const text = `<!-- santun-disable-file missing-gratitude -->\nFrom: Tom Hale\nTo: Ana Osei\n${letter}`;
    expect(fired(text)).toEqual(['unfilled-placeholder', 'unfilled-placeholder']);
  });
});

describe('front matter', () => {
  it.each([
    'disable: unfilled-placeholder missing-gratitude',
    'disable: unfilled-placeholder, missing-gratitude',
    'disable: "unfilled-placeholder, missing-gratitude"',
    'disable: [unfilled-placeholder, missing-gratitude]',
    'disable:\n  - unfilled-placeholder\n  - missing-gratitude',
  ])('silences rules: %j', (yaml) => {
    for (const end of ['\n', '\r\n']) expect(fired(`---\n${yaml}\n---\n${letter}`.replaceAll('\n', end))).toEqual([]);
  });

  it('names a rule that it does not know, and the likely ones, and takes the others', () => {
    const file = judge(`---\ndisable: [mising-gratitude, unfilled-placeholder]\n---\n${letter}`);
    expect(firedIn(file)).toEqual(['front-matter', 'missing-gratitude']);
    expect(file.messages[0]).toMatchObject({ line: 2, column: 1 });
    expect(file.messages[0]?.reason).toMatch(/“mising-gratitude”.*: use one of missing-gratitude, /);
  });

  it.each(['disable:', 'disable: []', 'disable: {a: b}', 'disable: all', 'disable: __proto__'])(
    '%j is no rule',
    (yaml) => {
      expect(new Set(fired(`---\n${yaml}\n---\n${letter}`))).toEqual(new Set(['front-matter', ...bare]));
    },
  );

  it('leaves a directive for the same rule alone, as a setting does', () => {
    const text = `${letter}\n<!-- santun-disable-file missing-gratitude -->`;
    expect(fired(`---\ndisable: missing-gratitude\n---\n${text}`)).toEqual(bare.slice(1));
    const { settings } = resolveSettings({ rules: { 'missing-gratitude': 'off' } });
    expect(fired(text, { settings })).toEqual(bare.slice(1));
    expect(fired(`${letter}\n<!-- santun-disable-file too-long -->`)).toContain('unused-directive');
  });
});

describe('an unused directive is reported', () => {
  const use = '<!-- santun-disable-next-line too-long -->';
  it.each<[string, string, string]>([
    ['with its line', above('I have', use), `${use}\n`],
    ['with its indented line', above('I have', `  ${use} `), `  ${use} \n`],
    ['in the last line', `${letter}\n${use}`, use],
    ['within a line, with one space', letter.replace('I hope', `${use} I hope`), ` ${use}`],
    ['at the end of a line', letter.replace('Name],', `Name], ${use}`), ` ${use}`],
    ['at the start of a line', letter.replace('I have', `${use} I have`), `${use} `],
    ['between letters', letter.replace('hope', `ho${use}pe`), use],
    [
      'where there is no next line',
      `${letter}\n<!-- santun-disable-next-line -->\n`,
      '<!-- santun-disable-next-line -->\n',
    ],
    ['where nothing is left to silence', `${letter}\n<!-- santun-disable -->`, '<!-- santun-disable -->'],
    ['where there is nothing to end', above('Dear', '<!-- santun-enable -->'), '<!-- santun-enable -->\n'],
    [
      'for the whole file',
      `${letter}\n<!-- santun-disable-file too-long harsh-tone -->`,
      '<!-- santun-disable-file too-long harsh-tone -->',
    ],
  ])('%s', (_, text, place) => {
    expect(complaints(text)).toEqual([['unused-directive', place, ['']]]);
    expect(judge(text).messages.find(({ ruleId }) => ruleId === 'unused-directive')?.severity).toBe('info');
    const crlf = (lines: string) => lines.replaceAll('\n', '\r\n');
    expect(complaints(crlf(text))).toEqual([['unused-directive', crlf(place), ['']]]);
  });

  it('rule by rule', () => {
    const silence = (names: string) => `${letter}\n<!-- santun-disable-file ${names} -->`;
    const unused = (place: string) => ['unused-directive', place, ['']];
    expect(complaints(silence('too-long, missing-gratitude'))).toEqual([unused('too-long, ')]);
    expect(complaints(silence('missing-gratitude, too-long'))).toEqual([unused(', too-long')]);
    expect(complaints(silence('too-long harsh-tone missing-gratitude over-explained'))).toEqual([
      unused('too-long '),
      unused('harsh-tone '),
      unused(' over-explained'),
    ]);
  });

  it('with its end, which must not go first', () => {
    const text = above('Dear', '<!-- santun-disable too-long -->').replace('I have', '<!-- santun-enable -->\nI have');
    expect(complaints(text)).toEqual([
      ['unused-directive', '<!-- santun-disable too-long -->\n', ['']],
      ['unused-directive', '<!-- santun-enable -->\n', []],
    ]);
  });

  it('unless every rule is off, or the text is no letter', () => {
    const off = Object.fromEntries(bare.map((id) => [id, 'off']));
    const { settings } = resolveSettings({ rules: off });
    const text = `${letter}\n<!-- santun-disable-file ${bare[0]} -->\n<!-- santun-disable ${bare[1]} -->\n<!-- santun-enable -->`;
    expect(fired(text, { settings })).toEqual([]);
    expect(fired('# Read me\n\nIt builds.\n\n<!-- santun-disable -->\n<!-- santun-x -->', { given: {} })).toEqual([]);
  });
});

describe('a misspelt directive is reported', () => {
  const unknown = (place: string, ...fixes: string[]) => ['unknown-directive', place, fixes];
  it.each<[string, string, unknown[]]>([
    [
      'its name',
      above('I have', '<!-- santun-disabel missing-gratitude -->'),
      [unknown('santun-disabel', 'santun-disable')],
    ],
    [
      'its long name',
      above('I have', '<!-- santun-disable-nextline -->'),
      [unknown('santun-disable-nextline', 'santun-disable-next-line')],
    ],
    [
      'a colon after it',
      above('I have', '<!-- santun-disable: missing-gratitude -->'),
      [unknown('santun-disable:', 'santun-disable')],
    ],
    ['nothing like a name', above('I have', '<!-- santun-quux -->'), [unknown('santun-quux')]],
    [
      'a rule',
      above('I have', '<!-- santun-disable-next-line mising-gratitude -->'),
      [unknown('mising-gratitude', 'missing-gratitude')],
    ],
    [
      'one rule of several',
      above('I have', '<!-- santun-disable unfilled-placeholder, mising-gratitude -->'),
      [unknown('mising-gratitude', 'missing-gratitude')],
    ],
    ['nothing like a rule', above('I have', '<!-- santun-disable qqq -->'), [unknown('qqq')]],
    [
      'no fix that would be unused',
      `${letter}\n<!-- santun-disable mising-gratitude -->`,
      [unknown('mising-gratitude')],
    ],
    [
      'no fix where the name and a rule are',
      above('I have', '<!-- santun-disabel mising-gratitude -->'),
      [unknown('santun-disabel')],
    ],
    [
      'its end is not taken for unused',
      above('I have', '<!-- santun-disable mising-gratitude -->').replace(
        'Kind',
        '<!-- santun-enable missing-gratitude -->\nKind',
      ),
      [unknown('mising-gratitude', 'missing-gratitude')],
    ],
    [
      'no fix for an end that brings something back',
      above('Dear', '<!-- santun-disable unfilled-placeholder -->').replace(
        'I have',
        '<!-- santun-enable unfiled-placeholder -->\nI have',
      ),
      [unknown('unfiled-placeholder')],
    ],
  ])('%s', (_, text, expected) => {
    expect(complaints(text)).toEqual(expected);
    expect(judge(text).messages.find(({ ruleId }) => ruleId === 'unknown-directive')?.severity).toBe('warning');
  });

  it('with what was meant, in the language of the letter', () => {
    const reason = (text: string) => judge(text).messages.find(({ ruleId }) => ruleId === 'unknown-directive')?.reason;
    const text = `${letter}\n<!-- santun-disable to-long -->`;
    expect(reason(text)).toMatch(/^“to-long” is not a rule of Santun: did you mean too-long, /);
    expect(reason(`${letter}\n<!-- santun-enabel -->`)).toMatch(/^“santun-enabel” .*did you mean santun-enable, /);
    const indonesian =
      'Yth. Ibu Sari,\n\nSaya memutuskan untuk tidak mengikuti wawancara.\n\nHormat saya,\nTono\n\n<!-- santun-enabel -->';
    expect(reason(indonesian)).toContain('bukan arahan Santun');
  });
});

describe('every fix converges', () => {
  it.each([
    above('I have', '<!-- santun-disable-next-line mising-gratitude -->'),
    above('I have', '<!-- santun-disabel missing-gratitude -->'),
    above('I have', '<!-- santun-disable to-long, mising-gratitude too-long, unfiled-placeholder -->'),
    above(
      'I have',
      '<!-- santun-disable-next-line too-long -->\n<!-- santun-disable-file harsh-tone missing-gratitude -->',
    ),
    above('Dear', '<!-- santun-disable too-long -->').replace('I have', '<!-- santun-enable -->\nI have'),
    `${letter}\n<!-- santun-enable -->\n<!-- santun-disable -->`,
    `${letter} <!-- santun-enable --> <!-- santun-enable too-long -->`,
  ])('%#', (text) => {
    let fixed = text;
    let rounds = 0;
    for (;;) {
      const offered = [...fixesOf(judge(fixed), options)].filter(({ rule }) => rule.endsWith('-directive'));
      for (const { rule, fix, gone, begun } of offered) {
        expect(gone, `gone after ${JSON.stringify(fix)}`).toContain(rule);
        expect(begun, `begun after ${JSON.stringify(fix)}`).toEqual([]);
      }
      // all at once, from the end
      for (const { place, fix } of offered.sort((a, b) => b.place.start - a.place.start))
        fixed = fixed.slice(0, place.start) + fix + fixed.slice(place.end);
      if (offered.length === 0) break;
      expect(rounds++).toBeLessThan(3);
    }
    expect(rounds).toBeGreaterThan(0);
    expect(complaints(fixed).filter(([rule]) => rule === 'unused-directive')).toEqual([]);
  });
});

it('hundreds of directives take no time', () => {
  const piece = [
    '<!--santun-disable-->',
    '<!--santun-enable-->',
    '<!--santun-enabel a b c-->',
    '<!--santun-disable too-long-->',
  ];
  for (const some of [piece, piece.slice(0, 2), piece.slice(2)]) {
    const started = performance.now();
    fired(`${letter}\n${some.join('').repeat(Math.floor(17_000 / some.join('').length))}`);
    fired(`${letter}\n<!--santun-disable ${'a '.repeat(8_000)}-->`);
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});
