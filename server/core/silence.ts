/** What directives do to what the rules have said, and what there is to say about directives; no directive silences that. */
import type { VFileMessage } from 'vfile-message';
import { covers, type Directive, every, findDirectives, type Order, verbs } from './directives.ts';
import type { Letter, Span } from './letter.ts';
import type { Finding, Severity } from './rule.ts';
import { closest, likeness } from './settings.ts';

type Problem = Finding & { ruleId: string; severity: Severity };

/**
 * The messages of rules that directives silence, and the directives that are misspelt or change nothing.
 * @param ran the rules that have spoken; a directive for another one may be of use when that is on again
 */
export function heedDirectives(
  { text, aside }: Pick<Letter, 'text' | 'aside'>,
  messages: readonly VFileMessage[],
  rules: readonly string[],
  ran: ReadonlySet<string>,
): { silenced: ReadonlySet<VFileMessage>; problems: Problem[] } {
  const directives = findDirectives({ text, aside }, rules);
  const said = messages.filter(({ ruleId = '' }) => rules.includes(ruleId));
  const silenced = new Set(said.filter((message) => directives.some(({ orders }) => coverAny(orders, message))));
  const isKnown = ({ rule }: Order) => rule === every || rules.includes(rule);
  const isOff = ({ rule }: Order) => (rule === every ? ran.size === 0 : !ran.has(rule));
  const isIdle = (order: Order) => !said.some((message) => covers(order, message));
  const isStale = (order: Order): boolean => {
    if (isOff(order) || !isKnown(order) || !verbs.includes(order.verb)) return false;
    return order.verb === 'santun-enable' ? order.ends.every(isStale) : isIdle(order);
  };
  return { silenced, problems: directives.flatMap(problemsOf) };

  function problemsOf(directive: Directive): Problem[] {
    const { verb, orders, renamed } = directive;
    if (orders.some((order) => !verbs.includes(order.verb))) return [unknown('verb', verb, verbs, renamed)];
    const stale = orders.map(isStale);
    if (!stale.includes(false)) return [unused(removable(text, directive), orders)];
    return orders.flatMap((order, index) => {
      if (!isKnown(order)) return [unknown('rule', order, rules, (rule) => [{ ...order, rule }])];
      return stale[index] ? [unused(separable(orders, stale, index), [order], 'rule')] : [];
    });
  }

  function unknown(
    variant: string,
    { start, end }: Span,
    names: readonly string[],
    as: (name: string) => Order[],
  ): Problem {
    const written = text.slice(start, end);
    const choices = closest(written.toLowerCase(), names);
    // what would leave an unused directive behind, or bring findings back, is no fix
    const helps = (order: Order) => isKnown(order) && (isOff(order) || !isIdle(order));
    const fixes = choices
      .slice(0, 1)
      .filter((name) => likeness(written.toLowerCase(), name) > 0.3 && as(name).every(helps));
    const values = { text: written, choices: choices.join(', ') };
    return { ruleId: 'unknown-directive', severity: 'warning', variant, place: { start, end }, values, fixes };
  }

  function unused(place: Span, stale: readonly Order[], variant?: string): Problem {
    // without its end, what is ended would go on
    const fixes = stale.some(({ ends }) => ends.length > 0) ? [] : [''];
    const values = { text: stale.map(({ rule }) => rule).join(', ') };
    return { ruleId: 'unused-directive', severity: 'info', variant, place, values, fixes };
  }
}

const coverAny = (orders: readonly Order[], message: VFileMessage): boolean =>
  orders.some((order) => covers(order, message));

/** A directive with what would be left over without it: its line where it stands alone there, or else the space before it. */
function removable(text: string, { start, end }: Span): Span {
  let from = start;
  while (/[ \t]/.test(text[from - 1] ?? '')) from--;
  const after = /^[ \t]*(?:\r\n|\r|\n|$)?/.exec(text.slice(end))?.[0].length ?? 0;
  if (from === 0 || /[\r\n]/.test(text[from - 1] ?? '')) return { start: from, end: end + after };
  return { start: after > 0 || end === text.length ? from : start, end };
}

/** A rule of a directive with the comma or space before it, or behind it at the head of the list: one that stays keeps its own. */
function separable(orders: readonly Order[], stale: readonly boolean[], index: number): Span {
  const { start, end } = orders[index] as Order;
  const leads = !stale.slice(0, index).includes(false);
  return leads ? { start, end: orders[index + 1]?.start ?? end } : { start: orders[index - 1]?.end ?? start, end };
}
