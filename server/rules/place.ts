/** Where a sentence goes, and the sentences that the language offers for it. */
import type { Sample } from '../core/language.ts';
import { type Letter, type Move, performing, type Span } from '../core/letter.ts';
import type { Finding } from '../core/rule.ts';

/** Good sentences, in the register of the channel. */
export function samples({ language, channel }: Letter, name: Sample): readonly string[] {
  const chat = channel === 'chat' ? language.samples.chat[name] : undefined;
  return chat ?? language.samples.formal[name] ?? [];
}

/** Something is missing before a move. */
export const before = (move: Move, sentences: readonly string[], glue: string): Finding => ({
  place: { start: move.start, end: move.start },
  fixes: sentences.map((sentence) => sentence + glue),
});

/** Something is missing after a move. */
export const after = (move: Move, sentences: readonly string[], glue: string): Finding => ({
  place: { start: move.end, end: move.end },
  fixes: sentences.map((sentence) => glue + sentence),
});

/** From the first of some moves, which are in reading order, to the last. */
export const spanOf = (moves: readonly Move[]): Span => ({
  start: moves[0]?.start ?? 0,
  end: moves.at(-1)?.end ?? 0,
});

/** What moves do that nothing else in the letter does, said plainly: it must go on without them. Empty where that is nothing. */
export const restate = (letter: Letter, moves: readonly Move[]): string =>
  (['gratitude', 'decision', 'apology', 'open-door'] as const)
    .filter((act) => {
      const doing = performing(letter, act);
      return doing.length > 0 && doing.every((move) => moves.includes(move));
    })
    .flatMap((act) => samples(letter, act).slice(0, 1))
    .join(' ');

/** A stretch of the letter in which some moves become one sentence, where the first of them stands; the others stay as they are. */
export function retell({ text, moves }: Letter, told: readonly Move[], sentence: string): string {
  const { start, end } = spanOf(told);
  let written = '';
  for (const [index, move] of moves.entries()) {
    if (move.start < start || move.end > end || told.indexOf(move) > 0) continue;
    const space = written === '' ? '' : text.slice(moves[index - 1]?.end, move.start);
    written += space + (move === told[0] ? sentence : text.slice(move.start, move.end));
  }
  return written;
}
