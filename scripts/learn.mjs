// @ts-check
// Learns what sentences and messages do from the labelled ones in training/, and writes the weights into the language packs:
//   npm run learn
// One logistic regression for each act, trait, errand and kind, over the features of server/core/evidence.ts. The letters in
// test/letters/heldout and fresh are never read here: they tell whether what was learnt holds for letters nobody tuned it to.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..');
const engine = await import(process.argv[2] ?? join(repository, 'dist/index.mjs'));
const {
  lint,
  defaults,
  isDecline,
  featuresOfSentence,
  featuresOfMessage,
  featuresOfChannel,
  compose,
  kindOf,
  phrasebooks,
  wishes,
} = engine;

const kinds = engine.kinds;
const acts = {
  gratitude: 'gratitude',
  decision: 'decline',
  reason: 'reason',
  apology: 'apology',
  'open-door': 'open_door',
  'well-wish': 'well_wish',
};
const traits = { hedge: 'unclear-decline', harsh: 'harsh-tone', slang: 'informal-register', excuse: 'false-excuse' };
const { errands } = engine;
const labels = [...Object.keys(acts), ...Object.keys(traits), ...errands];

/** @typedef {{ words: Int32Array, signs: Int32Array }} Encoded */

const isSign = (/** @type {string} */ feature) => feature.startsWith('@') || feature.startsWith('#');

/** Numbers for features, and only for those that occur more than once. */
class Features {
  /** @type {Map<string, number>} */ ids = new Map();
  /** @param {string[][]} samples */
  constructor(samples) {
    const counts = new Map();
    for (const sample of samples) for (const feature of sample) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) if (count > 1) this.ids.set(feature, this.ids.size);
  }
  /** @param {string[]} sample @returns {Encoded & { share: number }} */
  encode(sample) {
    const known = (/** @type {boolean} */ sign) =>
      Int32Array.from(
        sample
          .flatMap((feature) => (isSign(feature) === sign && this.ids.get(feature)) ?? [])
          .filter((id) => id !== false),
      );
    const words = sample.filter((feature) => !isSign(feature)).length;
    return { words: known(false), signs: known(true), share: 1 / Math.sqrt(words || 1) };
  }
}

/**
 * Logistic regressions by AdaGrad, one for each label and all in one pass; deterministic, so that the same data gives the same weights.
 * `prior` is what is believed of the weight of a feature for a label before anything is seen; `unknown` is the score of a sample of
 * which nothing is known, where it is not to be learnt. The weights of a feature stand together.
 * @typedef {{ weights: Float64Array, biases: Float64Array }} Model
 * @param {(Encoded & { share: number })[]} samples
 * @param {number[][]} targets for each sample 1 or 0 for each label, or NaN where nobody knows
 * @param {number} size how many features there are
 * @param {{ epochs?: number, decay?: number, signDecay?: number, prior?: [feature: number, label: number, weight: number][], unknown?: number }} options
 * @returns {Model}
 */
function regress(samples, targets, size, { epochs = 15, decay = 5e-4, signDecay = 1e-2, prior = [], unknown } = {}) {
  const count = targets[0].length;
  const weights = new Float64Array(size * count);
  const believed = new Float64Array(size * count);
  for (const [feature, label, weight] of prior) {
    weights[feature * count + label] = weight;
    believed[feature * count + label] = weight;
  }
  const seen = new Float64Array(size * count).fill(1e-3);
  const biases = new Float64Array(count).fill(unknown ?? -1);
  const biasesSeen = new Float64Array(count).fill(1e-3);
  let seed = 7;
  const random = (/** @type {number} */ below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const order = Int32Array.from(samples.keys());
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const i of order) {
      const { words, signs, share } = samples[i];
      const errors = scores({ weights, biases }, samples[i]).map((sum, label) =>
        Number.isNaN(targets[i][label]) ? 0 : 1 / (1 + Math.exp(-sum)) - targets[i][label],
      );
      for (let label = 0; label < count && unknown === undefined; label++) {
        biasesSeen[label] += errors[label] * errors[label];
        biases[label] -= (0.25 * errors[label]) / Math.sqrt(biasesSeen[label]);
      }
      for (const [list, scale, pull] of /** @type {const} */ ([
        [words, share, decay],
        [signs, 1, signDecay],
      ]))
        for (const feature of list)
          for (let label = 0, at = feature * count; label < count; label++, at++) {
            const slope = errors[label] * scale + pull * (weights[at] - believed[at]);
            seen[at] += slope * slope;
            weights[at] -= (0.25 * slope) / Math.sqrt(seen[at]);
          }
    }
  }
  return { weights, biases };
}

