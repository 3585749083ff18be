/** One shape of settings for every door, and the one resolver that checks what somebody wrote. */
import { type Options, type Rule, type Severity, severities } from './rule.ts';

export interface Settings {
  /** Which documents are linted: those recognised as letters, all, or none. */
  lint: 'letters' | 'always' | 'never';
  /** Severities by rule id; a rule that is not named keeps its default. */
  rules: Readonly<Record<string, Severity | 'off'>>;
  /** Options by rule id. */
  options: Readonly<Record<string, Options>>;
  /** The language of messages: that of the letter, that of the editor, or a language tag. */
  messageLanguage: string;
  /** How many findings an editor shows in one document at most, the most severe first. */
  maxFindings: number;
}

export const defaults: Settings = {
  lint: 'letters',
  rules: {},
  options: {},
  messageLanguage: 'letter',
  maxFindings: 100,
};

/** A setting that could not be used: `{value}` of `{name}`, and what would be accepted. */
export interface SettingProblem {
  message: 'setting-unknown-rule' | 'setting-unknown-option' | 'setting-value';
  values: { name: string; value: string; choices: string };
}

/** Takes what is valid and names what is not. Never throws: a typing error in a setting must not silence the linter. */
export function resolveSettings(
  raw: unknown,
  rules: readonly Rule[],
  languages: readonly string[],
): { settings: Settings; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const given = isRecord(raw) ? raw : {};
  const pick = <T extends string>(name: string, choices: readonly T[], fallback: T): T => {
    const value = given[name];
    if (value === undefined || value === null) return fallback;
    if (choices.includes(value as T)) return value as T;
    problems.push(problem('setting-value', `santun.${name}`, value, choices));
    return fallback;
  };
  const lint = pick('lint', ['letters', 'always', 'never'], defaults.lint);
  const messageLanguage = pick('messageLanguage', ['letter', 'editor', ...languages], defaults.messageLanguage);

  const maxFindings = countOf('santun.maxFindings', given.maxFindings ?? defaults.maxFindings) ?? defaults.maxFindings;

  const ids = rules.map(({ id }) => id);
  const chosen: Record<string, Severity | 'off'> = {};
  for (const [id, value] of entries('rules')) {
    if (!ids.includes(id)) problems.push(problem('setting-unknown-rule', 'santun.rules', id, closest(id, ids)));
    else if (severities.includes(value as Severity)) chosen[id] = value as Severity;
    else problems.push(problem('setting-value', `santun.rules: ${id}`, value, severities));
  }
  const options: Record<string, Options> = {};
  for (const [id, value] of entries('options')) {
    const rule = rules.find((rule) => rule.id === id);
    if (!rule) problems.push(problem('setting-unknown-rule', 'santun.options', id, closest(id, ids)));
    else options[id] = resolveOptions(rule, value);
  }
  return { settings: { lint, rules: chosen, options, messageLanguage, maxFindings }, problems };

  function entries(name: string): [string, unknown][] {
    const value = given[name];
    if (isRecord(value)) return Object.entries(value);
    if (value !== undefined && value !== null)
      problems.push(problem('setting-value', `santun.${name}`, value, ['{…}']));
    return [];
  }

  function resolveOptions(rule: Rule, value: unknown): Options {
    const taken: Record<string, number> = {};
    const known = Object.keys(rule.options);
    const where = `santun.options: ${rule.id}`;
    if (!isRecord(value)) problems.push(problem('setting-value', where, value, [`{ ${known.join(', ')} }`]));
    for (const [name, number] of isRecord(value) ? Object.entries(value) : []) {
      if (!known.includes(name)) problems.push(problem('setting-unknown-option', where, name, known));
      else {
        const count = countOf(`${where}.${name}`, number);
        if (count !== undefined) taken[name] = count;
      }
    }
    return taken;
  }

  function countOf(name: string, value: unknown): number | undefined {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
    problems.push(problem('setting-value', name, value, ['0, 1, 2 …']));
    return undefined;
  }
}

const problem = (
  message: SettingProblem['message'],
  name: string,
  value: unknown,
  choices: readonly string[],
): SettingProblem => ({
  message,
  values: { name, value: typeof value === 'string' ? value : JSON.stringify(value), choices: choices.join(', ') },
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How alike two names are: the pairs of letters that they share, from 0 to almost a half. */
export function likeness(one: string, other: string): number {
  const pairs = (text: string) => new Set([...text].slice(1).map((letter, index) => text[index] + letter));
  const wanted = pairs(one);
  return [...pairs(other)].filter((pair) => wanted.has(pair)).length / (one.length + other.length);
}

/** The ids that share most of their letters with what was typed, the likeliest three. */
export function closest(typed: string, ids: readonly string[]): string[] {
  const likenesses = new Map(ids.map((id) => [id, likeness(typed, id)]));
  return [...ids].sort((a, b) => (likenesses.get(b) ?? 0) - (likenesses.get(a) ?? 0)).slice(0, 3);
}
