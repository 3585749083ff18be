/** Puts letters together from the sentences of a phrasebook: by reason, moment and way, or by what they are for. */
import { type Channel, channels, type Kind, type Reason, reasons, type Stage, stages } from '../core/letter.ts';
import { type Neighbour, neighbours, type Phrasebook, type Register } from './phrasebook.ts';
import { toSnippet } from './snippet.ts';

/** What somebody wants to write. Where nothing is said, a decline by e-mail before anything is scheduled. */
export interface Wish {
  /** A letter that stands by itself, instead of a decline. */
  neighbour?: Neighbour;
  reason?: Reason;
  stage?: Stage;
  channel?: Channel;
}

export interface Template {
  /** The same in every language. */
  id: string;
  prefix: string;
  description: string;
  /** VS Code's snippet notation. */
  body: string;
}

const registers: Readonly<Record<Channel, Register>> = {
  email: 'written',
  letter: 'written',
  chat: 'chat',
  phone: 'spoken',
  'in-person': 'spoken',
};

const kindOfStage: Readonly<Record<Stage, Kind>> = {
  'before-scheduling': 'decline-invitation',
  scheduled: 'cancel-scheduled',
  'same-day': 'cancel-scheduled',
  'after-interview': 'withdraw',
};
const kindOfNeighbour: Readonly<Record<Neighbour, Kind>> = {
  reschedule: 'reschedule',
  'another-role': 'decline-invitation',
  'reconsider-circumstances': 'reconsider',
  'reconsider-heart': 'reconsider',
  'thank-you': 'thank-you',
  'status-inquiry': 'status-inquiry',
  evidence: 'thank-you',
  'feedback-request': 'feedback-request',
  'decline-offer': 'decline-offer',
  accept: 'other',
};

/** The kind of message that comes of a wish. */
export const kindOf = ({ neighbour, stage = 'before-scheduling' }: Wish): Kind =>
  neighbour ? kindOfNeighbour[neighbour] : kindOfStage[stage];

/** The letter that is wished for, as a VS Code snippet. */
export function compose(wish: Wish, phrasebook: Phrasebook): string {
  const { neighbour, stage = 'before-scheduling', channel = 'email' } = wish;
  const subject = neighbour ? phrasebook.neighbours[neighbour].subject : phrasebook.subjects[stage];
  const paragraphs = neighbour
    ? phrasebook.neighbours[neighbour][registers[channel]]
    : decline({ ...wish, stage }, registers[channel], phrasebook);
  const text = phrasebook.frames[channel]
    .replace('{kind}', () => kindOf(wish))
    .replace('{subject}', () => subject)
    .replace('{paragraphs}', () => paragraphs.join(channel === 'chat' ? ' ' : '\n\n'));
  return toSnippet(text, phrasebook);
}

/** On the day itself the apology comes first (guide A, "on the day"); else the thanks do. */
function decline({ reason, stage }: Wish & { stage: Stage }, register: Register, phrasebook: Phrasebook): string[] {
  const says = phrasebook.declines[register];
  const cause = reason ? says.reason[reason] : undefined;
  const door = [says['open-door'][reason ?? 'other-offer'], says['well-wish']];
  const paragraphs =
    stage === 'same-day'
      ? [[says.decision[stage], cause], [says.gratitude[stage], phrasebook.reachable[register]], door]
      : [[says.gratitude[stage]], [says.decision[stage], cause, says.apology[stage]], door];
  return paragraphs.map((sentences) => sentences.filter(Boolean).join(' '));
}

/** The templates of a language, in the order in which the guides speak of them. */
export function catalogue(phrasebook: Phrasebook): Template[] {
  const template = (id: string, body: string): Template[] => {
    const entry = phrasebook.catalogue[id];
    return entry ? [{ id, ...entry, body }] : [];
  };
  const part = (id: string, texts: readonly string[] = []) =>
    template(`part-${id}`, toSnippet(texts.length > 1 ? `{${texts.join('|')}}` : texts.join(), phrasebook));
  return [
    ...reasons.flatMap((reason) => template(`reason-${reason}`, compose({ reason }, phrasebook))),
    ...stages.flatMap((stage) => template(`stage-${stage}`, compose({ stage }, phrasebook))),
    ...channels.flatMap((channel) =>
      template(`way-${channel}`, compose({ reason: 'other-offer', channel }, phrasebook)),
    ),
    ...neighbours.flatMap((neighbour) => template(neighbour, compose({ neighbour }, phrasebook))),
    ...Object.entries(phrasebook.parts.formal).flatMap(([act, sentences]) => part(act, sentences)),
    ...part('contact', [phrasebook.signature]),
  ];
}

/** Every wish that can be granted, in whatever language. */
export const wishes: readonly (Wish & { channel: Channel })[] = channels.flatMap((channel) => [
  ...stages.flatMap((stage) => [{ channel, stage }, ...reasons.map((reason) => ({ channel, stage, reason }))]),
  ...neighbours.map((neighbour) => ({ channel, neighbour })),
]);
