/**
 * What a sentence does, weighed from evidence. Cues are strong evidence and exact, but nobody can list every way to say no;
 * so each language also carries weights that were learnt from labelled sentences (`scripts/learn.mjs`): one number for each
 * word, pair of words and cue, per label. The sum decides, and every part of it can be shown.
 */
import type { CueName } from './language.ts';
import { type Act, errands, type Move, type Trait } from './letter.ts';

/** What was learnt about some labels: for each feature pairs of a label's index and its weight, in hundredths; `''` is the bias. */
export interface Learnt {
  labels: readonly string[];
  weights: Readonly<Record<string, readonly number[]>>;
}

/** The cues that say something of what a sentence does; the others speak of topics and forms. */
const telling: ReadonlySet<CueName> = new Set([
  'gratitude',
  'decision',
  'hedge',
  'reason',
  'apology',
  'open-door',
  'well-wish',
  'harsh',
  'calamity',
  'melodrama',
  'wild',
  'evasive',
  'disinterest',
  'reschedule',
  'reconsider',
  'status-inquiry',
  'feedback-request',
  'recruiter',
  'follow-up',
  'accepting',
  'withdrawal',
  'cancellation',
]);

/** The cues that say what a message is about. */
const topical: ReadonlySet<CueName> = new Set([
  ...telling,
  'interview',
  'hiring',
  'offer',
  'scheduled',
  'same-day',
  'met',
  'applying',
  'resigning',
  'negotiating',
  'elsewhere',
  'advice',
]);

/** The acts and traits that tell one kind from another. */
const decisive: readonly (Act | Trait)[] = [
  'gratitude',
  'decision',
  'reason',
  'open-door',
  'well-wish',
  'hedge',
  ...errands,
];

const wordsOf = (normal: string): string[] =>
  normal
    .trim()
    .replace(/\d/g, '0')
    .split(' ')
    .filter((word) => word !== '' && word !== ',' && word !== ':');

/** The features of a sentence: its words and pairs of words, the beginnings of long words, and its cues. */
export function featuresOfSentence({ normal, cues, denied }: Pick<Move, 'normal' | 'cues' | 'denied'>): string[] {
  const words = wordsOf(normal);
  const features = new Set<string>();
  for (const cue of cues) if (telling.has(cue)) features.add(`@${cue}`);
  for (const cue of denied) if (telling.has(cue)) features.add(`@no ${cue}`);
  for (const [index, word] of words.entries()) {
    features.add(word);
    features.add(`${words[index - 1] ?? '^'} ${word}`);
    if (word.length > 6) features.add(`${word.slice(0, 5)}~`);
  }
  features.add(`${words.at(-1)} $`);
  return [...features];
}

/** In words: a shorter clause does nothing by itself. */
const shortestClause = 3;

/** The clauses of a sentence that has several: what stands between its commas. */
export function clausesOf(normal: string): string[] {
  const clauses = normal.split(/ [,:](?= )/).map((clause) => `${clause.trimEnd()} `);
  return clauses.length < 2 ? [] : clauses.filter((clause) => wordsOf(clause).length >= shortestClause);
}

/**
 * The features of a whole message: its words, cues and acts, those of its head apart. Its closing says nothing of its kind, nor does
 * an apology: a cancellation without one must be recognised to be told so.
 */
export function featuresOfMessage(moves: readonly Move[]): string[] {
  const features = new Set<string>();
  const done = new Set<Act | Trait>();
  for (const { part, normal, cues, acts, traits } of moves) {
    if (part === 'closing') continue;
    const head = part === 'headers' || part === 'opening' ? 'h:' : '';
    for (const cue of cues) if (topical.has(cue) && cue !== 'apology') features.add(`@${head}${cue}`);
    const words = wordsOf(normal);
    for (const [index, word] of words.entries()) {
      features.add(head + word);
      if (!head) features.add(`${words[index - 1] ?? '^'} ${word}`);
    }
    if (!head) for (const name of [...acts, ...traits]) done.add(name);
  }
  // acts say most in company: a no with thanks is a decline, thanks with a question is not
  const names = decisive.filter((name) => done.has(name));
  for (const [index, name] of names.entries())
    for (const other of names.slice(index)) features.add(name === other ? `#${name}` : `#${name} #${other}`);
  return [...features];
}

/** The cues that tell by which way a message travels. */
const formal: ReadonlySet<CueName> = new Set(['spoken', 'chatty', 'salutation', 'sign-off']);

/** The features by which a message shows how it will travel: its words, the first and last ones apart, and how it lies on the page. */
export function featuresOfChannel(text: string, moves: readonly Move[]): string[] {
  const features = new Set<string>();
  const own = moves.filter(({ part }) => part !== 'headers');
  for (const [index, { normal, cues }] of own.entries()) {
    const place = index < 2 ? 'first:' : index >= own.length - 2 ? 'last:' : '';
    for (const cue of cues) if (formal.has(cue)) features.add(`@${place}${cue}`);
    const words = wordsOf(normal);
    for (const [index, word] of words.entries())
      for (const feature of [word, `${words[index - 1] ?? '^'} ${word}`]) features.add(feature).add(place + feature);
    features.add(`${place}${words.at(-1)} $`);
  }
  const does = (act: Act) => own.filter(({ acts }) => acts.has(act));
  const alone = /^[^\S\n]*[,:!.]?[^\S\n]*(?:\r?\n|$)/;
  if (does('salutation').some(({ part, end }) => part === 'opening' && alone.test(text.slice(end))))
    features.add('@greeted');
  if (does('sign-off').length > 0) features.add('@closed');
  if (does('name').some(({ part }) => part === 'closing')) features.add('@named');
  const words = own.reduce((sum, move) => sum + move.words, 0);
  features.add(`@paragraphs ${Math.min(5, text.trim().split(/\n\s*\n/).length)}`);
  features.add(`@words ${Math.min(8, Math.floor(words / 20))}`);
  return [...features];
}

/** Whether a feature is a finding in its own right; words share one vote, so that long sentences shout no louder. */
const isSign = (feature: string): boolean => feature.startsWith('@') || feature.startsWith('#');

/** The score of each label: above 0 it is likelier than not. */
export function weigh(features: readonly string[], { labels, weights }: Learnt): Map<string, number> {
  const sums = labels.map(() => 0);
  const add = (feature: string, share: number) => {
    const pairs = Object.hasOwn(weights, feature) ? (weights[feature] ?? []) : [];
    for (let at = 0; at < pairs.length; at += 2)
      sums[pairs[at] as number] = (sums[pairs[at] as number] ?? 0) + ((pairs[at + 1] ?? 0) / 100) * share;
  };
  const share = 1 / Math.sqrt(features.filter((feature) => !isSign(feature)).length || 1);
  add('', 1);
  for (const feature of features) add(feature, isSign(feature) ? 1 : share);
  return new Map(labels.map((label, index) => [label, sums[index] ?? 0]));
}
