/**
 * Santun's public API, and the only file that knows which rules and languages there are.
 *
 *     const file = lint('Dear Ms Osei, …', { settings: defaults });
 *     file.messages       // vfile messages: reason, ruleId, place, expected, url, severity
 *     file.data.letter    // what was understood: language, kind, channel, moves and their acts
 */
import type { VFile } from 'vfile';
import manifest from '../package.json' with { type: 'json' };
import { type Composition, type LintOptions, lint as lintWith, phrase as phraseIn } from './core/lint.ts';
import { mend as mendWith } from './core/mend.ts';
import { metadataKeys as keysOf } from './core/metadata.ts';
import { prove as proveWith } from './core/prove.ts';
import type { Finding } from './core/rule.ts';
import { resolveSettings as resolveWith, type SettingProblem } from './core/settings.ts';
import { languages } from './languages/index.ts';
import { rules } from './rules/index.ts';
import { phrasebooks } from './templates/index.ts';

export { type Contrast, contrast } from './core/contrast.ts';
export { findDirectives, verbs } from './core/directives.ts';
export { featuresOfChannel, featuresOfMessage, featuresOfSentence } from './core/evidence.ts';
export { type Finished, finish } from './core/finish.ts';
export { writeEntry } from './core/front-matter.ts';
export { type Layout, layOut } from './core/layout.ts';
export {
  type Act,
  acts,
  type Change,
  channels,
  errands,
  isDecline,
  isFormal,
  kinds,
  type Letter,
  type Metadata,
  type Move,
  parts,
  reasons,
  type Span,
  stages,
  traits,
} from './core/letter.ts';
export { type LintOptions, largestFile } from './core/lint.ts';
export { type Entry, entriesOf } from './core/metadata.ts';
export { muteLetter, muteLine } from './core/mute.ts';
export { type Rule, type Severity, severities } from './core/rule.ts';
export { findFrontMatter } from './core/set-aside.ts';
export { defaults, type Settings } from './core/settings.ts';
export { samples } from './rules/place.ts';
export { catalogue, compose, kindOf, type Template, type Wish, wishes } from './templates/compose.ts';
export { neighbours } from './templates/phrasebook.ts';
export { languages, phrasebooks, rules };

export const { version } = manifest;

/** The page of a rule, pinned to the version that reports it; what is said about the rest is explained beside their table. */
export const ruleUrl = (ruleId: string): string =>
  `${manifest.homepage}/blob/v${manifest.version}/docs/rules/${rules.some(({ id }) => id === ruleId) ? ruleId : 'README'}.md`;

const composition: Composition = { languages, rules, url: ruleUrl };

/** Lints one letter; see `core/lint.ts`. Other rules than Santun's own may be given, for tests. */
export const lint = (text: string | VFile, options: LintOptions, only: Partial<Composition> = {}): VFile =>
  lintWith(text, options, { ...composition, ...only });

/** What each key of front matter accepts: one of a list, or a date. `disable` accepts several. */
export const metadataKeys = keysOf(
  languages.map(({ id }) => id),
  rules.map(({ id }) => id),
);

/** Lints one letter and makes the fixes that nobody would refuse; see `core/mend.ts`. */
export const mend = (text: string | VFile, options: LintOptions): VFile => mendWith(text, options, composition);

/** Withholds the fixes in a linted file that would make another finding; every door that offers fixes asks for it. */
export const prove = (file: VFile, options: LintOptions): VFile => proveWith(file, options, composition);

/** Checks settings that somebody wrote: what is valid is used, the rest is named. Never throws. */
export const resolveSettings = (raw: unknown) =>
  resolveWith(
    raw,
    rules,
    languages.map(({ id }) => id),
  );

/** Something that Santun says itself, outside of any letter: a message of the packs, in a language (a BCP 47 tag). */
export function describe(message: string, values: Finding['values'], language = 'en'): string {
  const speaker = languages.find(({ id }) => id === spokenTo(language));
  return speaker ? phraseIn(speaker, message, undefined, values) : message;
}

/** The language of Santun's own for an editor in some language (BCP 47 tags both): English for those that it does not speak. */
export const spokenTo = (editorLanguage: string): string =>
  languages.find(({ id }) => editorLanguage.startsWith(id))?.id ?? 'en';

/** One clear sentence for a setting that cannot be used, in the language of the editor (a BCP 47 tag). */
export const describeProblem = ({ message, values }: SettingProblem, editorLanguage = 'en'): string =>
  describe(message, values, editorLanguage);
