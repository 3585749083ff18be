/**
 * Directives: comments in a letter that silence rules on the next line (`<!-- santun-disable-next-line too-long -->`), from
 * there on (`santun-disable` … `santun-enable`) or everywhere (`santun-disable-file`); all rules where none is named.
 */
import type { VFileMessage } from 'vfile-message';
import type { Letter, Span } from './letter.ts';
import { isWithin, linesOf, whiteOut } from './set-aside.ts';

export const verbs = ['santun-disable', 'santun-disable-next-line', 'santun-disable-file', 'santun-enable'];
/** Stands for the rules of a directive that names none. */
export const every = '*';

/** What a directive says about one rule, or about every rule: where that is written, and where it silences. */
export interface Order extends Span {
  verb: string;
  rule: string;
  reach: Span;
  /** Where it is ended, for single rules or every rule. */
  until: Map<string, number>;
  /** The orders that this one, an enabling one, puts an end to. */
  ends: Order[];
}

export interface Directive extends Span {
  /** Where its name is written. */
  verb: Span;
  /** What it would silence under another name. */
  renamed(verb: string): Order[];
  orders: Order[];
}

type Written = Pick<Letter, 'text' | 'aside'>;

/** The directives of the writer: comments that are set aside, but not within something else that is, such as a quoted mail. */
export function findDirectives({ text, aside }: Written, rules: readonly string[]): Directive[] {
  const lines = linesOf(whiteOut(text, aside)).filter((line) => line.text.trim() !== '');
  const found: Directive[] = [];
  for (const span of aside) {
    const comment = text.slice(span.start, span.end);
    const name = /^<!--\s*(santun-[^\s,>]*?)(?=[\s,]|-->)/i.exec(comment)?.[1];
    if (!name || comment.indexOf('-->') !== comment.length - 3) continue;
    if (aside.some((other) => other !== span && isWithin(span, [other]))) continue;
    const start = span.start + comment.indexOf(name);
    const verb = { start, end: start + name.length };
    const order = (rule: string, { start, end }: Span): Order => ({
      ...{ start, end, verb: name.toLowerCase(), rule, until: new Map(), ends: [] },
      reach: reachOf(name.toLowerCase(), span, lines),
    });
    const orders = [...text.slice(verb.end, span.end - 3).matchAll(/[^\s,]+/g)].map(({ 0: word, index }) =>
      order(word.toLowerCase(), { start: verb.end + index, end: verb.end + index + word.length }),
    );
    if (orders.length === 0) orders.push(order(every, span));
    const renamed = (verb: string) => orders.map((order) => ({ ...order, verb, reach: reachOf(verb, span, lines) }));
    found.push({ ...span, verb, renamed, orders });
  }
  endOrders(
    found.flatMap(({ orders }) => orders),
    rules,
  );
  return found;
}

/** Where the findings start that a directive silences, both ends included. */
function reachOf(verb: string, { end }: Span, lines: readonly Span[]): Span {
  const nowhere = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY };
  if (verb === 'santun-disable') return { start: end, end: Number.POSITIVE_INFINITY };
  if (verb === 'santun-disable-file') return { start: 0, end: Number.POSITIVE_INFINITY };
  return (verb === 'santun-disable-next-line' && lines.find(({ start }) => start > end)) || nowhere;
}

/** Lets every `santun-enable` end what is open before it. What is misspelt may have been meant to be open. */
function endOrders(orders: readonly Order[], rules: readonly string[]): void {
  const open = new Set<Order>();
  for (const order of orders) {
    const { rule, start } = order;
    if (order.verb !== 'santun-enable') {
      if (order.verb === 'santun-disable' || !verbs.includes(order.verb)) open.add(order);
      continue;
    }
    for (const other of open) {
      const partly = rule !== every && !rules.includes(other.rule);
      if (rule !== every && other.rule !== rule && !(partly && !other.until.has(rule))) continue;
      other.until.set(partly ? rule : every, start);
      if (!partly) open.delete(other);
      order.ends.push(other);
    }
  }
}

/** Whether an order silences a message. */
export function covers({ rule, reach, until }: Order, { ruleId = '', place }: VFileMessage): boolean {
  if (rule !== every && rule !== ruleId) return false;
  const at = (place && 'start' in place ? place.start : place)?.offset ?? 0;
  const end = until.get(ruleId) ?? until.get(every) ?? reach.end;
  return reach.start <= at && at <= end && at <= reach.end;
}