/** @param {Model} model @param {Encoded & { share: number }} sample */
function scores({ weights, biases }, { words, signs, share }) {
  const sums = biases.slice();
  const count = sums.length;
  for (const [list, scale] of /** @type {const} */ ([
    [words, share],
    [signs, 1],
  ]))
    for (const feature of list)
      for (let label = 0, at = feature * count; label < count; label++, at++) sums[label] += weights[at] * scale;
  return sums;
}

/**
 * How far the scale is tipped towards seeing an act. One that is overlooked becomes a false alarm about its absence, one that is
 * imagined only a silence; an apology is plain when it is there, and its cues are trusted most.
 * @type {Record<string, number>}
 */
const lenience = {
  gratitude: 2,
  decision: 1.4,
  apology: 0.5,
  'open-door': 2,
  'well-wish': 1,
  hedge: 0.5,
  reason: 0.4,
  harsh: -0.5,
  excuse: 0.7,
};

/** Into how many parts the letters are cut, to read each part by what the others taught. */
const folds = 5;

/**
 * What a label weighs, in hundredths; what weighs next to nothing is left out.
 * @param {Model} model @param {Features} features @param {number} label @param {number} shift
 */
function toWeights({ weights, biases }, features, label, shift, cue = '') {
  /** @type {Record<string, number>} */
  const out = { '': Math.round((biases[label] + shift) * 100) };
  for (const [feature, id] of features.ids) {
    const weight = weights[id * biases.length + label];
    if (Math.abs(weight) >= 0.5) out[feature] = Math.round(weight * 100);
  }
  // in case of doubt a cue tips the balance, most of all where its words are few and plain
  if (shift > 0 && cue in out) out[cue] = (out[cue] ?? 0) + (cue === '@apology' ? 500 : 100);
  return out;
}

for (const language of engine.languages.map((/** @type {{ id: string }} */ { id }) => id)) {
  const lines = (/** @type {string} */ name) =>
    readFileSync(join(repository, 'training', name), 'utf8')
      .split('\n')
      .filter(Boolean);
  const letters = lines(`letters.${language}.jsonl`).map((line) => readLetter(JSON.parse(line), language));
  // only where errands were asked for, or in declines, is it known that there are none
  const sentences = [
    ...lines(`sentences.${language}.tsv`).map((line) => ({ ...readSentence(line, language), unsure: errands })),
    ...lines(`errands.${language}.tsv`).map((line) => readSentence(line, language)),
  ];
  const others = lines(`kinds.${language}.jsonl`).map((line) => readLetter(JSON.parse(line), language));
  const families = [
    ...letters.map((letter) => [letter, ...maimed(letter, language)]),
    ...readMessages(lines(`messages.${language}.tsv`), language).map((message) => [message]),
  ];
  const messages = [...others, ...others.flatMap((message) => curtailed(message, language)), ...ownLetters(language)];

  const all = learnActs(families, sentences);
  /** @type {Record<string, Record<string, number>>} */
  const learntActs = {};
  for (const [index, label] of labels.entries()) {
    learntActs[label] = toWeights(all.model, all.features, index, lenience[label] ?? 0, `@${label}`);
    console.log(`${language} ${label.padEnd(10)} ${all.counts[index]} sentences`);
  }
  // kinds are learnt from what strange letters will be seen to do, errors included: each letter is read by what the others taught
  see(messages, all);
  for (let fold = 0; fold < folds; fold++) {
    const isOurs = (/** @type {unknown} */ _, /** @type {number} */ index) => index % folds === fold;
    const rest = families.filter((family, index) => !isOurs(family, index));
    see(families.filter(isOurs).flat(), learnActs(rest, sentences));
  }
  const learntKinds = learnKinds([...families.flat(), ...messages]);
  const learntChannels = learnChannels([...letters, ...messages]);
  const path = join(repository, `server/languages/${language}.learnt.json`);
  writeFileSync(
    path,
    `${JSON.stringify({ acts: byFeature(learntActs), kinds: byFeature(learntKinds), channels: byFeature(learntChannels) }).replaceAll('],"', '],\n"')}\n`,
  );
}

/** The weights of labels as the engine reads them: for each feature pairs of a label's index and its weight. */
function byFeature(/** @type {Record<string, Record<string, number>>} */ learnt) {
  const labels = Object.keys(learnt);
  /** @type {Record<string, number[]>} */
  const weights = {};
  for (const [index, label] of labels.entries())
    for (const [feature, weight] of Object.entries(learnt[label])) {
      weights[feature] ??= [];
      weights[feature].push(index, weight);
    }
  return { labels, weights };
}

