/** How a letter stands, for a client that shows it in a status bar. */
import { type LetterStatus, type LetterStatusParams, statusMethod } from '../../protocol/status.ts';
import type { Severity } from '../index.ts';
import { optionsOf, severityOf } from './in-force.ts';
import type { Feature } from './reading.ts';
import { meaningOf } from './vocabulary.ts';

export { statusMethod };

export const statusOf: Feature<LetterStatusParams, LetterStatus> = (reading) => {
  const { document, letter, messages, settings } = reading;
  const { kind, channel, language, words, finished } = letter;
  const count = (severity: Severity) => messages.filter((message) => message.severity === severity).length;
  const off = severityOf('too-long', settings, letter) === 'off';
  const budget = off ? undefined : optionsOf('too-long', settings)[channel];
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
