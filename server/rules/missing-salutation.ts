import { isFormal, type Letter, performing, within } from '../core/letter.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { before, samples } from './place.ts';

export const missingSalutation: Rule = {
  id: 'missing-salutation',
  severity: 'warning',
  absence: true,
  act: 'salutation',
  unasked: true,
  options: {},
  description: `
An e-mail or a letter greets its reader, by name where the name is known, of the kind "Yang terhormat" (guide A, parts of a good
letter: salutation). An address block or "for the attention of" is no greeting. A greeting to nobody in particular, where the
header \`To:\` gives a person's name, is an info. Chats and calls are never asked for one.`,
  *check(letter) {
    if (!isFormal(letter)) return;
    if (performing(letter, 'salutation').length > 0) return yield* toNobody(letter);
    const [first] = within(letter, 'body');
    if (first) yield before(first, samples(letter, 'salutation'), '\n\n');
  },
  examples: {
    en: {
      good: [
        {
          text: 'To: Rina Hartono <rina.hartono@example.org>\nSubject: Interview\n\nDear Ms Hartono,\n\nThank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        {
          text: 'To: Talent Team <talent@example.org>\nSubject: Interview\n\nDear Hiring Manager,\n\nThank you for the invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        {
          text: 'Subject: Interview\n\nDear Mr Lund,\n\nThank you for the invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        { text: 'Thank you for the invitation. I have to pass this time. Let us stay in touch.', channel: 'chat' },
      ],
      bad: [
        {
          text: 'To: Rina Hartono <rina.hartono@example.org>\nSubject: Interview\n\nDear [[Hiring Manager]],\n\nThank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        {
          text: 'Subject: Interview\n\n[[]]Thank you for the invitation to interview. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Kepada: Rina Hartono <rina@contoh.id>\nSubjek: Wawancara\n\nYth. Ibu Rina,\n\nTerima kasih atas undangannya. Saya tidak dapat mengikuti wawancara. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
        {
          text: 'Perihal: Wawancara\n\nKepada Yth.\nKepala Bagian Personalia\n\nDengan hormat,\n\nTerima kasih atas undangannya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Kepada: Rina Hartono <rina@contoh.id>\nSubjek: Wawancara\n\nYth. [[Bapak/Ibu]],\n\nTerima kasih atas undangannya. Saya tidak dapat mengikuti wawancara. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
        {
          text: 'Subjek: Wawancara\n\n[[]]Terima kasih atas undangannya. Saya tidak dapat mengikuti wawancara. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};

/** A greeting to nobody in particular, though the letter is addressed to a person. */
function* toNobody(letter: Letter): Iterable<Finding> {
  const name = addressee(letter);
  const [greeting, ...more] = performing(letter, 'salutation');
  if (!name || !greeting || more.length > 0) return;
  const nobody = letter.language.cues['generic-reader'].all(greeting.normal);
  const [first, last] = [nobody[0], nobody.at(-1)];
  const line = letter.text.slice(greeting.start, greeting.end);
  if (!first || !last || name.split(' ').some((word) => line.includes(word))) return;
  yield {
    place: greeting.locate(first.from, last.to),
    variant: 'generic',
    severity: 'info',
    values: { name },
    fixes: [name],
  };
}

/** The person in `To: Rina Hartono <rina@example.org>`, whose name stands in the address, as that of a department does not. */
function addressee({ headers, language }: Letter): string | undefined {
  const to = headers.find(({ name }) => name === 'to')?.value ?? '';
  const [, name = '', mailbox = ''] = /^"?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+)"?\s*<([^@\s]+)@/u.exec(to) ?? [];
  const isOwn = name.split(' ').some((word) => word.length > 2 && mailbox.toLowerCase().includes(word.toLowerCase()));
  return isOwn && !language.cues['generic-reader'].test(` ${name.toLowerCase()} `) ? name : undefined;
}
