/** How several sentences become one: what is told at length, told plainly. */
import { type Letter, type Move, performing, type Span } from '../core/letter.ts';
import { samples } from './place.ts';

/** From the first of some moves, which are in reading order, to the last. */
export const spanOf = (moves: readonly Move[]): Span => ({
  start: moves[0]?.start ?? 0,
  end: moves.at(-1)?.end ?? 0,
});

/** What moves do that nothing else in the letter does, said plainly: it must go on without them. Empty where that is nothing. */
export const restate = (letter: Letter, moves: readonly Move[]): string =>
  (['gratitude', 'decision', 'apology', 'open-door'] as const)
    .filter((act) => {
      // an apology is owed only where a fixed interview is cancelled
      if (act === 'apology' && letter.kind !== 'cancel-scheduled') return false;
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
