/** The letter as it goes out. */
import { expect, it } from 'vitest';
import { defaults, finish, lint } from '../../server/index.ts';

const finished = (text: string) => {
  const { letter } = lint(text, { settings: defaults }).data;
  return letter && finish(letter);
};

const body =
  'Dear Ms Osei,\n\nThank you for the invitation to the interview. I have decided not to attend.\n\nRegards,\nTom';

it.each([
  ['a plain letter', body, body],
  ['front matter', `---\nkind: withdraw\nchannel: email\n---\n\n${body}\n`, body],
  ['a comment on its own line', body.replace('Thank', '<!-- santun-disable-next-line too-long -->\nThank'), body],
  ['a comment within a line', body.replace('. I', '. <!-- santun-disable-file -->I'), body],
  ['another comment stays', `${body}\n<!-- mine -->`, `${body}\n<!-- mine -->`],
  ['a quoted mail stays', `${body}\n\nOn 1 May Ann wrote:\n> Come!`, `${body}\n\nOn 1 May Ann wrote:\n> Come!`],
  ['a byte order mark', `\uFEFF${body}`, body],
])('%s', (_, text, clean) => {
  expect(finished(text)?.text).toBe(clean);
});

it('line ends stay as they are', () => {
  expect(finished(`---\r\nkind: withdraw\r\n---\r\n${body.replaceAll('\n', '\r\n')}`)?.text).toBe(
    body.replaceAll('\n', '\r\n'),
  );
});

it('the subject and the text below the header lines are told apart', () => {
  expect(finished(`---\nkind: withdraw\n---\nTo: a@b.example\nSubject: Interview, & more\n\n${body}`)).toEqual({
    text: `To: a@b.example\nSubject: Interview, & more\n\n${body}`,
    subject: 'Interview, & more',
    body,
  });
});

it('a page of nothing is nothing', () => {
  expect(finished('---\nkind: withdraw\n---\n')?.text).toBe('');
});
