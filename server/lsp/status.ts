/** How a letter stands, for a client that shows it in a status bar. */
import { type LetterStatus, type LetterStatusParams, statusMethod } from '../../protocol/status.ts';
import { rules, type Severity } from '../index.ts';
import type { Feature } from './reading.ts';
import { meaningOf } from './vocabulary.ts';

export { statusMethod };

export const statusOf: Feature<LetterStatusParams, LetterStatus> = (reading) => {
  const { document, letter, messages, settings } = reading;
  const { kind, channel, language, words, finished } = letter;
  const count = (severity: Severity) => messages.filter((message) => message.severity === severity).length;
  const off = settings.rules['too-long'] === 'off' || letter.metadata.disable?.includes('too-long');
  const budget = off ? undefined : budgets(settings.options)[channel];
  return {
    version: document.version,
    language: language.id,
    kind,
    channel,
    names: {
      language: meaningOf('language', language.id, reading),
      kind: meaningOf('kind', kind, reading),
      channel: meaningOf('channel', channel, reading),
    },
    words,
    ...(budget !== undefined && { budget }),
    findings: { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') },
    finished,
  };
};

/** The words that each channel allows. */
const budgets = (options: Readonly<Record<string, Readonly<Record<string, number>>>>) => ({
  ...rules.find(({ id }) => id === 'too-long')?.options,
  ...options['too-long'],
});
