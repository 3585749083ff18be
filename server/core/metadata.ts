/** Optional front matter: what the writer says about the letter, checked. */
import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';
import { channels, kinds, type Metadata, reasons, type Span, stages } from './letter.ts';
import { findFrontMatter, type Line, linesOf } from './set-aside.ts';
import { closest } from './settings.ts';

/** Something in the front matter that could not be used. */
export interface MetadataProblem {
  place: Span;
  variant: 'unclosed' | 'syntax' | 'key' | 'value';
  values: { key: string; value: string; choices: string };
}

const isoDate = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/;

/** What each key accepts: a list of values, or a date. `disable` accepts several rules. */
export const metadataKeys = (
  languages: readonly string[],
  rules: readonly string[],
): Record<string, readonly string[] | 'date'> => ({
  kind: kinds,
  channel: channels,
  language: languages,
  stage: stages,
  reason: reasons,
  received: 'date',
  interview: 'date',
  'invited-via': channels,
  disable: rules,
});

/** Reads front matter. What cannot be used is named and left out; it never throws. */
export function readMetadata(
  text: string,
  languages: readonly string[],
  rules: readonly string[] = [],
): { metadata: Metadata; problems: MetadataProblem[] } {
  const problems: MetadataProblem[] = [];
  const metadata: Record<string, string | string[]> = {};
  const none = { key: '', value: '', choices: '' };
  const found = findFrontMatter(text);
  if (!found) {
    const lone = /^\uFEFF?---[ \t]*(?=\r?\n[\w-]+:)/.exec(text);
    if (lone) problems.push({ place: { start: 0, end: lone[0].length }, variant: 'unclosed', values: none });
    return { metadata, problems };
  }
  const document = parseDocument(found.yaml, { schema: 'failsafe' });
  const offset = text.indexOf('\n') + 1;
  const error = document.errors[0];
  const data: unknown = error || !isMap(document.contents) ? document.contents : pairsOf(document.contents);
  if (error || (data !== null && !(data instanceof Map))) {
    const start = offset + (error?.pos[0] ?? 0);
    problems.push({ place: { start, end: Math.max(start, found.end) }, variant: 'syntax', values: none });
    return { metadata, problems };
  }
  const keys = metadataKeys(languages, rules);
  for (const [key, shown] of data ?? []) {
    const start = offset + Math.max(0, found.yaml.search(new RegExp(`^${key.replace(/\W/g, '\\$&')}\\s*:`, 'm')));
    const end = start + (found.yaml.slice(start - offset).split('\n')[0] ?? '').trimEnd().length;
    const choices = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const report = (variant: 'key' | 'value', accepted: readonly string[], value = shown) =>
      problems.push({ place: { start, end }, variant, values: { key, value, choices: accepted.join(', ') } });
    if (choices === undefined) report('key', Object.keys(keys));
    else if (key === 'disable') {
      // a list shows as `["a","b"]`
      const named = String(shown)
        .split(/[\s,"[\]]+/)
        .filter((word) => word !== '');
      for (const word of named.length > 0 ? named : [''])
        if (!rules.includes(word)) report('value', closest(word, rules), word);
      metadata[key] = named.filter((word) => rules.includes(word));
    } else if (choices === 'date' ? isoDate.test(shown) : choices.includes(shown)) metadata[key] = shown;
    else report('value', choices === 'date' ? ['2026-08-31'] : choices);
  }
  return { metadata, problems };
}

/** One line of front matter: a key and its value, or an item of the list that is the value. Either may still be empty. */
export interface Entry extends Line {
  key: Line;
  value?: Line;
}

/** The lines of front matter as they stand, right or wrong; where its end is still to be written, to the first empty line. */
export function entriesOf(text: string): Entry[] {
  const found = findFrontMatter(text);
  if (!found && !/^\uFEFF?---[ \t]*(?:\r?\n|$)/.test(text)) return [];
  const [, ...lines] = linesOf(text);
  const end = lines.findIndex((line) => (found ? /^---[ \t]*$/.test(line.text) : line.text.trim() === ''));
  const entries: Entry[] = [];
  for (const line of end < 0 ? lines : lines.slice(0, found ? end : end + 1)) {
    const [, item, word = '', colon, rest = ''] = /^(?:([ \t]*-[ \t]+)|([\w-]*)(:[ \t]*)?)(.*)$/.exec(line.text) ?? [];
    const at = line.start + (item ?? word + (colon ?? '')).length;
    const text = (rest.split('#')[0] ?? '').trimEnd();
    const key = item ? entries.at(-1)?.key : { text: word, start: line.start, end: line.start + word.length };
    const value = { text, start: at, end: at + text.length };
    if (key) entries.push({ ...line, key, ...((item || colon) && { value }) });
  }
  return entries;
}

/** Keys and values as they are written; a value that is no plain one shows as its YAML, and aliases are never followed. */
const pairsOf = (map: YAMLMap): Map<string, string> =>
  new Map(
    map.items.map(({ key, value }) => [String(key), isScalar(value) ? String(value.value ?? '') : String(value ?? '')]),
  );
