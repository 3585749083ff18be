// @ts-check
// Measures the linter on labelled letters: npm run evaluate [-- --show]
// `development` is what everybody may tune on; `heldout` (far-fetched) and `fresh` (as ordinary as `development`) were written by
// authors who never saw the linter, and are only measured.
// A finding counts once per rule and letter, hints do not. Besides each letter as it stands there is one copy for each act of a
// decline with the sentences of that act cut out, on which the rule about its absence must speak.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const repository = join(import.meta.dirname, '..');
const declines = new Set(['decline-invitation', 'cancel-scheduled', 'withdraw', 'decline-offer']);
/** @type {Record<string, string>} */
const absence = {
  gratitude: 'missing-gratitude',
  open_door: 'missing-open-door',
  salutation: 'missing-salutation',
  signoff: 'missing-sign-off',
  decline: 'unclear-decline',
  apology: 'missing-apology',
};

/**
 * @param {string} set the folder in test/letters
 * @param {(text: string, given: { channel?: string }) => { kind?: string, language?: string, loud: string[], all: string[] }} read
 *   what the linter says: the rules with an error or a warning, and those above a hint
 * @param {boolean} tellChannel whether the channel is told instead of guessed
 */
export function evaluate(set, read, tellChannel = false) {
  /** @type {Map<string, { hits: number, alarms: number, misses: number }>} */
  const rules = new Map();
  const tally = { clean: [0, 0], silent: [0, 0], language: [0, 0], kind: [0, 0], removed: [0, 0] };
  /** @type {string[]} */
  const remarks = [];
  const count = (/** @type {number[]} */ pair, /** @type {boolean} */ good, /** @type {string} */ remark) => {
    pair[1] += 1;
    if (good) pair[0] += 1;
    else remarks.push(remark);
  };
  for (const language of ['en', 'id'])
    for (const { label, text } of letters(join(repository, 'test/letters', set, language))) {
      const given = tellChannel ? { channel: label.channel } : {};
      const name = `${language}/${label.id}`;
      const found = read(text, given);
      count(tally.kind, found.kind === label.kind, `kind         ${name}: ${found.kind}, not ${label.kind}`);
      if (label.kind === 'other') {
        count(tally.silent, found.all.length === 0, `not a letter ${name}: ${found.all.join(', ')}`);
        continue;
      }
      count(tally.language, found.language === language, `language     ${name}: ${found.language}`);
      const tolerated = (/tolerate:\s*([a-z-]+(?:\s*,\s*[a-z-]+)*)/.exec(label.notes ?? '')?.[1] ?? '').split(
        /\s*,\s*/,
      );
      const expected = new Set(label.problems.map((/** @type {{ rule: string }} */ { rule }) => rule));
      for (const rule of new Set([...expected, ...found.all])) {
        const row = rules.get(rule) ?? { hits: 0, alarms: 0, misses: 0 };
        rules.set(rule, row);
        const [due, got] = [expected.has(rule), found.all.includes(rule)];
        if (due && got) row.hits++;
        else if (due) {
          row.misses++;
          remarks.push(`miss         ${name}: ${rule}`);
        } else if (!tolerated.includes(rule)) {
          row.alarms++;
          remarks.push(`false alarm  ${name}: ${rule}`);
        }
      }
      if (expected.size === 0) {
        const loud = found.loud.filter((rule) => !tolerated.includes(rule));
        count(tally.clean, loud.length === 0, `not clean    ${name}: ${loud.join(', ')}`);
      }
      for (const [act, cut] of withoutActs(label, text))
        count(tally.removed, read(cut, given).all.includes(absence[act]), `removed      ${name}: ${absence[act]}`);
    }
  const scores = [...rules]
    .map(([id, row]) => ({ id, ...row, ...score(row) }))
    .sort((a, b) => a.id.localeCompare(b.id));
  const labelled = scores.filter(({ hits, misses }) => hits + misses > 0);
  const sum = (/** @type {'hits' | 'alarms' | 'misses'} */ key) => scores.reduce((total, row) => total + row[key], 0);
  const share = (/** @type {number[]} */ [good = 0, all = 0]) => (all === 0 ? 1 : good / all);
  return {
    scores,
    remarks: remarks.sort(),
    micro: score({ hits: sum('hits'), alarms: sum('alarms'), misses: sum('misses') }).f1,
    macro: labelled.reduce((total, { f1 }) => total + f1, 0) / labelled.length,
    removed: share(tally.removed),
    clean: share(tally.clean),
    silent: share(tally.silent),
    language: share(tally.language),
    kind: share(tally.kind),
  };
}

