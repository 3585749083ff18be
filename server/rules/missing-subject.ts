import type { Rule } from '../core/rule.ts';
import { samples } from './place.ts';

export const missingSubject: Rule = {
  id: 'missing-subject',
  severity: 'warning',
  absence: true,
  unasked: true,
  options: {},
  description: `
A clear, short subject tells a busy recruiter what the message is about before it is opened (guide A, how to write the e-mail).
Reported where an e-mail shows its header lines and none of them is a subject, or the subject is empty. A body alone is left in
peace: the subject may already stand in the mail program.`,
  *check(letter) {
    if (letter.channel !== 'email') return;
    const subject = letter.headers.find(({ name }) => name === 'subject');
    const last = letter.headers.at(-1);
    const subjects = samples(letter, 'subject');
    if (subject?.value === '')
      yield {
        place: { start: subject.end, end: subject.end },
        fixes: subjects.map((line) => line.replace(/^.*?:/, '')),
      };
    else if (last && !subject)
      yield { place: { start: last.end, end: last.end }, fixes: subjects.map((line) => `\n${line}`) };
  },
  examples: {
    en: {
      good: [
        {
          text: 'Subject: Interview on 3 May\n\nDear Mr Lund,\n\nThank you for the invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
        {
          text: 'Dear Mr Lund,\n\nThank you for the interview invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
      bad: [
        {
          text: 'To: jobs@example.org[[]]\n\nDear Mr Lund,\n\nThank you for the interview invitation. I have to decline. I hope we can stay in touch.\n\nRegards,\nTom Hale',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Perihal: Wawancara 3 Mei\n\nYth. Ibu Rina,\n\nTerima kasih atas undangannya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
      bad: [
        {
          text: 'Kepada: hrd@example.org[[]]\n\nYth. Ibu Rina,\n\nTerima kasih atas undangan wawancaranya. Saya tidak dapat hadir. Semoga kelak dapat bekerja sama.\n\nHormat saya,\nTono Hadi',
        },
      ],
    },
  },
};
