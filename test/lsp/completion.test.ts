// Completion: sentences where one fits, front matter, directives, and silence elsewhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionTriggerKind,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../server/index.ts';
import { type Client, connect } from './client.ts';
import { readme } from './letters.ts';
import { page } from './page.ts';

let client: Client;
beforeAll(async () => {
  client = await connect();
});
afterAll(() => client.end());

interface Offer extends CompletionItem {
  /** The whole text, once it is chosen. */
  chosen: string;
}

/** What is offered at the `‸` of a letter. Every item is whole, and fits what is typed. */
async function offers(marked: string, languageId?: string, typed?: string): Promise<Offer[]> {
  const { textDocument, position, document } = await page(client, marked, languageId);
  const context = typed
    ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed }
    : { triggerKind: CompletionTriggerKind.Invoked };
  const list = await client.request<CompletionList | null>(CompletionRequest.type, { textDocument, position, context });
  const items = list?.items ?? [];
  expect(items.map(({ sortText }) => sortText)).toEqual(items.map(({ sortText }) => sortText).sort());
  return items.map((item) => {
    const { label, detail, documentation, sortText, filterText, textEdit } = item;
    for (const text of [label, detail, documentation, sortText, filterText]) expect(text, label).toBeTruthy();
    const { range, newText } = textEdit as TextEdit;
    expect(range.end.line).toBe(range.start.line);
    expect(document.offsetAt(range.start)).toBeLessThanOrEqual(document.offsetAt(position));
    expect(document.offsetAt(range.end)).toBeGreaterThanOrEqual(document.offsetAt(position));
    return { ...item, chosen: TextDocument.applyEdits(document, [{ range, newText }]) };
  });
}

const labels = async (...about: Parameters<typeof offers>) => (await offers(...about)).map(({ label }) => label);
/** What the offers are for, each once. */
const details = async (marked: string) => [...new Set((await offers(marked)).map(({ detail }) => detail))];

const greeting = 'Dear Ms Osei,\n\n';
const thanks = 'Thank you for inviting me to an interview.';
const decision = 'I have decided not to attend the interview, as I have accepted another offer.';
const door = 'I hope we can stay in touch.';
const close = '\n\nKind regards,\nTom Hale\n';

