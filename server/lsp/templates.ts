/** Templates and the questions of the wizard, for a client that has one. */
import {
  type Answers,
  composeMethod,
  type Question,
  questionsMethod,
  type TemplateEntry,
  templatesMethod,
} from '../../protocol/templates.ts';
import {
  catalogue,
  channels,
  compose,
  neighbours,
  phrasebooks,
  reasons,
  spokenTo,
  stages,
  type Wish,
} from '../index.ts';
import { speakerIn } from './reading.ts';
import { meaningOf } from './vocabulary.ts';

export { composeMethod, questionsMethod, templatesMethod };

/** The questions of the wizard, in the language of the editor (a BCP 47 tag). */
export function questions(locale = 'en'): Question[] {
  const speaker = spokenTo(locale);
  const say = speakerIn(speaker);
  const named = (prefix: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: say(`${prefix}-${value}`) }));
  const ask = (key: Question['key'], options: Question['options'], onlyDecline = false): Question => ({
    key,
    title: say(`question-${key}`),
    options,
    onlyDecline,
  });
  const letters = neighbours.map((value) => ({
    value,
    label: say(`letter-${value}`),
    detail: phrasebooks[speaker]?.catalogue[value]?.description ?? '',
  }));
  return [
    ask('neighbour', [{ value: '', label: say('letter-decline'), detail: say('letter-decline/why') }, ...letters]),
    ask('reason', [{ value: '', label: say('reason-none') }, ...named('reason', reasons)], true),
    ask('stage', named('stage', stages), true),
    ask('channel', named('channel', channels)),
    ask(
      'language',
      ownFirst(speaker).map((value) => ({ value, label: meaningOf('language', value, { say, speaker }) })),
    ),
  ];
}

/** The letter that the answers ask for, as a snippet. An answer that nobody offered is as good as none. */
export function letterFor(answers: Answers): { body: string } {
  const given = questions().flatMap(({ key, options }) =>
    options.filter(({ value }) => value !== '' && value === answers[key]).map(({ value }) => [key, value]),
  );
  const { language = 'en', ...wish } = Object.fromEntries(given) as Wish & { language?: string };
  const phrasebook = phrasebooks[language];
  if (!phrasebook) throw new Error(`there is no phrasebook for ${language}`);
  return { body: compose(wish, phrasebook) };
}

/** Every template of every language. */
export const templates = (): TemplateEntry[] =>
  Object.entries(phrasebooks).flatMap(([language, phrasebook]) =>
    catalogue(phrasebook).map((template) => ({ language, ...template })),
  );

const ownFirst = (own: string): string[] => [own, ...Object.keys(phrasebooks).filter((language) => language !== own)];
