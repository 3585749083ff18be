/** What things are called, in the language that the findings are in: the words that several features share. */
import { languages, type Move, metadataKeys, rules } from '../index.ts';
import type { Reading } from './reading.ts';

type Speaker = Pick<Reading, 'say' | 'speaker'>;

/** What a sentence does, "Thanks · Decision"; the name of its part where it does nothing in particular. */
export function namesOf({ acts, traits, part }: Move, { say }: Speaker): string {
  const names = [...[...acts].map((act) => `act-${act}`), ...[...traits].map((trait) => `trait-${trait}`)];
  return (names.length > 0 ? names : [`part-${part}`]).map((name) => say(name)).join(' · ');
}

/** The message that tells what a value means, up to the value itself. */
const meanings: Record<string, string> = {
  kind: 'kind-',
  channel: 'channel-',
  'invited-via': 'channel-',
  stage: 'stage-',
  reason: 'reason-',
  disable: 'rule-',
};

/** What a permitted value of a key of front matter means. */
export function meaningOf(key: string, value: string, { say, speaker }: Speaker): string {
  if (key !== 'language') return say(`${meanings[key]}${value}`);
  return new Intl.DisplayNames([speaker], { type: 'language' }).of(value) ?? value;
}

/** What a key of front matter accepts: values, or a date; nothing where there is no such key. */
export const acceptedBy = (key: string): readonly string[] | 'date' | undefined =>
  Object.hasOwn(metadataKeys, key) ? metadataKeys[key] : undefined;

export const ruleIds = rules.map(({ id }) => id);

/** The pack of the speaker. */
export const packOf = ({ speaker }: Speaker) => languages.find(({ id }) => id === speaker);
