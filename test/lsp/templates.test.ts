// Templates, the questions of the wizard, blanks, and the letter as it goes out.
import { afterEach, describe, expect, it } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import {
  composeMethod,
  type FinishedLetter,
  finishMethod,
  type Question,
  questionsMethod,
  type TemplateEntry,
  templatesMethod,
} from '../../protocol/templates.ts';
import { type Client, connect } from './client.ts';
import { readme } from './letters.ts';
import { page } from './page.ts';

let client: Client;
afterEach(() => client.end());

const letter =
  'Subject: Interview [Company]\n\nDear Ms Osei,\n\nThank you for inviting me to ‸[Company] on [Date]. I have decided not to attend the interview. I hope we can stay in touch.\n\nKind regards,\nTom Hale\n';

describe('the wizard', () => {
  it.each([
    ['en', 'What do you want to write?', 'English'],
    ['id-ID', 'Apa yang ingin Anda tulis?', 'Indonesia'],
  ])('asks in the language of the editor: %s', async (locale, title, language) => {
    client = await connect({ locale });
    const questions = await client.request<Question[]>({ method: questionsMethod }, {});
    expect(questions.map(({ key }) => key)).toEqual(['neighbour', 'reason', 'stage', 'channel', 'language']);
    expect(questions[0]?.title).toBe(title);
    expect(questions.at(-1)?.options[0]?.label).toBe(language);
    expect(questions.map(({ options }) => options.length)).toEqual([11, 8, 4, 5, 2]);
  });

  it('writes what was asked for, and the usual where nothing was', async () => {
    client = await connect();
    const letterFor = async (answers: object) =>
      (await client.request<{ body: string }>({ method: composeMethod }, answers)).body;
    expect(await letterFor({ language: 'id', reason: 'salary', stage: 'same-day', channel: 'chat' })).toMatch(
      /^Selamat .*[Gg]aji/s,
    );
    expect(await letterFor({})).toMatch(/^Subject: .*decided not to go ahead/s);
    expect(await letterFor({ neighbour: 'divorce', language: 'tlh' })).toBe(await letterFor({}));
  });

  it('has the templates of both languages', async () => {
    client = await connect();
    const all = await client.request<TemplateEntry[]>({ method: templatesMethod }, {});
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(['id', 'en']));
    expect(all.find(({ prefix }) => prefix === 'decline-salary')?.body).toContain('salary');
  });
});

describe('blanks', () => {
  it('are renamed with their twins', async () => {
    client = await connect();
    const { textDocument, position, document } = await page(client, letter);
    const { range } = await client.request<{ range: Range }>(
      { method: 'textDocument/prepareRename' },
      { textDocument, position },
    );
    expect(document.getText(range)).toBe('[Company]');
    const edit = await client.request<WorkspaceEdit>(
      { method: 'textDocument/rename' },
      { textDocument, position, newName: 'Acme & Sons' },
    );
    const edits = edit.changes?.[textDocument.uri] ?? [];
    expect(edits.map(({ range, newText }) => [document.getText(range), newText])).toEqual([
      ['[Company]', 'Acme & Sons'],
      ['[Company]', 'Acme & Sons'],
    ]);
  });

  it('are all that can be renamed', async () => {
    client = await connect();
    const { textDocument } = await page(client, letter);
    const position = { line: 4, character: 2 };
    expect(await client.request({ method: 'textDocument/prepareRename' }, { textDocument, position })).toBeNull();
    const rename = { textDocument, position, newName: 'x' };
    expect(await client.request({ method: 'textDocument/rename' }, rename)).toBeNull();
  });

  it.each([true, false])('have actions only where the client has the commands: %s', async (commands) => {
    client = await connect({ initializationOptions: { commands } });
    const { textDocument } = await page(client, letter);
    const blanks = (await client.diagnostics(textDocument.uri)).filter(({ code }) => code === 'unfilled-placeholder');
    const actions = await client.actions(textDocument.uri, blanks.slice(0, 1));
    expect(actions.flatMap(({ command }) => command?.command ?? []).filter((name) => /Placeholder/.test(name))).toEqual(
      commands ? ['santun.fillPlaceholder', 'santun.nextPlaceholder'] : [],
    );
  });
});

describe('a finished letter', () => {
  const finished = async (text: string, languageId?: string) => {
    client = await connect();
    const { textDocument } = await page(client, text, languageId);
    return client.request<FinishedLetter | null>({ method: finishMethod }, { textDocument });
  };

  it('is clean, and tells what is left to do', async () => {
    expect(await finished(`---\nkind: withdraw\n---\n${letter.replace('‸', '')}`)).toMatchObject({
      text: letter.replace('‸', '').trimEnd(),
      errors: 3,
      blanks: 3,
    });
  });

  it('goes into addresses whatever it holds', async () => {
    const answer = await finished('Subject: R&D #1?\n\nDear Ms Osei,\n\nThanks & goodbye 🙏');
    const mail = new URL(answer?.links.mail ?? '');
    expect(mail.searchParams.get('subject')).toBe('R&D #1?');
    expect(mail.searchParams.get('body')).toBe('Dear Ms Osei,\r\n\r\nThanks & goodbye 🙏');
    expect(new URL(answer?.links.whatsApp ?? '').searchParams.get('text')).toBe('Dear Ms Osei,\n\nThanks & goodbye 🙏');
  });

  it('may be any text', async () => {
    expect(await finished(readme, 'markdown')).toMatchObject({ text: readme.trimEnd(), errors: 0 });
  });

  it('is none where no document is open', async () => {
    client = await connect();
    expect(await client.request({ method: finishMethod }, { textDocument: { uri: 'file:///nowhere' } })).toBeNull();
  });
});
