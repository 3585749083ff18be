/** What a fix does to a text and to the findings about it. */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Span } from '../../server/core/letter.ts';
import { type LintOptions, lint } from '../../server/index.ts';

/** The place of a message, as offsets. */
export function placeOf({ place }: VFileMessage): Span {
  if (!place || !('start' in place)) throw new Error('the message has no range');
  return { start: place.start.offset ?? Number.NaN, end: place.end.offset ?? Number.NaN };
}

/** The ids of the rules that fired, one for each finding. */
export const firedIn = (file: VFile): string[] => file.messages.map(({ ruleId }) => ruleId ?? '').sort();

/** What the rules said before a fix and not after it, and the other way round. */
export function difference(before: readonly string[], after: readonly string[]) {
  const less = (these: readonly string[], those: readonly string[]) => {
    const left = [...these];
    for (const id of those) if (left.includes(id)) left.splice(left.indexOf(id), 1);
    return left;
  };
  return { gone: less(before, after), begun: less(after, before) };
}

/** Every fix that a linted text is offered, with what it would do. */
export function* fixesOf(file: VFile, options: LintOptions) {
  const text = String(file);
  for (const message of file.messages)
    for (const fix of message.expected ?? []) {
      const place = placeOf(message);
      const fixed = text.slice(0, place.start) + fix + text.slice(place.end);
      const { gone, begun } = difference(firedIn(file), firedIn(lint(fixed, options)));
      yield { rule: message.ruleId ?? '', place, fix, fixed, gone, begun };
    }
}
