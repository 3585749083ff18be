/** Every rule, in the order of the letter's parts. */
import type { Rule } from '../core/rule.ts';
import { falseExcuse } from './false-excuse.ts';
import { missingGratitude } from './missing-gratitude.ts';
import { missingOpenDoor } from './missing-open-door.ts';
import { missingSalutation } from './missing-salutation.ts';
import { missingSignOff } from './missing-sign-off.ts';
import { tooLong } from './too-long.ts';
import { unclearDecline } from './unclear-decline.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';

export const rules: readonly Rule[] = [
  missingSalutation,
  missingGratitude,
  unclearDecline,
  falseExcuse,
  missingOpenDoor,
  missingSignOff,
  tooLong,
  unfilledPlaceholder,
];
