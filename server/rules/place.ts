/** Where a missing sentence goes, and the sentences that the language offers for it. */
import type { Act, Letter, Move } from '../core/letter.ts';
import type { Finding } from '../core/rule.ts';

/** Good sentences for an act, in the register of the channel. */
export function samples({ language, channel }: Letter, act: Act | 'subject'): readonly string[] {
  const chat = channel === 'chat' ? language.samples.chat[act] : undefined;
  return chat ?? language.samples.formal[act] ?? [];
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