/** @param {{ hits: number, alarms: number, misses: number }} row */
const score = ({ hits, alarms, misses }) => ({
  precision: hits / (hits + alarms || 1),
  recall: hits / (hits + misses || 1),
  f1: (2 * hits) / (2 * hits + alarms + misses || 1),
});

/** @param {string} folder */
const letters = (folder) =>
  readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((label) => ({ label, text: readFileSync(join(folder, `${label.id}.txt`), 'utf8') }));

/**
 * Copies of a letter, each without the sentences of one act.
 * @param {any} label @param {string} text @returns {[act: string, text: string][]}
 */
export function withoutActs(label, text) {
  if (!declines.has(label.kind)) return [];
  return Object.keys(absence).flatMap((act) => {
    const own = [label[act] ?? []].flat();
    if (own.length === 0 || (act === 'apology' && label.kind !== 'cancel-scheduled')) return [];
    if (['salutation', 'signoff'].includes(act) && !['email', 'letter'].includes(label.channel)) return [];
    // an implied decision is a decision, so the reason goes with it
    const gone = act === 'decline' ? [...own, ...[label.reason ?? []].flat()] : own;
    const cut = gone.reduce((left, quote) => left.replaceAll(quote, ''), text);
    return cut === text ? [] : [/** @type {[string, string]} */ ([act, cut])];
  });
}

if (process.argv[1] === import.meta.filename) {
  const { lint, defaults } = await import(join(repository, 'dist/index.mjs'));
  const read = (/** @type {string} */ text, /** @type {object} */ given) => {
    const { data, messages } = lint(text, { settings: defaults, finished: true, given });
    const rulesOf = (/** @type {string[]} */ ...severities) => [
      ...new Set(
        messages.flatMap((/** @type {any} */ { severity, ruleId }) => (severities.includes(severity) ? [ruleId] : [])),
      ),
    ];
    return {
      kind: data.letter?.kind,
      language: data.letter?.language.id,
      loud: rulesOf('error', 'warning'),
      all: rulesOf('error', 'warning', 'info'),
    };
  };
  for (const [set, told] of /** @type {[string, boolean][]} */ ([
    ['development', false],
    ['development', true],
    ['heldout', false],
    ['heldout', true],
    ['fresh', false],
    ['fresh', true],
  ])) {
    const result = evaluate(set, read, told);
    const f = (/** @type {number} */ value) => value.toFixed(3);
    console.log(`\n${set}, the channel ${told ? 'told' : 'guessed'}`);
    console.log('rule                    hits alarms misses precision recall f1');
    for (const { id, hits, alarms, misses, precision, recall, f1 } of result.scores)
      console.log(
        `${id.padEnd(24)}${String(hits).padStart(4)}${String(alarms).padStart(7)}${String(misses).padStart(7)}     ${f(precision)}  ${f(recall)} ${f(f1)}`,
      );
    if (process.argv.includes('--show')) console.log(result.remarks.join('\n'));
    const { micro, macro, removed, clean, silent, language, kind } = result;
    console.log(
      `micro F1 ${f(micro)} · macro F1 ${f(macro)} · removed acts found ${f(removed)} · clean letters silent ${f(clean)} · non-letters silent ${f(silent)} · language ${f(language)} · kind ${f(kind)}`,
    );
  }
}
