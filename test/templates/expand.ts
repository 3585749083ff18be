/**
 * What VS Code makes of a snippet: tab stops, placeholders (nested too), choices, variables, their transforms and escapes, as its
 * documentation defines them.
 */
export interface Stop {
  index: number;
  /** The text it starts with. */
  text: string;
  /** What may be chosen, where the choice is closed. */
  choices: readonly string[];
}

export interface Typing {
  /** What the writer types at a stop; `undefined` leaves the text it starts with. */
  type?(stop: Stop): string | undefined;
  variables?: Readonly<Record<string, string>>;
}

/** The text that stands in the editor once the writer has tabbed through. */
export function expand(snippet: string, { type, variables = {} }: Typing = {}): string {
  const nodes = parse(snippet);
  const typed = new Map(stopsOf(nodes, variables).map((stop) => [stop.index, type?.(stop)]));
  return render(nodes, firstByIndex(nodes), variables, typed);
}

/** The stops in the order in which they first appear. */
export const stops = (snippet: string): Stop[] => stopsOf(parse(snippet), {});

type Node =
  | { kind: 'text'; text: string }
  | { kind: 'stop'; index: number; children: Node[]; choices: string[] }
  | { kind: 'variable'; name: string; children: Node[]; transform?(value: string): string };
type StopNode = Extract<Node, { kind: 'stop' }>;

function parse(source: string): Node[] {
  let at = 0;
  return sequence(false);

  function sequence(inside: boolean): Node[] {
    const nodes: Node[] = [];
    let text = '';
    const flush = () => {
      if (text) nodes.push({ kind: 'text', text });
      text = '';
    };
    while (at < source.length && !(inside && source[at] === '}')) {
      const escaped = /^\\([$}\\])/.exec(source.slice(at))?.[1];
      const node = escaped ? undefined : dollar();
      if (node) {
        flush();
        nodes.push(node);
      } else {
        text += escaped ?? source[at];
        at += escaped ? 2 : 1;
      }
    }
    flush();
    return nodes;
  }

  /** A stop or a variable here, if there is one; a lonely dollar sign is text. */
  function dollar(): Node | undefined {
    const rest = source.slice(at);
    const bare = /^\$(?:(\d+)|([A-Za-z_]\w*))/.exec(rest) ?? /^\$\{(?:(\d+)|([A-Za-z_]\w*))\}/.exec(rest);
    if (bare) {
      at += bare[0].length;
      return named(bare[1], bare[2], [], []);
    }
    const choice = /^\$\{(\d+)\|((?:\\.|[^\\|])+)\|\}/s.exec(rest);
    if (choice) {
      at += choice[0].length;
      const choices = [...(choice[2] ?? '').matchAll(/(?:^|,)((?:\\.|[^\\,])*)/gs)].map(([, option = '']) =>
        option.replace(/\\([,|\\])/g, '$1'),
      );
      return named(choice[1], undefined, [{ kind: 'text', text: choices[0] ?? '' }], choices);
    }
    const transform = /^\$\{([A-Za-z_]\w*)\/((?:\\.|[^\\/])+)\/((?:\$\{[^}]*\}|[^/])*)\/([gimu]*)\}/.exec(rest);
    if (transform) {
      at += transform[0].length;
      const [, name = '', pattern = '', format = '', flags] = transform;
      const change = (value: string) =>
        value.replace(new RegExp(pattern, flags), (...groups) => formatted(format, groups));
      return { kind: 'variable', name, children: [], transform: change };
    }
    const start = at;
    const open = /^\$\{(?:(\d+)|([A-Za-z_]\w*)):/.exec(rest);
    if (open) {
      at += open[0].length;
      const children = sequence(true);
      if (source[at] === '}') {
        at += 1;
        return named(open[1], open[2], children, []);
      }
    }
    if (open || rest.startsWith('${'))
      throw new Error(`Not understood in a snippet: ${source.slice(start, start + 40)}`);
    return undefined;
  }
}

/** The groups of a match in a format: `$1`, and `${1:+text}` for a text where the group took part. */
const formatted = (format: string, groups: readonly unknown[]): string =>
  format.replace(/\$(?:(\d+)|\{(\d+)(?::\+([^}]*))?\})/g, (_, bare?: string, braced?: string, text?: string) => {
    const value = groups[Number(bare ?? braced)];
    return text === undefined ? String(value ?? '') : value === undefined ? '' : text;
  });

const named = (index: string | undefined, name = '', children: Node[], choices: string[]): Node =>
  index === undefined
    ? { kind: 'variable', name, children }
    : { kind: 'stop', index: Number(index), children, choices };

function* walk(nodes: readonly Node[]): Iterable<StopNode> {
  for (const node of nodes) {
    if (node.kind === 'stop') yield node;
    if (node.kind !== 'text') yield* walk(node.children);
  }
}

/** The first stop of a number that has a text gives it to its twins. */
function firstByIndex(nodes: readonly Node[]): Map<number, StopNode> {
  const first = new Map<number, StopNode>();
  for (const stop of walk(nodes)) if (!first.get(stop.index)?.children.length) first.set(stop.index, stop);
  return first;
}

function stopsOf(nodes: readonly Node[], variables: Readonly<Record<string, string>>): Stop[] {
  const first = firstByIndex(nodes);
  const order = [...new Set([...walk(nodes)].map(({ index }) => index))];
  return order.map((index) => {
    const { children = [], choices = [] } = first.get(index) ?? {};
    return { index, text: render(children, first, variables, new Map()), choices };
  });
}

function render(
  nodes: readonly Node[],
  first: ReadonlyMap<number, StopNode>,
  variables: Readonly<Record<string, string>>,
  typed: ReadonlyMap<number, string | undefined>,
): string {
  const inner = (children: readonly Node[]) => render(children, first, variables, typed);
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'stop') return typed.get(node.index) ?? inner(first.get(node.index)?.children ?? []);
      // a variable that nobody knows stands there by its name; one without a value gives way to its default
      const known = node.name in variables || node.children.length > 0;
      const value = known ? variables[node.name] || inner(node.children) : node.name;
      return node.transform ? node.transform(value) : value;
    })
    .join('');
}
