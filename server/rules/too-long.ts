import { type Channel, within } from '../core/letter.ts';
import type { Rule } from '../core/rule.ts';

const paragraph = (sentence: string, times: number) => Array(times).fill(sentence).join(' ');

export const tooLong: Rule = {
  id: 'too-long',
  severity: 'warning',
  absence: false,
  options: { chat: 80, phone: 120, email: 180, letter: 220, 'in-person': 220 },
  description: `
Short and clear shows respect for the reader's time; nobody asked for a detailed explanation (guides A, B and D). The budget is
counted in words of the body: addresses, greeting, close, footers and quoted mail are free. The stretch beyond the budget is marked.

Options: the budget of each channel in words. A tenth over is not worth a warning.`,
  *check(letter, options) {
    const budget = options[letter.channel satisfies Channel] ?? Number.POSITIVE_INFINITY;
    if (letter.words <= budget * 1.1) return;
    const body = within(letter, 'body', 'postscript');
    let words = 0;
    const beyond = body.find((move) => {
      words += move.words;
      return words > budget;
    });
    const last = body.at(-1);
    if (beyond && last)
      yield { place: { start: beyond.start, end: last.end }, values: { words: letter.words, budget } };
  },
  examples: {
    en: {
      good: [
        {
          text: 'Hi Ana, thank you for the invitation. I have to pass this time. Let us stay in touch.',
          channel: 'chat',
        },
      ],
      bad: [
        {
          text: `Hi Ana, thank you for the invitation to interview. I have decided not to come. ${paragraph('The bus takes long.', 16)} [[The rest of it I shall tell you when we meet. I hope we can stay in touch.]]`,
          channel: 'chat',
        },
      ],
    },
    id: {
      good: [
        {
          text: 'Halo Kak, terima kasih undangannya. Saya belum bisa ikut interview. Semoga lain kali bisa kerja bareng.',
          channel: 'chat',
        },
      ],
      bad: [
        {
          text: `Halo Kak, terima kasih undangan interviewnya. Saya tidak bisa ikut. ${paragraph('Jalannya macet sekali.', 23)} [[Selebihnya akan saya ceritakan kalau kita bertemu. Semoga lain kali bisa kerja bareng.]]`,
          channel: 'chat',
        },
      ],
    },
  },
};
