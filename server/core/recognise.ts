/** Tells what kind of message a text is and by which way it will travel, from what its moves say. */
import type { CueName, Language } from './language.ts';
import type { Channel, Header, Kind, Move } from './letter.ts';

export interface Draft {
  text: string;
  language: Language;
  headers: readonly Header[];
  moves: readonly Move[];
}

/** Reads the cues of a draft: in the body and postscript, or anywhere. */
function reader({ language, moves }: Draft) {
  const inBody = moves.filter(({ part }) => part === 'body' || part === 'postscript');
  return {
    says: (name: CueName) => inBody.some(({ normal }) => language.cues[name].test(normal)),
    mentions: (name: CueName) => moves.some(({ normal }) => language.cues[name].test(normal)),
    performs: (act: Move['acts'] extends Set<infer A> ? A : never) => moves.some(({ acts }) => acts.has(act)),
  };
}

/** More than this many words, or lines that only documents have, and the text is not a message to one reader. */
const longestMessage = 900;

function isDocument({ text, moves }: Draft): boolean {
  const words = moves.reduce((sum, move) => sum + move.words, 0);
  const greetings = moves.filter(({ acts, part }) => acts.has('salutation') && part !== 'opening').length;
  return words > longestMessage || greetings > 1 || /^(?:#{1,6} \S|```|\|.*\|$|\[[^\]]+\]: )/m.test(text);
}

/** `other` means that the message is not ours: when in doubt, silence. */
export function recogniseKind(draft: Draft): Kind {
  const { says, mentions, performs } = reader(draft);
  if (isDocument(draft)) return 'other';
  if (!mentions('interview') && !mentions('hiring') && !mentions('offer')) return 'other';
  if (says('recruiter') || mentions('elsewhere') || says('advice')) return 'other';
  if (mentions('reconsider')) return 'reconsider';
  if (mentions('accepting')) return 'other';
  if (performs('decision')) {
    if (says('resigning')) return 'other';
    return says('reschedule') && !says('withdrawal') ? 'reschedule' : declineKind(draft);
  }
  if (mentions('reschedule')) return 'reschedule';
  if (says('hedge')) return declineKind(draft);
  if (mentions('feedback-request')) return 'feedback-request';
  if (mentions('status-inquiry')) return 'status-inquiry';
  if (says('resigning') || says('applying') || says('negotiating')) return 'other';
  if (says('follow-up')) return 'thank-you';
  const farewell = performs('open-door') || performs('well-wish');
  return farewell && (performs('gratitude') || performs('apology') || performs('reason'))
    ? declineKind(draft)
    : 'other';
}

function declineKind(draft: Draft): Kind {
  const { says, mentions } = reader(draft);
  if (mentions('offer') && !mentions('cancellation')) return 'decline-offer';
  if (mentions('cancellation')) return 'cancel-scheduled';
  if (says('met')) return 'withdraw';
  if (mentions('scheduled') || mentions('same-day')) return 'cancel-scheduled';
  if (mentions('withdrawal')) return 'withdraw';
  return 'decline-invitation';
}

/** The shortest text, in words, that is taken for an e-mail without any sign of one. */
const longestChat = 60;

export function recogniseChannel(draft: Draft): Channel {
  const { language, headers, moves } = draft;
  const names = new Set(headers.map(({ name }) => name));
  if (['from', 'to', 'cc', 'date'].some((name) => names.has(name))) return 'email';
  const opening = moves.filter(({ part }) => part === 'opening' || part === 'headers');
  const lineOf = ({ start, end }: Move) => draft.text.slice(start, end);
  const dated = opening.some((move) => language.date.test(lineOf(move).trim()));
  const addressed = opening.filter(({ acts, part }) => part === 'opening' && !acts.has('salutation')).length >= 2;
  if (dated || (addressed && !names.has('subject')) || names.has('number')) return 'letter';
  if (names.has('subject')) return 'email';
  const { says, performs } = reader(draft);
  if (says('spoken') || opening.some(({ normal }) => language.cues.spoken.test(normal))) return 'phone';
  const greeted = opening.some(
    ({ acts, end }) => acts.has('salutation') && /^[^\S\n]*[,:!.]?[^\S\n]*(?:\r?\n|$)/.test(draft.text.slice(end)),
  );
  const closed = performs('sign-off');
  if (closed && greeted) return 'email';
  const paragraphs = draft.text.trim().split(/\n\s*\n/).length;
  const words = moves.reduce((sum, move) => sum + move.words, 0);
  if (says('chatty') && paragraphs < 4) return 'chat';
  if ((greeted && paragraphs > 2) || closed) return 'email';
  return paragraphs <= 2 || words <= longestChat ? 'chat' : 'email';
}
