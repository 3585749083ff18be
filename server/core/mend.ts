/** Mends a letter by the fixes that nobody would refuse: courtesies that are missing, and words that belong in a chat. */
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type Change, isDecline } from './letter.ts';
import { type Composition, type LintOptions, lint } from './lint.ts';
import { overlaps } from './set-aside.ts';

/** How many attempts in a row may fail: what is left then is left to the writer. */
const patience = 40;

/**
 * Lints a text and applies the preferred fix of every finding whose rule may be mended `unasked`, as long as that makes fewer findings
 * and none of another kind. Nothing is ever removed, and nothing touched that is set aside. The file that is returned holds the
 * mended text and what is left to say about it; mended again, it stays as it is.
 */
export function mend(text: string | VFile, options: LintOptions, composition: Composition): VFile {
  let file = lint(text, options, composition);
  let better = improve(file);
  while (better) {
    file = better;
    better = improve(file);
  }
  return file;

  function improve(file: VFile): VFile | undefined {
    let failures = 0;
    return make(welcome(file, composition));

    /** Makes all changes at once, or as many of them as get along. */
    function make(changes: readonly Change[]): VFile | undefined {
      if (changes.length === 0 || failures >= patience) return undefined;
      const made = lint(changed(file, changes), options, composition);
      if (isBetter(made, file, changes.length)) return made;
      failures++;
      const half = Math.floor(changes.length / 2);
      return half === 0 ? undefined : (make(changes.slice(0, half)) ?? make(changes.slice(half)));
    }
  }
}

/** The changes that may be made unasked, in reading order, none into another. */
function welcome({ messages, data }: VFile, { rules }: Composition): Change[] {
  const unasked = new Set(rules.filter((rule) => rule.unasked).map(({ id }) => id));
  const changes: Change[] = [];
  for (const message of messages) {
    const { ruleId = '', severity, expected } = message;
    // a hint is advice, and what is missing is no more than that while the letter grows
    if (!unasked.has(ruleId) || severity === 'hint' || !expected?.[0]) continue;
    const change = changeOf(message, expected[0]);
    if (!overlaps(change, changes) && !overlaps(change, data.letter?.aside ?? [])) changes.push(change);
  }
  return changes;
}

/** What a fix of a message changes. */
export function changeOf({ place }: VFileMessage, text: string): Change {
  const { start, end } = place && 'start' in place ? place : { start: place, end: place };
  return { start: start?.offset ?? 0, end: end?.offset ?? 0, text };
}

/** A file with changes made, which are in reading order. */
export function changed(file: VFile, changes: readonly Change[]): VFile {
  const text = String(file);
  let written = '';
  let at = 0;
  for (const change of changes) {
    written += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return new VFile({ path: file.path, value: written + text.slice(at) });
}

/** Whether every change took something away of what there was to say, of no rule there is more, and the letter is still such a letter. */
export function isBetter(after: VFile, before: VFile, changes: number): boolean {
  const said = (file: VFile, id?: string) => file.messages.filter(({ ruleId }) => ruleId === id).length;
  return (
    after.messages.length <= before.messages.length - changes &&
    after.messages.every(({ ruleId }) => said(after, ruleId) <= said(before, ruleId)) &&
    nature(after) === nature(before)
  );
}

/** What tells which rules apply to a letter, and what in it is not the writer's. */
function nature({ data: { letter } }: VFile): string {
  if (!letter) return '';
  const { text, aside, channel, language } = letter;
  return JSON.stringify([
    isDecline(letter),
    channel,
    language.id,
    aside.map(({ start, end }) => text.slice(start, end)),
  ]);
}
