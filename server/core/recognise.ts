/** Tells what kind of message a text is and by which way it will travel, from what its moves say. */
import { featuresOfChannel, featuresOfMessage, weigh } from './evidence.ts';
import type { Language } from './language.ts';
import { type Act, type Channel, errands, type Header, isDecline, type Kind, kinds, type Move } from './letter.ts';

export interface Draft {
  text: string;
  language: Language;
  headers: readonly Header[];
  moves: readonly Move[];
  /** Whether it was said to be a letter of ours: then it declines, unless it speaks for one of the neighbours. */
  isLetter?: boolean;
}

/** More words than anybody writes in a letter: greeted, or without a greeting. */
const longest = { greeted: 900, bare: 350 };

/** Lines that only documents have: headings, tables, fences, reference links. */
const documentLine = /^(?:#{1,6} \S|={3,}$|```|\|.*\|$|\[[^\]]+\]: |\s*[*+-] \[)/m;

function isDocument({ text, moves }: Draft): boolean {
  const words = moves.reduce((sum, move) => sum + move.words, 0);
  const greetings = moves.filter(({ acts }) => acts.has('salutation'));
  const inBody = greetings.filter(({ part }) => part !== 'opening').length;
  return words > longest[greetings.length > 0 ? 'greeted' : 'bare'] || inBody > 2 || documentLine.test(text);
}

/**
 * By how much a decline must outweigh any other message: what is asked of a decline is a false alarm anywhere else. A plain no to an
 * interview, a job or an offer is believed at once; where none of them is named, doubt is greatest, unless it is known to be a letter.
 */
const benefitOfDoubt = { plain: 0, declared: 2, named: 3, unnamed: 6 };

/** What people do who write to each other, and documents do not. */
const dealings: readonly Act[] = ['gratitude', 'decision', 'apology', 'open-door', 'well-wish'];

/** A no and nothing else, or a no to an interview among thanks, an open door and the like: there is no room for another errand. */
function isPlain(body: readonly Move[]): boolean {
  const does = (act: Act) => body.some(({ acts }) => acts.has(act));
  if (!does('decision')) return false;
  const polite = (does('gratitude') || does('open-door')) && body.some(({ cues }) => cues.has('interview'));
  return body.every(({ acts, traits }) =>
    polite ? acts.size > 0 && !errands.some((errand) => traits.has(errand)) : acts.has('decision'),
  );
}

/** `other` means that the message is not ours: when in doubt, silence. */
export function recogniseKind(draft: Draft): Kind {
  const { moves, language, isLetter } = draft;
  const does = (act: Act) => moves.some(({ acts }) => acts.has(act));
  const named = moves.some(({ cues }) => cues.has('interview') || cues.has('hiring') || cues.has('offer'));
  const addressed = does('salutation') || dealings.filter(does).length > 1;
  const fallback = isLetter ? 'decline-invitation' : 'other';
  if (isDocument(draft) || !(named || addressed)) return fallback;
  const scores = weigh(featuresOfMessage(moves), language.learnt.kinds);
  // a language that has learnt nothing yet knows declines by their decision
  if (scores.size === 0) return does('decision') ? 'decline-invitation' : fallback;
  const score = (name: string) => scores.get(name) ?? Number.NEGATIVE_INFINITY;
  const likeliest = (names: readonly Kind[]) => names.reduce((best, name) => (score(name) > score(best) ? name : best));
  const neighbour = likeliest(kinds.filter((kind) => !isDecline({ kind }) && !(isLetter && kind === 'other')));
  const plain = named && isPlain(moves.filter(({ part }) => part === 'body'));
  const doubt = benefitOfDoubt[plain ? 'plain' : isLetter ? 'declared' : named ? 'named' : 'unnamed'];
  if (score('decline') > score(neighbour) + doubt) return likeliest(kinds.filter((kind) => isDecline({ kind })));
  return named || score(neighbour) > 0 ? neighbour : fallback;
}

/** Told from what only an e-mail or a letter has above its text; and where there is nothing of the kind, from how it speaks. */
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
  const scores = weigh(featuresOfChannel(draft.text, moves), language.learnt.channels);
  const score = (name: Channel) => scores.get(name) ?? Number.NEGATIVE_INFINITY;
  return (['email', 'chat', 'phone'] as const).reduce((best, name) => (score(name) > score(best) ? name : best));
}