describe('sentences', () => {
  it.each([
    ['an empty letter', '‸', 'Salam pembuka', 'Terima kasih', 'Keputusan', 'Menjaga hubungan'],
    ['the greeting', `${greeting}‸`, 'Thanks', 'Decision', 'Open door'],
    ['thanks', `${greeting}${thanks} ‸`, 'Decision', 'Open door'],
    ['a decision without thanks', `${greeting}${decision} ‸${close}`, 'Open door', 'Thanks'],
    ['the last sentence', `${greeting}${thanks} ${decision} ${door}\n\n‸`, 'Sign-off'],
    ['a cancellation', `${greeting}${thanks} I must cancel our interview tomorrow. ‸`, 'Apology', 'Open door'],
    ['nothing, in a letter that is whole', `${greeting}${thanks} ${decision} ${door} ‸${close}`],
  ])('come in the order of letters after %s', async (_, marked, ...expected) => {
    expect(await details(marked)).toEqual(expected);
  });

  it('are for a message that asks for another date in form only', async () => {
    const message = `---\nkind: reschedule\nchannel: email\n---\n${greeting}Could we meet on Monday instead?\n‸`;
    expect(await details(message)).toEqual(['Sign-off']);
    expect(await details(message.replace(greeting, '').replace('Could', '‸\n\nCould').replace(/‸$/, ''))).toEqual([
      'Greeting',
    ]);
  });

  it('are put in with the space that they need', async () => {
    const [between] = await offers(`${greeting}${thanks}‸ ${door}${close}`);
    expect(between?.chosen).toBe(
      `${greeting}${thanks} I have decided not to go ahead with the interview. ${door}${close}`,
    );
    const [before] = await offers(`${greeting}‸${decision} ${door}${close}`);
    expect(before?.chosen).toBe(
      `${greeting}Thank you for considering me and for the invitation. ${decision} ${door}${close}`,
    );
  });

  it('tell a reason or wish well for those who begin to', async () => {
    const [reason] = await offers(`${greeting}${thanks} I shall not attend it. I have taken‸${close}`);
    expect(reason).toMatchObject({ detail: 'Reason', label: 'I have taken this decision for personal reasons.' });
    const [wish] = await offers(`${greeting}${thanks} ${decision} ${door} I wish‸${close}`);
    expect(wish).toMatchObject({ detail: 'Good wishes', label: 'I wish you every success with your search.' });
  });

  it.each(['T', 'thank', 'Thank you for c', 'Thank you for '])('match what is typed of them: %j', async (typed) => {
    const found = await offers(`${greeting}${typed}‸${close}`.replaceAll('\n', '\r\n'));
    expect(found.map(({ label }) => label)).toEqual(['Thank you for considering me and for the invitation.']);
    expect(found[0]?.chosen).toBe(`${greeting}${found[0]?.label}${close}`.replaceAll('\n', '\r\n'));
  });

  it('stand after emoji, counted in UTF-16', async () => {
    const [found] = await offers(`${greeting}${thanks} 🙏🏽 ‸`);
    expect(found?.chosen).toBe(`${greeting}${thanks} 🙏🏽 ${found?.label}`);
    expect(found?.textEdit).toMatchObject({ range: { start: { line: 2, character: `${thanks} 🙏🏽 `.length } } });
  });

  it('are of both languages before the first line, and then of its own', async () => {
    expect(await labels('D‸')).toEqual([
      'Dear Hiring Team,',
      'Dear Sir or Madam,',
      expect.stringMatching(/^Dengan ini saya/),
    ]);
    expect(await labels('Yth. Ibu Sari,\n\nT‸')).toEqual([expect.stringMatching(/^Terima kasih atas/)]);
    expect(await labels('---\nlanguage: en\n---\nY‸')).toEqual([]);
  });

  it('are in the register of the channel', async () => {
    expect(await labels('---\nchannel: chat\nlanguage: en\n---\n‸')).toContain("I'd be glad to stay in touch.");
    expect(await labels('---\nchannel: chat\nlanguage: en\n---\n‸')).not.toContain('Dear Hiring Team,');
    expect(await labels('---\nchannel: email\nlanguage: en\n---\n‸')).toContain('I hope that we can stay in touch.');
  });

  it.each([
    ['in mid-sentence', `${greeting}I have decided ‸not to come to the interview.`],
    ['in a sentence that is no sample', `${greeting}I am not sure that ‸`],
    [
      'in a sentence that goes on in the next line',
      `${greeting}Thank you for considering‸\nme for the interview, which I have to decline.${close}`,
    ],
    ['in a greeting', 'Yth. Bpk. ‸'],
    ['under the sign-off', `${greeting}${decision}\n\nKind regards,\n‸`],
    ['above the subject', `‸\nSubject: Interview\n\n${decision}${close}`],
    ['above the greeting', `‸\n${greeting}${decision}${close}`],
    ['in a quoted mail', `${greeting}${decision}${close}\nOn Monday, Ana wrote:\n> ‸\n`],
    ['before front matter', `‸---\nkind: withdraw\n---\n${greeting}`],
    ['at its end', '---\nkind: withdraw\n---‸\n'],
    ['in a comment', `${greeting}<!-- ‸I have -->\n${decision}`.replace('‸I', 'not ‸I')],
    ['after a comment', `${greeting}<!-- note --> ‸\n`],
    ['while a comment begins', `${greeting}<!-‸\n`],
  ])('keep away %s', async (_, marked) => {
    expect(await labels(marked)).toEqual([]);
  });

  it('keep away from documents that are no letters', async () => {
    expect(await labels(`${readme}\n‸`, 'markdown')).toEqual([]);
    expect(await labels('---\nki‸\n---\n# Notes\n', 'markdown')).toEqual([]);
    expect(await labels('Milk and <!-- ‸', 'plaintext')).toEqual([]);
  });

  it('are offered in Markdown that is a letter', async () => {
    expect(await labels(`${greeting}‸${decision}${close}`, 'markdown')).toContain(
      'Thank you for considering me and for the invitation.',
    );
  });

  it('do not pop up behind a colon', async () => {
    expect(await labels(`${greeting}Dear all:‸`, undefined, ':')).toEqual([]);
    expect(client.result.capabilities.completionProvider?.triggerCharacters).toEqual([':']);
  });
});

