/** Tries what fixes promise: one finding less, and none that was not there before. No rule can know what all the others will say. */
import type { VFile } from 'vfile';
import { type Composition, type LintOptions, lint } from './lint.ts';
import { changed, changeOf, isBetter } from './mend.ts';

/** How much may be linted again for that, in UTF-16 code units: all fixes of a letter, and the first ones of a flood. */
const effort = 40_000;

/** Withholds the fixes in a linted file that break their promise; those of a flood are taken at their rules' word. */
export function prove(file: VFile, options: LintOptions, composition: Composition): VFile {
  let spent = 0;
  for (const message of file.messages)
    message.expected = message.expected?.filter((text) => {
      spent += String(file).length;
      const changes = [changeOf(message, text)];
      return spent > effort || isBetter(lint(changed(file, changes), options, composition), file, 1);
    });
  return file;
}