/** What Santun itself writes, with its blanks unfilled: whoever starts from a template must be understood. */
function ownLetters(/** @type {string} */ language) {
  return wishes
    .filter((/** @type {any} */ { reason }) => !reason)
    .map((/** @type {any} */ wish) => {
      const text = compose(wish, phrasebooks[language])
        .replace(/^.*CURRENT_.*$/gm, '')
        .replace(/\$\{\d+[|:]([^,|}]*)[^}]*\}/g, '$1')
        .replace(/\$\d+/g, '');
      return readLetter({ text, kind: kindOf(wish), channel: wish.channel }, language);
    });
}

/** What sentences do, from labelled letters with their copies, and from labelled sentences. */
function learnActs(/** @type {any[][]} */ families, /** @type {any[]} */ sentences) {
  const rows = [
    ...families.flatMap(([letter, ...copies]) => {
      if (letter.kind === 'other') return [];
      const whole = new Set(letter.rows.map((/** @type {any} */ { move }) => move.normal));
      // what is left of a sentence without the clause that decides no longer decides
      const remnants = copies.filter(({ bare }) => !bare).flatMap(({ rows }) => rows);
      return [...letter.rows, ...remnants.filter(({ move }) => !whole.has(move.normal))];
    }),
    ...sentences,
  ];
  const features = new Features(rows.map(({ features }) => features));
  const samples = rows.map(({ features: list }) => features.encode(list));
  // a cue was written by somebody who knows the language: it keeps its say unless the sentences speak clearly against it
  const believe = (/** @type {string} */ feature, /** @type {number} */ label, /** @type {number} */ weight) =>
    [features.ids.get(feature)].flatMap((id) => (id === undefined ? [] : [[id, label, weight]]));
  const prior = /** @type {[number, number, number][]} */ (
    labels.flatMap((name, label) => [...believe(`@${name}`, label, 1), ...believe(`@no ${name}`, label, -1)])
  );
  const targets = rows.map((row) =>
    labels.map((label) => (row.labels.has(label) ? 1 : row.unsure?.includes(label) ? Number.NaN : 0)),
  );
  const model = regress(samples, targets, features.ids.size, { prior, unknown: -3 });
  const counts = labels.map((label) => rows.filter((row) => row.labels.has(label)).length);
  return { features, model, counts };
}

/** Notes what the sentences of messages are seen to do. */
function see(/** @type {any[]} */ messages, /** @type {ReturnType<typeof learnActs>} */ { features, model }) {
  for (const row of messages.flatMap(({ rows }) => rows))
    for (const [index, sum] of scores(model, features.encode(row.features)).entries()) {
      const label = labels[index];
      if (sum > -(lenience[label] ?? 0)) (label in acts ? row.move.acts : row.move.traits).add(label);
    }
}

/** @param {{ kind: string, moves: any[] }[]} messages */
function learnKinds(messages) {
  const lists = messages.map(({ moves }) => featuresOfMessage(moves));
  const features = new Features(lists);
  const samples = lists.map((list) => features.encode(list));
  // whether a letter declines is one question, which of the declines it is another
  const names = ['decline', ...kinds];
  const targets = messages.map((message) =>
    names.map((name) => Number(name === 'decline' ? isDecline(message) : message.kind === name)),
  );
  const model = regress(samples, targets, features.ids.size, { epochs: 30, decay: 1e-4, signDecay: 3e-2 });
  return Object.fromEntries(names.map((name, index) => [name, toWeights(model, features, index, 0)]));
}

/**
 * The ways by which messages travel, from those on which no subject, date or address tells; what is spoken is spoken.
 * @param {any[]} messages
 */
function learnChannels(messages) {
  /** @type {Record<string, string>} */
  const ways = { email: 'email', letter: 'email', chat: 'chat', phone: 'phone', 'in-person': 'phone' };
  const bare = messages.filter(
    ({ label, letter, kind }) =>
      label && kind !== 'other' && letter.headers.length === 0 && letter.channel !== 'letter',
  );
  const lists = bare.map(({ letter }) => featuresOfChannel(letter.text, letter.moves));
  const features = new Features(lists);
  const samples = lists.map((list) => features.encode(list));
  const names = ['email', 'chat', 'phone'];
  const targets = bare.map(({ label }) => names.map((name) => Number(ways[label.channel] === name)));
  const model = regress(samples, targets, features.ids.size, { epochs: 20, decay: 1e-4 });
  return Object.fromEntries(names.map((name, index) => [name, toWeights(model, features, index, 0)]));
}

/**
 * The same letter without one of its acts, and its bare decision: a decline that forgets to thank, or even to decline, is still a
 * decline, and must be recognised to be told so.
 * @param {any} letter @param {string} language
 */
