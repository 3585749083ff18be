/** Completion: sentences that a letter still needs, front matter, and directives. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { type Entry, entriesOf, metadataKeys, ruleUrl, type Span, verbs } from '../index.ts';
import { type Feature, type Reading, rangeOf, runAt, touches } from './reading.ts';
import { sentencesFor } from './sentences.ts';
import { acceptedBy, meaningOf, ruleIds } from './vocabulary.ts';

/** What pops up unasked for: the values behind `kind:`. Everything else waits for a letter, or to be asked. */
export const triggerCharacters = [':'];

/** One thing to choose: what is put in the place of a span, and what it is for. */
export interface Choice {
  label: string;
  kind: CompletionItemKind;
  detail: string;
  documentation: string;
  newText: string;
  place: Span;
}

/** The list is asked for anew at each keystroke, for what fits depends on the words before the caret. */
export const complete: Feature<CompletionParams, CompletionList> = (reading, { position, context }) => {
  const { document, letter } = reading;
  const offset = document.offsetAt(position);
  const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const inFrontMatter = entriesOf(letter.text).find((entry) => touches(offset, entry));
  const choices = inFrontMatter
    ? forFrontMatter(reading, inFrontMatter, offset)
    : typed
      ? []
      : (forDirective(reading, offset) ?? sentencesFor(reading, offset));
  return { isIncomplete: true, items: choices.map((choice, index) => toItem(choice, index, reading)) };
};

const toItem = ({ place, newText, ...shown }: Choice, index: number, { document }: Reading): CompletionItem => ({
  ...shown,
  // in the order of the choices, whatever their letters
  sortText: String(index).padStart(3, '0'),
  filterText: newText.trim(),
  textEdit: { range: rangeOf(document, place), newText },
});

function forFrontMatter(reading: Reading, entry: Entry, offset: number): Choice[] {
  const { key, value } = entry;
  const { letter, say } = reading;
  if (value && letter.text.slice(value.end, offset).includes('#')) return [];
  if (value && offset >= value.start) return valuesFor(reading, key.text, value, offset);
  if (!touches(offset, key)) return [];
  const taken = entriesOf(letter.text).map(({ key }) => key.text);
  return Object.keys(metadataKeys)
    .filter((name) => name === key.text || !taken.includes(name))
    .map((name) => ({
      label: name,
      kind: CompletionItemKind.Property,
      detail: say(`key-${name}`),
      documentation: [acceptedBy(name)].flat().join(', '),
      newText: value ? name : `${name}: `,
      place: key,
    }));
}

/** The values of a key, each with a space before it where the writer has left none. */
function valuesFor(reading: Reading, key: string, value: Entry['key'], offset: number): Choice[] {
  const { letter, say } = reading;
  const accepted = acceptedBy(key);
  const space = letter.text[value.start - 1] === ':' ? ' ' : '';
  const choice = (text: string, detail: string, place: Span): Choice => {
    const newText = place.start === value.start ? space + text : text;
    return {
      label: text,
      kind: CompletionItemKind.EnumMember,
      detail,
      documentation: say(`key-${key}`),
      newText,
      place,
    };
  };
  if (key === 'disable') {
    const place = runAt(letter.text, offset, nameLetter);
    const word = letter.text.slice(place.start, place.end);
    const named = entriesOf(letter.text).flatMap((entry) => (entry.key.text === key ? wordsOf(entry.value?.text) : []));
    return ruleIds
      .filter((rule) => rule === word || !named.includes(rule))
      .map((rule) => choice(rule, say(`rule-${rule}`), place));
  }
  if (!touches(offset, value)) return [];
  if (accepted === 'date') return letter.today ? [choice(letter.today, say('label-today'), value)] : [];
  return (accepted ?? []).map((text) => choice(text, meaningOf(key, text, reading), value));
}

/** Inside a comment: the names of directives, and the rules that one may name; nothing outside of comments. */
function forDirective({ letter: { text }, say }: Reading, offset: number): Choice[] | undefined {
  const start = text.lastIndexOf('<!--', offset);
  if (start < 0 || offset < start + 4 || text.slice(start + 4, offset).includes('-->')) return undefined;
  const said = /^[ \t]*(?:(santun-[\w-]*)[\s,]+)?(?:[\w-]+[\s,]+)*?([\w-]*)$/i.exec(text.slice(start + 4, offset));
  if (!said) return [];
  const [whole, verb, word = ''] = said;
  const { end } = runAt(text, offset, nameLetter);
  const place = { start: offset - word.length, end };
  if (verb === undefined) {
    if (whole.trim() !== word) return [];
    return verbs.map((name) => ({
      label: name,
      kind: CompletionItemKind.Keyword,
      detail: say(`directive-${name}`, { rules: say('label-every-rule') }),
      documentation: `<!-- ${name} -->, <!-- ${name} too-long, late-reply -->`,
      newText: name,
      place,
    }));
  }
  const named = wordsOf(text.slice(start + 4, place.start));
  return ruleIds
    .filter((rule) => !named.includes(rule))
    .map((rule) => ({
      label: rule,
      kind: CompletionItemKind.Reference,
      detail: say(`rule-${rule}`),
      documentation: ruleUrl(rule),
      newText: rule,
      place,
    }));
}

/** What rules, keys and directives are spelled with. */
const nameLetter = /[\w-]/;

const wordsOf = (text = ''): string[] => text.match(/[\w-]+/g) ?? [];
