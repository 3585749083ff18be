/** Hover: what a sentence does, the rule behind a finding, and what front matter and directives mean. */
import { type ClientCapabilities, type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { contrast, type Entry, entriesOf, findDirectives, rules, ruleUrl, type Span, verbs } from '../index.ts';
import { type Feature, type Reading, rangeOf, runAt, spanOf, touches } from './reading.ts';
import { acceptedBy, meaningOf, namesOf, packOf, ruleIds } from './vocabulary.ts';

/** How the client wants its text marked up. */
interface Markup {
  kind: MarkupKind;
  strong(text: string): string;
  code(text: string): string;
  link(text: string, url: string): string;
  /** A sentence with the `[[marks]]` of an example. */
  quote(title: string, sentence: string): string;
}

const missing = '‸';
const marks = /\[\[(.*?)\]\](?!\])/g;

const plain: Markup = {
  kind: MarkupKind.PlainText,
  strong: (text) => text,
  code: (text) => text,
  link: (text, url) => `${text} (${url})`,
  quote: (title, sentence) => `${title}: ${sentence.replace(marks, (_, marked) => (marked ? `›${marked}‹` : missing))}`,
};
const markdown: Markup = {
  kind: MarkupKind.Markdown,
  strong: (text) => `**${text}**`,
  code: (text) => `\`${text}\``,
  link: (text, url) => `[${text}](${url})`,
  quote(title, sentence) {
    const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>()#|~]/g, '\\$&');
    const parts = sentence.split(marks).map((text, index) => {
      if (index % 2 === 0) return escaped(text);
      return text === '' ? missing : `**${escaped(text)}**`;
    });
    return `> ${title}: ${parts.join('')}`;
  },
};

/** Hover for a client: in Markdown where it is the first of what it can show, else as plain text. */
export function hoverFor({ textDocument }: ClientCapabilities): Feature<HoverParams, Hover | null> {
  const markup = textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown ? markdown : plain;
  return (reading, { position }) => {
    const offset = reading.document.offsetAt(position);
    const found =
      onDirective(reading, offset, markup) ??
      onFrontMatter(reading, offset, markup) ??
      onLetter(reading, offset, markup);
    if (!found) return null;
    const { paragraphs, span } = found;
    return {
      contents: { kind: markup.kind, value: paragraphs.join('\n\n') },
      range: rangeOf(reading.document, span),
    };
  };
}

interface Found {
  paragraphs: string[];
  span: Span;
}

function onDirective({ letter, say }: Reading, offset: number, { code }: Markup): Found | undefined {
  const directive = findDirectives(letter, ruleIds).find((directive) => touches(offset, directive));
  const [first] = directive?.orders ?? [];
  if (!directive || !first || !verbs.includes(first.verb)) return undefined;
  const named = directive.orders.map(({ rule }) => rule).filter((rule) => ruleIds.includes(rule));
  const whom = named.length > 0 ? named.map(code).join(', ') : say('label-every-rule');
  const told = named.map((rule) => `${code(rule)}: ${say(`rule-${rule}`)}`);
  return { paragraphs: [say(`directive-${first.verb}`, { rules: whom }), ...told], span: directive };
}

function onFrontMatter(reading: Reading, offset: number, markup: Markup): Found | undefined {
  const entry = entriesOf(reading.letter.text).find((entry) => touches(offset, entry));
  if (!entry || !acceptedBy(entry.key.text)) return undefined;
  return entry.value && entry.value.text !== '' && touches(offset, entry.value)
    ? onValue(entry.key.text, entry.value, reading, offset, markup)
    : touches(offset, entry.key)
      ? onKey(entry, reading, markup)
      : undefined;
}

function onKey({ key }: Entry, reading: Reading, { strong, code }: Markup): Found {
  const accepted = acceptedBy(key.text);
  const values =
    !accepted || accepted === 'date'
      ? []
      : accepted.map((value) => `${code(value)} ${meaningOf(key.text, value, reading)}`);
  const paragraphs = [`${strong(key.text)}: ${reading.say(`key-${key.text}`)}`];
  if (values.length > 0)
    paragraphs.push([`${reading.say('label-values')}:`, ...values.map((value) => `- ${value}`)].join('\n'));
  return { paragraphs, span: key };
}

/** The word under the pointer, where it is a permitted value: `disable` takes several. */
function onValue(
  key: string,
  value: Entry['key'],
  reading: Reading,
  offset: number,
  { strong }: Markup,
): Found | undefined {
  const accepted = acceptedBy(key);
  for (const { 0: word, index } of value.text.matchAll(/[\w-]+/g)) {
    const span = { start: value.start + index, end: value.start + index + word.length };
    if (touches(offset, span) && accepted !== 'date' && accepted?.includes(word))
      return { paragraphs: [`${strong(word)}: ${meaningOf(key, word, reading)}`], span };
  }
  return undefined;
}

function onLetter(reading: Reading, offset: number, markup: Markup): Found | undefined {
  const { letter, messages } = reading;
  const move = letter.moves.find((move) => touches(offset, move));
  const word = runAt(letter.text, offset, /[\p{L}\p{N}\p{M}]/u);
  const findings = messages.flatMap((message) => {
    const rule = rules.find(({ id }) => id === message.ruleId);
    const place = spanOf(message);
    // an editor underlines the word at a place without width
    const span = place.start === place.end ? touches(place.start, word) && word : touches(offset, place) && place;
    return rule && span ? [{ rule, span }] : [];
  });
  const told = findings.flatMap(({ rule }) => {
    const pack = packOf(reading);
    const example = pack && contrast(rule, pack);
    return [
      `${markup.link(rule.id, ruleUrl(rule.id))}: ${reading.say(`rule-${rule.id}`)}`,
      ...(example ? [markup.quote(reading.say('label-before'), example.before)] : []),
      ...(example ? [markup.quote(reading.say('label-after'), example.after)] : []),
    ];
  });
  const span = findings[0]?.span ?? move;
  if (!span) return undefined;
  return { paragraphs: [...(move ? [markup.strong(namesOf(move, reading))] : []), ...told], span };
}
