// Hover: sentences, findings, front matter and directives, each with its exact range.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hover, HoverRequest } from 'vscode-languageserver/node';
import { type Client, connect, pulling } from './client.ts';
import { page } from './page.ts';

let client: Client;
const contentFormat = ['markdown', 'plaintext'] as const;
const capabilities = {
  ...pulling,
  textDocument: { ...pulling.textDocument, hover: { contentFormat: [...contentFormat] } },
};
beforeAll(async () => {
  client = await connect({ capabilities });
});
afterAll(() => client.end());

/** What is shown at the `‸` of a letter: the text, and the words that it is about. */
async function hover(marked: string, by = client): Promise<[text: string | undefined, about: string | undefined]> {
  const { textDocument, position, show } = await page(by, marked);
  const found = (await by.request(HoverRequest.type, { textDocument, position })) as Hover | null;
  return [(found?.contents as { value: string } | undefined)?.value, show(found?.range)];
}

const close = '\n\nKind regards,\nTom Hale\n';

describe('on a sentence', () => {
  it.each([
    ['Dear Ms‸ Osei,', 'Greeting', 'Dear Ms Osei,'],
    ['Thank you for inviting me to an int‸erview.', 'Thanks', 'Thank you for inviting me to an interview.'],
    ['Tom ‸Hale', 'Name', 'Tom Hale'],
    ['To: ana@example.org‸', 'Contact details', 'To: ana@example.org'],
  ])('%s', async (place, says, about) => {
    const letter = `To: ana@example.org\nSubject: No\n\nDear Ms Osei,\n\nThank you for inviting me to an interview. I have to decline it 🙏🏽. I hope we can stay in touch.${close}`;
    expect(await hover(letter.replace(place.replace('‸', ''), place))).toEqual([`**${says}**`, about]);
  });

  it('names everything that it does, in the language of the letter', async () => {
    const letter =
      'Yth. Ibu Sari,\r\n\r\n🙏🏽 Terima kasih atas undangan‸nya, tetapi saya tidak dapat hadir karena ada ujian.';
    const [text, about] = await hover(`${letter}\r\n\r\nHormat saya,\r\nTono Hadi`);
    expect(text).toMatch(/^\*\*Terima kasih · Keputusan · Alasan\*\*/);
    expect(about).toMatch(/Terima kasih.*ujian\.$/);
  });

  it('names the part where it does nothing in particular', async () => {
    expect((await hover(`Dear Ms Osei,\n\nThe trees are gr‸een.${close}`))[0]).toMatch(/^\*\*Body\*\*/);
  });

  it('is silent between sentences, on empty lines and beyond the end', async () => {
    expect(await hover(`Dear Ms Osei,\n‸\nI have to decline the interview.${close}`)).toEqual([undefined, undefined]);
    expect(await hover(`Dear Ms Osei,\n\nI have to decline the interview.${close}\n\n‸`)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('on a finding', () => {
  it('shows the rule, before and after, and its page', async () => {
    const [text, about] = await hover(
      `Dear Ms Osei,\n\n🙏🏽 Thank you for inviting me to [Comp‸any]. I have to decline.${close}`,
    );
    expect(text?.split('\n\n')).toEqual([
      expect.stringMatching(/^\*\*Thanks.*\*\*$/),
      expect.stringMatching(
        /^\[unfilled-placeholder\]\(https:.*\/docs\/rules\/unfilled-placeholder\.md\): Every blank is filled in\.$/,
      ),
      '> Before: Dear **\\[Hiring Manager\\]**,',
      '> After: Dear Ms Reyes,',
    ]);
    expect(about).toBe('[Company]');
  });

  it('is found at the word where something is missing', async () => {
    const [text, about] = await hover(`Dear Ms Osei,\n\nUnfor‸tunately I have to decline the interview.${close}`);
    expect(text).toContain('[missing-gratitude](');
    expect(text).toContain('> Before: ‸I have decided not to attend the interview.');
    expect(about).toBe('Unfortunately');
  });

  it('is plain where the client shows no Markdown', async () => {
    const terse = await connect();
    const [text] = await hover(
      `Dear Ms Osei,\n\nThank you for inviting me to [Comp‸any]. I have to decline.${close}`,
      terse,
    );
    terse.end();
    expect(text).toContain('Before: Dear ›[Hiring Manager]‹,');
    expect(text).toMatch(/^unfilled-placeholder \(https:\S+\): /m);
    expect(text).not.toMatch(/\*\*|\\/);
  });

  it('speaks the language that findings are in', async () => {
    const speaking = await connect({ capabilities, settings: { messageLanguage: 'id' } });
    const [text] = await hover(
      `Dear Ms Osei,\n\nThank you for inviting me to [Comp‸any]. I have to decline.${close}`,
      speaking,
    );
    speaking.end();
    expect(text).toMatch(/^\*\*Terima kasih/);
    expect(text).toContain('> Sebelum: Yth. HRD **\\{nama\\_perusahaan\\}**,');
  });
});

describe('on front matter', () => {
  const letter = (lines: string) => `---\r\n${lines}\r\n---\r\nDear Ms Osei,\r\n`;

  it('tells what a key is for, and its values', async () => {
    const [text, about] = await hover(letter('kind: withdraw\r\ninvited-‸via: email'));
    expect(text).toMatch(/^\*\*invited-via\*\*: The way by which the invitation came\.\n\nValues:\n- `email` E-mail\n/);
    expect(about).toBe('invited-via');
  });

  it.each([
    ['kind: with‸draw # so', '**withdraw**: Withdrawing an application', 'withdraw'],
    ['disable: too-long, late‸-reply', '**late-reply**: The answer comes within two days.', 'late-reply'],
    ['disable:\r\n  - too-‸long', '**too-long**: The letter is short enough for its channel.', 'too-long'],
    ['language: e‸n', '**en**: English', 'en'],
    ['rec‸eived: 2026-11-20', '**received**: The day on which the invitation came, such as 2026-11-20.', 'received'],
  ])('%s', async (lines, text, about) => {
    expect(await hover(letter(lines))).toEqual([text, about]);
  });

  it.each(['ki‸n: withdraw', 'kind: with‸dra', 'received: 2026-‸11-20', 'kind: withdraw # s‸o', 'con‸structor: 1'])(
    'is silent on what it does not know: %s',
    async (lines) => {
      expect(await hover(letter(lines))).toEqual([undefined, undefined]);
    },
  );
});

describe('on a directive', () => {
  const letter = (comment: string) => `Dear Ms Osei,\n\n${comment}\nI have to decline the interview.${close}`;

  it('tells what it does, and what its rules are', async () => {
    expect(await hover(letter('<!-- santun-disable-‸next-line missing-gratitude, too-long -->'))).toEqual([
      [
        'On the next line, `missing-gratitude`, `too-long` will keep silent.',
        '`missing-gratitude`: Somebody is thanked for the invitation or their time.',
        '`too-long`: The letter is short enough for its channel.',
      ].join('\n\n'),
      '<!-- santun-disable-next-line missing-gratitude, too-long -->',
    ]);
  });

  it('may be about every rule', async () => {
    const [text] = await hover(letter('<!-- santun-dis‸able -->'));
    expect(text).toBe('From here on, every rule will keep silent.');
  });

  it.each(['<!-- santun-dis‸abel -->', '<!-- note to s‸elf -->'])(
    'is silent on another comment: %s',
    async (comment) => {
      expect(await hover(letter(comment))).toEqual([undefined, undefined]);
    },
  );
});
