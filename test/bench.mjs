// @ts-check
// How long a warm lint takes, as a ratio to parsing alone with retext's parser: npm run bench
// Rounds of the same run are compared, because milliseconds change with the machine's mood and ratios hardly do. Every text is new to
// the linter, so that nothing remembered helps.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseLatin } from 'parse-latin';

const repository = join(import.meta.dirname, '..');
const { lint, defaults } = await import(join(repository, 'dist/index.mjs'));
const parser = new ParseLatin();

const rounds = 30;
const perRound = 20;
const median = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [language, id] of [
  ['en', '004'],
  ['id', '004'],
]) {
  const letter = readFileSync(join(repository, 'test/letters/development', language, `${id}.txt`), 'utf8');
  const words = letter.split(/\s+/).length;
  let edits = 0;
  const time = (/** @type {(text: string) => unknown} */ work) => {
    const texts = Array.from({ length: perRound }, (_, i) => letter.replace('a', `a${edits + i}`));
    edits += perRound;
    const start = performance.now();
    for (const text of texts) work(text);
    return (performance.now() - start) / perRound;
  };
  const parse = () => time((text) => parser.parse(text));
  const whole = () => time((text) => lint(text, { settings: defaults, finished: true }));
  for (let warm = 0; warm < 10; warm++) [parse(), whole()];
  const pairs = Array.from({ length: rounds }, () => [parse(), whole()]);
  const ratio = median(pairs.map(([alone, all]) => all / alone));
  const [alone, all] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  console.log(
    `${language}, ${words} words: linting takes ${ratio.toFixed(1)} times as long as parsing alone (${all.toFixed(2)} ms, ${alone.toFixed(2)} ms)`,
  );
}
