/** Every letter that the wizard can put together, in either language, is one that the linter has nothing to say about. */
import { expect, test } from 'vitest';
import { compose, defaults, isDecline, lint, phrasebooks, wishes } from '../../server/index.ts';
import { expand } from './expand.ts';
import { filledBy, today, writers } from './writers.ts';

const cases = Object.entries(phrasebooks).flatMap(([language, phrasebook]) =>
  wishes.map((wish) => ({ language, name: Object.values(wish).join(', '), wish, snippet: compose(wish, phrasebook) })),
);

const written = ({ snippet, language }: (typeof cases)[number], writer: string, choice: number) =>
  expand(snippet, { type: filledBy(writers[writer], choice, language), variables: today });

test('there are 280 declines', () => {
  expect(cases.filter(({ wish }) => wish.reason)).toHaveLength(7 * 4 * 5 * 2);
});

test.each(cases)('$language: $name', (letter) => {
  const { language, wish } = letter;
  for (const writer of Object.keys(writers))
    for (const choice of writer === 'plain' ? [0, 1, 2] : [0]) {
      const text = written(letter, writer, choice);
      const given = { channel: wish.channel };
      const { data, messages } = lint(text, { settings: defaults, finished: true, given });
      expect(
        messages.filter(({ severity }) => severity !== 'hint').map(({ ruleId, actual }) => [ruleId, actual]),
        text,
      ).toEqual([]);
      expect(data.letter?.language.id).toBe(language);
      if (!wish.neighbour)
        expect(data.letter && isDecline(data.letter), `taken for ${data.letter?.kind}:\n${text}`).toBe(true);
    }
});

test.each(cases)('$language: $name is recognised as what it is, unasked', (letter) => {
  const text = written(letter, 'plain', 0);
  const { data, messages } = lint(text, { settings: defaults, finished: true });
  expect(
    messages.filter(({ severity }) => severity !== 'hint').map(({ ruleId }) => ruleId),
    text,
  ).toEqual([]);
  expect(data.letter?.channel, text).toBe(letter.wish.channel);
});
