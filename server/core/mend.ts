/** Mends a letter by the fixes that nobody would refuse: courtesies that are missing, and words that belong in a chat. */
import { VFile } from 'vfile';
import type { Change } from './letter.ts';
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
      const made = lint(new VFile({ path: file.path, value: rewrite(String(file), changes) }), options, composition);
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
  for (const { ruleId = '', severity, expected, place } of messages) {
    const [text] = expected ?? [];
    // a hint is advice, and what is missing is no more than that while the letter grows
    if (!unasked.has(ruleId) || severity === 'hint' || !text || !place || !('start' in place)) continue;
    const change = { start: place.start.offset ?? 0, end: place.end.offset ?? 0, text };
    if (!overlaps(change, changes) && !overlaps(change, data.letter?.aside ?? [])) changes.push(change);
  }
  return changes;
}

/** A text with changes made, which are in reading order. */
function rewrite(text: string, changes: readonly Change[]): string {
  let written = '';
  let at = 0;
  for (const change of changes) {
    written += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return written + text.slice(at);
}

/** Whether every change took something away of what there was to say, of no rule there is more, and the letter is still what it was. */
function isBetter(after: VFile, before: VFile, changes: number): boolean {
  const said = (file: VFile, id?: string) => file.messages.filter(({ ruleId }) => ruleId === id).length;
  return (
    after.messages.length <= before.messages.length - changes &&
    after.messages.every(({ ruleId }) => said(after, ruleId) <= said(before, ruleId)) &&
    identity(after) === identity(before)
  );
}

/** What a letter is taken for, and what in it is not the writer's. */
const identity = (file: VFile): string => {
  const { kind, channel, language, aside = [] } = file.data.letter ?? {};
  return JSON.stringify([
    kind,
    channel,
    language?.id,
    ...aside.map(({ start, end }) => String(file).slice(start, end)),
  ]);
};
