/** Every rule, in the order of the letter's parts. */
import type { Rule } from '../core/rule.ts';
import { considerAttending } from './consider-attending.ts';
import { contradictoryReasons } from './contradictory-reasons.ts';
import { falseExcuse } from './false-excuse.ts';
import { harshTone } from './harsh-tone.ts';
import { informalRegister } from './informal-register.ts';
import { lateReply } from './late-reply.ts';
import { missingApology } from './missing-apology.ts';
import { missingContact } from './missing-contact.ts';
import { missingGratitude } from './missing-gratitude.ts';
import { missingName } from './missing-name.ts';
import { missingOpenDoor } from './missing-open-door.ts';
import { missingSalutation } from './missing-salutation.ts';
import { missingSignOff } from './missing-sign-off.ts';
import { missingSubject } from './missing-subject.ts';
import { overExplained } from './over-explained.ts';
import { tooLong } from './too-long.ts';
import { unclearDecline } from './unclear-decline.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { wrongChannel } from './wrong-channel.ts';

export const rules: readonly Rule[] = [
  missingSubject,
  missingSalutation,
  missingGratitude,
  unclearDecline,
  missingApology,
  overExplained,
  falseExcuse,
  contradictoryReasons,
  missingOpenDoor,
  missingSignOff,
  missingName,
  missingContact,
  tooLong,
  harshTone,
  informalRegister,
  unfilledPlaceholder,
  lateReply,
  wrongChannel,
  considerAttending,
];
