/** Fixes that break their promise are withheld, however sure their rule is. */
import { expect, it } from 'vitest';
import { prove as proveWith } from '../../server/core/prove.ts';
import { defaults, type LintOptions, languages, lint, prove, type Rule, rules } from '../../server/index.ts';

const options: LintOptions = { settings: defaults, finished: true, given: { kind: 'decline-invitation' } };
const letter =
  'Dear Ms Osei,\n\nThank you for the invitation to an interview. I have decided not to attend. I hope we can stay in touch.\n\nKind regards,\nTom Hale\n';

/** What is offered of the fixes for a word, `decided`. */
function offered(text: string, fixes: string[]): (readonly string[] | undefined)[] {
  const odd: Rule = {
    ...{ id: 'odd', severity: 'warning', absence: false, options: {}, description: '', examples: {} },
    *check(letter) {
      for (const { index, 0: word } of letter.text.matchAll(/decided/g))
        yield { place: { start: index, end: index + word.length }, fixes };
    },
  };
  const composition = { languages, rules: [odd, ...rules], url: String };
  const { messages } = proveWith(lint(text, options, composition), options, composition);
  return messages.filter(({ ruleId }) => ruleId === odd.id).map(({ expected }) => expected);
}

it('withholds what helps nothing or makes another finding, and keeps the order of the rest', () => {
  const fixes = ['chosen', 'firmly decided', '[decided]', 'gonna try, lol, tbh,', 'opted'];
  expect(offered(letter, fixes)).toEqual([['chosen', 'opted']]);
});

it('takes the fixes of a flood at the word of their rule', () => {
  const flood = offered(
    letter.replace(/I have.*?attend\./, (sentence) => `${sentence} `.repeat(400)),
    ['firmly decided'],
  );
  expect(flood[0]).toEqual([]);
  expect(flood.at(-1)).toEqual(['firmly decided']);
});

it('leaves alone what has no fixes', () => {
  const { messages } = prove(lint(letter.replace('Osei', '[Name]'), options), options);
  expect(messages).toMatchObject([{ ruleId: 'unfilled-placeholder' }]);
});
