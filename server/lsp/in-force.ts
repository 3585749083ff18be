/** What is in force for a letter: the defaults of the rules, what the settings say, and what the front matter says. */
import { type SettingsInForce, settingsInForceMethod } from '../../protocol/settings.ts';
import { type Letter, rules, type Settings } from '../index.ts';
import { acceptedBy } from './vocabulary.ts';

export { settingsInForceMethod };

export function settingsInForce(settings: Settings, letter: Letter | undefined): SettingsInForce {
  const { lint, messageLanguage, maxFindings } = settings;
  const withOptions = rules.filter(({ options }) => Object.keys(options).length > 0);
  return {
    santun: {
      lint,
      messageLanguage,
      maxFindings,
      rules: Object.fromEntries(rules.map(({ id }) => [id, severityOf(id, settings, letter)])),
      options: Object.fromEntries(withOptions.map(({ id }) => [id, optionsOf(id, settings)])),
    },
    letter: letter ? taken(letter) : null,
  };
}

/** Of the metadata, only what somebody wrote. */
function taken({ language, channel, kind, metadata }: Letter): SettingsInForce['letter'] {
  const written = Object.entries(metadata).filter(([key]) => acceptedBy(key) !== undefined);
  return { language: language.id, channel, kind, frontMatter: Object.fromEntries(written) };
}

/** How severe the findings of a rule are in a letter. */
export const severityOf = (rule: string, settings: Settings, letter: Letter | undefined): string =>
  letter?.metadata.disable?.includes(rule)
    ? 'off'
    : (settings.rules[rule] ?? rules.find(({ id }) => id === rule)?.severity ?? 'off');

/** The numbers that a rule counts with. */
export const optionsOf = (rule: string, settings: Settings): Readonly<Record<string, number>> => ({
  ...rules.find(({ id }) => id === rule)?.options,
  ...settings.options[rule],
});
