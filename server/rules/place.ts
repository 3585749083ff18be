/** Where a sentence goes, and the sentences that the language offers for it. */
import type { Sample } from '../core/language.ts';
import type { Letter, Move } from '../core/letter.ts';
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

/** A move that can go, or say something else instead: its place has the space with it that would be one too many. */
export function spare({ text, moves }: Letter, move: Move, instead: readonly string[] = []): Finding {
  const at = moves.indexOf(move);
  const [last, next] = [moves[at - 1], moves[at + 1]];
  const before = /^[ \t]+$/.test(text.slice(last?.end ?? 0, move.start));
  const after = next !== undefined && /^\s+$/.test(text.slice(move.end, next.start));
  const place = { start: before && last ? last.end : move.start, end: after && !before ? next.start : move.end };
  const [head, tail] = [text.slice(place.start, move.start), text.slice(move.end, place.end)];
  return { place, fixes: ['', ...instead.map((sentence) => head + sentence + tail)] };
}