function maimed({ label, kind }, language) {
  if (!isDecline({ kind })) return [];
  const without = ['gratitude', 'decline', 'open_door', 'apology'].flatMap((act) => {
    const gone = [label[act] ?? [], act === 'decline' ? label.reason : []].flat();
    return gone.length > 0 ? [gone.reduce((left, quote) => left.replaceAll(quote, ''), label.text)] : [];
  });
  const said = [label.decline, [...label.decline, ...label.open_door], [...label.gratitude, ...label.decline]]
    .filter(() => label.decline.length > 0)
    .map((sentences) => `${sentences.join('. ')}.`);
  const greeted = said.map((text) => `${label.salutation ?? ''}\n\n${text}\n\n${label.signoff ?? ''}`);
  const bare = [...greeted, ...said.slice(-1)];
  const copy = (/** @type {string} */ text) => readLetter({ ...label, text }, language);
  return [...without.map(copy), ...bare.map((text) => ({ ...copy(text), bare: true }))];
}

/** Without the sentences whose cues show an act, where nobody labelled them. */
function curtailed(/** @type {any} */ { label, kind, moves }, /** @type {string} */ language) {
  if (!isDecline({ kind })) return [];
  return [['decision', 'reason'], ['gratitude'], ['open-door']].flatMap((acts) => {
    const gone = moves.filter(
      (/** @type {any} */ { part, cues }) => part === 'body' && acts.some((act) => cues.has(act)),
    );
    if (gone.length === 0 || gone.length === moves.length) return [];
    const text = gone.reduceRight(
      (/** @type {string} */ left, /** @type {any} */ { start, end }) => left.slice(0, start) + left.slice(end),
      label.text,
    );
    return [{ kind, ...read(text, language) }];
  });
}

function read(/** @type {string} */ text, /** @type {string} */ language) {
  const { letter } = lint(text, { settings: defaults, given: { language } }).data;
  const { moves } = letter;
  for (const move of moves) for (const name of labels) for (const set of [move.acts, move.traits]) set.delete(name);
  const body = moves.filter((/** @type {any} */ { part }) => part === 'body' || part === 'postscript');
  return {
    letter,
    moves,
    rows: body.map((/** @type {any} */ move) => ({
      move,
      features: featuresOfSentence(move),
      labels: new Set(),
    })),
  };
}

/** A labelled letter: a sentence does what the labelled words in it do. */
function readLetter(/** @type {any} */ label, /** @type {string} */ language) {
  const { letter, moves, rows } = read(label.text, language);
  /** @type {[string, string][]} */
  const quotes = [];
  for (const [act, key] of Object.entries(acts))
    for (const quote of [label[key] ?? []].flat()) quotes.push([act, quote]);
  for (const [trait, rule] of Object.entries(traits))
    for (const problem of label.problems ?? [])
      if (problem.rule === rule && problem.quote) quotes.push([trait, problem.quote]);
  for (const [name, quote] of quotes) {
    const start = label.text.indexOf(quote);
    for (const row of rows) {
      const shared = Math.min(row.move.end, start + quote.length) - Math.max(row.move.start, start);
      if (start >= 0 && shared >= 0.6 * Math.min(row.move.end - row.move.start, quote.length)) row.labels.add(name);
    }
  }
  if (!isDecline(label)) for (const row of rows) row.unsure = errands;
  return { label, kind: label.kind, letter, moves, rows };
}

/** Messages of which each sentence is labelled: a line `--- kind channel`, and below it the sentences of the body. */
function readMessages(/** @type {string[]} */ lines, /** @type {string} */ language) {
  /** @type {{ kind: string, rows: any[] }[]} */
  const messages = [];
  for (const line of lines)
    if (line.startsWith('--- ')) messages.push({ kind: line.split(' ')[1] ?? '', rows: [] });
    else messages.at(-1)?.rows.push(readSentence(line, language));
  for (const { kind, rows } of messages) {
    // not every author was asked for errands, nor did all draw the line of slang alike
    const told =
      isDecline({ kind }) || rows.some(({ labels }) => errands.some((/** @type {string} */ name) => labels.has(name)));
    for (const row of rows) row.unsure = told ? ['slang'] : ['slang', ...errands];
  }
  return messages.map((message) => ({ ...message, moves: message.rows.map(({ move }) => move) }));
}

/** A labelled sentence: `gratitude,decision<TAB>Thank you, but …`. */
function readSentence(/** @type {string} */ line, /** @type {string} */ language) {
  const [names, sentence] = line.split('\t');
  const { moves } = read(`Xx,\n\n${sentence}`, language);
  const move = moves.find((/** @type {any} */ { part }) => part !== 'opening') ?? moves.at(-1);
  const set = new Set(names.split(',').map((name) => ({ melodrama: 'excuse', evasive: 'excuse' })[name] ?? name));
  return { move, features: featuresOfSentence(move), labels: set };
}