describe('front matter', () => {
  const letter = (lines: string) => `---\r\n${lines}\r\n---\r\n${greeting}`;

  it('has the keys that are not there yet', async () => {
    const keys = ['channel', 'language', 'stage', 'reason', 'received', 'interview', 'invited-via', 'disable'];
    expect(await labels(letter('kind: withdraw\r\n‸'))).toEqual(keys);
    expect(await labels('---\nkind: withdraw\n‸\n\nDear Ms Osei,')).toEqual(keys);
  });

  it('puts in a key with its colon, unless it has one', async () => {
    expect((await offers(letter('in‸vit'))).find(({ label }) => label === 'invited-via')?.chosen).toBe(
      letter('invited-via: '),
    );
    expect((await offers(letter('ki‸n: withdraw')))[0]?.chosen).toBe(letter('kind: withdraw'));
  });

  it.each([
    ['channel: ‸', 'channel: email'],
    ['channel:‸', 'channel: email'],
    ['channel: ch‸at # so', 'channel: email # so'],
    ['invited-via: em‸', 'invited-via: email'],
  ])('has the values of a key: %s', async (typed, chosen) => {
    const found = await offers(letter(typed), undefined, typed === 'channel:‸' ? ':' : undefined);
    expect(found.map(({ label }) => label)).toEqual(['email', 'letter', 'chat', 'phone', 'in-person']);
    expect(found[0]).toMatchObject({ detail: 'E-mail', chosen: letter(chosen) });
  });

  it('has the present day for a date', async () => {
    expect(await labels(letter('received: ‸'))).toEqual([new Date().toLocaleDateString('sv')]);
  });

  it.each(['disable: too-long, ‸', 'disable: [too-long, lat‸]', 'disable:\r\n  - too-long\r\n  - ‸'])(
    'has the rules that are not named yet: %j',
    async (typed) => {
      const found = await offers(letter(typed));
      expect(found.map(({ label }) => label)).toEqual(rules.map(({ id }) => id).filter((id) => id !== 'too-long'));
      const late = found.find(({ label }) => label === 'late-reply');
      expect(late?.chosen).toBe(letter(typed.replace(/(?:lat)?‸/, 'late-reply')));
    },
  );

  it.each(['kind: withdraw # ‸', 'disable: too-long # ‸', 'kind: withdraw   ‸', 'tone: ‸', 'constructor: ‸'])(
    'is silent where nothing fits: %s',
    async (typed) => {
      expect(await labels(letter(typed))).toEqual([]);
    },
  );
});

describe('directives', () => {
  const letter = (comment: string) => `${greeting}🙏🏽 ${comment}\n${decision}${close}`;

  it.each(['<!--‸', '<!-- ‸', '<!-- san‸ -->', '<!-- santun-dis‸able-next-line too-long -->'])('%s', async (typed) => {
    const verbs = ['santun-disable', 'santun-disable-next-line', 'santun-disable-file', 'santun-enable'];
    const found = await offers(letter(typed));
    expect(found.map(({ label }) => label)).toEqual(verbs);
    expect(found[3]?.chosen).toBe(
      letter(typed.replace(/[\w-]*‸[\w-]*/, (word) => (word.startsWith('--') ? '--santun-enable' : 'santun-enable'))),
    );
  });

  it('have the rules that are not named yet', async () => {
    const found = await offers(letter('<!-- santun-disable too-long, la‸ -->'));
    expect(found.map(({ label }) => label)).toEqual(rules.map(({ id }) => id).filter((id) => id !== 'too-long'));
    const late = found.find(({ label }) => label === 'late-reply');
    expect(late?.chosen).toBe(letter('<!-- santun-disable too-long, late-reply -->'));
  });

  it('are not offered in a comment that is none', async () => {
    expect(await labels(letter('<!-- note to ‸self -->'))).toEqual([]);
  });
});
