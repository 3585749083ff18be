/** What things are called, in the language that the findings are in: the words that several features share. */
import { errands, isDecline, languages, type Move, metadataKeys, rules, type traits } from '../index.ts';
import type { Reading } from './reading.ts';

type Trait = (typeof traits)[number];
type Speaker = Pick<Reading, 'say' | 'speaker'>;

/** What a sentence does, "Thanks · Decision"; the name of its part where it does nothing in particular. A decline runs no errands. */
export function namesOf({ acts, traits, part }: Move, { letter, say }: Pick<Reading, 'letter' | 'say'>): string {
  const isErrand = (trait: Trait) => (errands as readonly Trait[]).includes(trait);
  const noticed = [...traits].filter((trait) => !isDecline(letter) || !isErrand(trait));
  const names = [...[...acts].map((act) => `act-${act}`), ...noticed.map((trait) => `trait-${trait}`)];
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
