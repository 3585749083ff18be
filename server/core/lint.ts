/** The spine: text in, vfile messages out. Every door shows these messages and analyses nothing by itself. */
import type { Root } from 'nlcst';
import { type Plugin, unified } from 'unified';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import type { Language } from './language.ts';
import type { Letter, Metadata } from './letter.ts';
import { readMetadata } from './metadata.ts';
import { parseLetter, readLetter } from './read.ts';
import { type Finding, mildest, type Rule, type Severity } from './rule.ts';
import { lineEndOf, overlaps } from './set-aside.ts';
import type { Settings } from './settings.ts';
import { heedDirectives } from './silence.ts';

export interface LintOptions {
  settings: Settings;
  /** What is known about this letter from outside: flags, or the document's language id. Front matter comes first. */
  given?: Metadata;
  /** The document is a letter whatever it looks like; where no kind is recognised, it declines an invitation. */
  isLetter?: boolean;
  /** Nothing more will be written: absence rules speak at full strength. */
  finished?: boolean;
  /** The present day as an ISO date; the engine reads no clock. */
  today?: string;
  /** BCP 47 tag of the editor's display language. */
  editorLanguage?: string;
}

/** The longest text that is read, in UTF-16 code units: no letter comes near it, and every document beyond is left in peace. */
export const longestText = 20_000;

/** What no door even opens: 1 MiB, in bytes or UTF-16 code units. */
export const largestFile = 1024 * 1024;

/** What the engine is made of: packs, rules, and the address of a rule's page. */
export interface Composition {
  languages: readonly Language[];
  rules: readonly Rule[];
  url(ruleId: string): string;
}

declare module 'vfile' {
  interface DataMap {
    /** The language that the messages are in, as a BCP 47 tag. */
    speaker: string;
  }
}
declare module 'vfile-message' {
  interface VFileMessage {
    /** error, warning, info or hint; `fatal` knows only the first three. */
    severity?: Severity;
  }
}

/** Lints a text. The file that is returned carries the messages and, as `data.letter`, the letter. Never throws on any text. */
export function lint(text: string | VFile, options: LintOptions, composition: Composition): VFile {
  const file = typeof text === 'string' ? new VFile(text) : text;
  if (options.settings.lint === 'never' || String(file).length > longestText) return file;
  const processor = unified().use(parseLetter, composition.languages).use(check, options, composition).freeze();
  processor.runSync(processor.parse(file), file);
  return file;
}

const check: Plugin<[LintOptions, Composition], Root> = (options, composition) => (tree, file) => {
  const { languages, rules, url } = composition;
  const { settings } = options;
  const ids = rules.map(({ id }) => id);
  const front = readMetadata(
    String(file),
    languages.map(({ id }) => id),
    ids,
  );
  // whoever writes down when or how they were invited says that this is a letter
  const { channel, stage, reason, received, interview, 'invited-via': invitedVia } = front.metadata;
  const declared = [channel, stage, reason, received, interview, invitedVia].some((value) => value !== undefined);
  const isLetter = options.isLetter || declared || settings.lint === 'always';
  const letter = readLetter(tree, file, languages, {
    ...options.given,
    ...front.metadata,
    isLetter,
    today: options.today,
  });
  file.data.letter = letter;
  if (letter.kind === 'other') return;

  const speaker = speakerOf(letter, options, languages);
  file.data.speaker = speaker.id;
  const report = reporter(file, speaker, url);
  for (const { place, variant, values } of front.problems)
    report('front-matter', 'warning', { place, variant, values });
  const ran = new Set<string>();
  for (const rule of rules) {
    const severity = settings.rules[rule.id] ?? rule.severity;
    if (severity === 'off' || letter.metadata.disable?.includes(rule.id)) continue;
    const growing = rule.absence && !options.finished && !letter.finished;
    try {
      for (const finding of rule.check(letter, { ...rule.options, ...settings.options[rule.id] })) {
        // what is not the writer's may stand among the sentences that are
        const fixes = overlaps(finding.place, letter.aside) ? [] : finding.fixes;
        const loudness = mildest(severity, finding.severity, growing ? 'hint' : undefined);
        report(rule.id, loudness, { ...finding, fixes });
      }
      ran.add(rule.id);
    } catch (error) {
      const values = { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
      report('rule-failed', 'info', { place: { start: 0, end: 0 }, values });
    }
  }
  const { silenced, problems } = heedDirectives(letter, file.messages, ids, ran);
  file.messages = file.messages.filter((message) => !silenced.has(message));
  for (const { ruleId, severity, ...finding } of problems) report(ruleId, severity, finding);
  file.messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
};

/** The language that messages are in: whoever writes an Indonesian letter reads Indonesian, whatever the menus say. */
function speakerOf(
  letter: Letter,
  { settings, editorLanguage }: LintOptions,
  languages: readonly Language[],
): Language {
  if (settings.messageLanguage === 'letter') return letter.language;
  const wanted = settings.messageLanguage === 'editor' ? editorLanguage?.split('-')[0] : settings.messageLanguage;
  return languages.find(({ id }) => id === wanted) ?? letter.language;
}

function reporter(file: VFile, speaker: Language, url: (ruleId: string) => string) {
  const { toPoint } = location(file);
  const lineEnd = lineEndOf(String(file));
  return (ruleId: string, severity: Severity, { place, variant, values, fixes }: Finding) => {
    const at = (offset: number) => toPoint(offset) ?? { line: 1, column: 1, offset: 0 };
    const span = { start: at(place.start), end: at(place.end) };
    const message: VFileMessage = file.message(phrase(speaker, ruleId, variant, values), {
      place: span,
      ruleId,
      source: 'santun',
    });
    message.severity = severity;
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
    message.url = url(ruleId);
    message.actual = String(file).slice(place.start, place.end);
    if (fixes?.length) message.expected = fixes.map((fix) => fix.replace(/\r?\n/g, lineEnd));
  };
}

/** The text of a message, its `{name}`s filled in. */
export function phrase(
  { messages }: Pick<Language, 'messages'>,
  id: string,
  variant?: string,
  values: Finding['values'] = {},
): string {
  const template = (variant && messages[`${id}/${variant}`]) || messages[id] || id;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
