/** Which sentences fit at a caret: good ones of the pack, for an act that the letter does not perform yet. */
import { CompletionItemKind } from 'vscode-languageserver';
import {
  type Act,
  isDecline,
  isFormal,
  type Letter,
  languages,
  type Move,
  rules,
  type Span,
  samples,
} from '../index.ts';
import type { Choice } from './completion.ts';
import type { Reading } from './reading.ts';

/** The order in which letters mostly proceed. */
const course = [
  'subject',
  'salutation',
  'gratitude',
  'decision',
  'reason',
  'apology',
  'open-door',
  'well-wish',
  'sign-off',
] as const;
type Step = (typeof course)[number];

/** What is written already where a sentence is to stand. */
interface Place extends Span {
  /** What is typed of the sentence. */
  typed: string;
  /** Whether nothing else is on the line. */
  alone: boolean;
  before: Move[];
  after: Move[];
  /** What is put around the sentence to keep it apart from its neighbours. */
  glue: [before: string, after: string];
}

/** Fitting sentences, first those for the act that is next at the caret. Nothing in mid-sentence, nor in what is set aside. */
export function sentencesFor(reading: Reading, offset: number): Choice[] {
  const { letter, say } = reading;
  const place = placeAt(letter, offset);
  if (!place) return [];
  const typed = place.typed.toLowerCase();
  const register: Letter = isFormal(letter) || mayBeFormal(letter, place) ? { ...letter, channel: 'email' } : letter;
  return stepsAt(reading, register, place).flatMap((step) =>
    languagesAt(letter, place)
      .flatMap((language) => samples({ ...register, language }, step))
      .filter((sentence) => sentence.toLowerCase().startsWith(typed))
      .map((sentence) => ({
        label: sentence,
        kind: CompletionItemKind.Text,
        detail: say(step === 'subject' ? 'label-subject' : `act-${step}`),
        documentation: say(step === 'subject' ? 'rule-missing-subject' : `act-${step}/why`),
        newText: place.glue.join(sentence),
        place,
      })),
  );
}

/** The language of the letter; before its first line nobody knows, and every one is offered. */
function languagesAt({ language, metadata }: Letter, { before, after }: Place): (typeof languages)[number][] {
  if (before.length + after.length > 0 || metadata.language !== undefined) return [language];
  return [language, ...languages.filter(({ id }) => id !== language.id)];
}

/**
 * Whether a message that is taken for a chat, for it is short, may yet become an e-mail: nothing is said in it, or it greets on a
 * line of its own.
 */
const mayBeFormal = ({ text, metadata, moves }: Letter, { before, after }: Place): boolean =>
  metadata.channel === undefined &&
  ([...before, ...after].every(({ part }) => part === 'headers' || part === 'opening') ||
    moves.some(({ part, end }) => part === 'opening' && /^[ \t]*[\r\n]/.test(text.slice(end))));

/** Where a sentence can stand: at the start of a line or after a sentence, with nothing but its own beginning typed. */
function placeAt({ text, moves, aside }: Letter, offset: number): Place | undefined {
  if (aside.some(({ start, end }) => start <= offset && offset < end)) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const last = moves.findLast(({ start, end }) => start < offset && lineStart < end);
  const ended = last !== undefined && last.end <= offset && isEnded(last, text);
  // what follows would be torn from its beginning
  if (last && !ended && (offset < last.end || rest.trim() !== '')) return undefined;
  const start = last && !ended ? Math.max(last.start, lineStart) : offset;
  const between = text.slice(ended ? last.end : lineStart, start);
  if (last ? ended && /[\p{L}\p{N}<>]/u.test(between) : between.trim() !== '') return undefined;
  return {
    start,
    end: offset,
    typed: text.slice(start, offset),
    alone: text.slice(lineStart, start).trim() === '' && rest.trim() === '',
    before: moves.filter(({ end }) => end <= start),
    after: moves.filter((move) => move.start >= offset),
    glue: [ended && last.end === offset ? ' ' : '', /^\S/.test(rest) ? ' ' : ''],
  };
}

/** Whether a move ends as sentences do, or, a greeting, with its comma. */
const isEnded = ({ part, start, end }: Move, text: string): boolean =>
  (part === 'opening' ? /[,:!]$/ : /[.!?…][^\p{L}\p{N}]{0,20}$/u).test(text.slice(start, end));

/** The steps of the course that fit at a place and are not taken yet, from the one that is next. */
function stepsAt({ messages }: Reading, letter: Letter, { before, after, alone, typed }: Place): Step[] {
  const elsewhere = [...before, ...after];
  const does = (moves: readonly Move[], act: Act) => moves.some(({ acts }) => acts.has(act));
  const wanted = (act: Act | 'subject') =>
    messages.some(({ ruleId }) =>
      act === 'subject' ? ruleId === 'missing-subject' : rules.some((rule) => rule.id === ruleId && rule.act === act),
    );
  const atTop = before.every(({ part }) => part === 'headers' || part === 'opening');
  const inBody =
    before.every(({ part }) => part !== 'closing') &&
    after.every(({ part }) => part !== 'headers' && part !== 'opening');
  const fits: Record<Step, boolean> = {
    subject: alone && before.length === 0 && wanted('subject'),
    salutation: alone && atTop && isFormal(letter) && after.every(({ part }) => part !== 'headers'),
    gratitude: inBody && isDecline(letter),
    decision: inBody && isDecline(letter),
    // nobody owes a reason or a wish: they are for those who begin to write one
    reason: inBody && isDecline(letter) && typed !== '',
    // an apology is not owed by everybody, but nobody is kept from it
    apology: inBody && isDecline(letter) && (wanted('apology') || letter.kind === 'cancel-scheduled' || typed !== ''),
    'open-door': inBody && isDecline(letter),
    'well-wish': inBody && isDecline(letter) && typed !== '',
    'sign-off':
      alone &&
      isFormal(letter) &&
      before.some(({ part }) => part === 'body') &&
      after.every(({ part }) => part === 'closing'),
  };
  const steps = course.filter((step) => fits[step] && (step === 'subject' || !does(elsewhere, step)));
  const taken = course.findLastIndex((step) => step !== 'subject' && does(before, step));
  return [
    ...steps.filter((step) => course.indexOf(step) > taken),
    ...steps.filter((step) => course.indexOf(step) <= taken),
  ];
}
