/** New letters: the wizard that asks what to write, and templates at the caret. */
import {
  commands,
  type Disposable,
  env,
  l10n,
  QuickInputButtons,
  QuickPickItemKind,
  SnippetString,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type LetterStatus, statusMethod } from '../protocol/status.ts';
import {
  type Answers,
  composeMethod,
  type Question,
  questionsMethod,
  type TemplateEntry,
  templatesMethod,
} from '../protocol/templates.ts';

export const letterCommands = (client: BaseLanguageClient, extension: Uri): Disposable[] => [
  commands.registerCommand('santun.newLetter', (known?: Answers) => newLetter(client, known)),
  commands.registerCommand('santun.insertTemplate', () => insertTemplate(client)),
  commands.registerCommand('santun.openExample', () => openExample(extension)),
];

/** Asks question after question that is not answered yet, and opens an untitled letter with its first blank selected. */
async function newLetter(client: BaseLanguageClient, known: Answers = {}): Promise<void> {
  const questions = await client.sendRequest<Question[]>(questionsMethod);
  const answers = await ask(questions, known);
  if (!answers) return;
  const { body } = await client.sendRequest<{ body: string }>(composeMethod, answers);
  const document = await workspace.openTextDocument({ language: 'decline-letter' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(body));
}

/** The answers to all questions that apply; nothing where somebody changed their mind. */
async function ask(questions: readonly Question[], known: Answers): Promise<Answers | undefined> {
  const answers = { ...known };
  const asked: Question[] = [];
  let before: string | undefined;
  const isOpen = ({ key, onlyDecline }: Question) => answers[key] === undefined && !(onlyDecline && answers.neighbour);
  for (let next = questions.find(isOpen); next; next = questions.find(isOpen)) {
    const answer = await pick(next, asked.length, questions.filter(isOpen).length, before);
    if (answer === undefined) return undefined;
    const last = answer === 'back' ? asked.pop() : undefined;
    before = last && answers[last.key];
    if (last) delete answers[last.key];
    if (answer === 'back') continue;
    answers[next.key] = answer.value;
    asked.push(next);
  }
  return answers;
}

const skip = { iconPath: new ThemeIcon('debug-step-over'), tooltip: l10n.t('Skip this question') };

/** One question; nothing where it is dismissed. Skipped, it is answered with its first option. */
function pick(
  { title, options }: Question,
  asked: number,
  open: number,
  before: string | undefined,
): Promise<{ value: string } | 'back' | undefined> {
  const input = window.createQuickPick();
  const items = options.map(({ value, label, detail }) => ({ value, label, ...(detail && { detail }) }));
  Object.assign(input, { title, items, step: asked + 1, totalSteps: asked + open, matchOnDetail: true });
  input.placeholder = l10n.t('Type to filter, Enter to choose');
  input.buttons = asked > 0 ? [QuickInputButtons.Back, skip] : [skip];
  const again = items.find(({ value }) => value === before);
  if (again) input.activeItems = [again];
  return new Promise((resolve) => {
    const first = { value: options[0]?.value ?? '' };
    input.onDidTriggerButton((button) => resolve(button === QuickInputButtons.Back ? 'back' : first));
    input.onDidAccept(() => {
      const chosen = items.find((item) => item === input.activeItems[0]);
      if (chosen) resolve({ value: chosen.value });
    });
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose()) as Promise<{ value: string } | 'back' | undefined>;
}

/**
 * Writes a template at the caret. In a letter, sentences to drop in come first, and its language alone is offered; elsewhere whole
 * letters come first, in every language.
 */
async function insertTemplate(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    await window.showInformationMessage(l10n.t('Open a letter first, and put the caret where the template should go.'));
    return;
  }
  const textDocument = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const letter = await client.sendRequest<LetterStatus | null>(statusMethod, { textDocument });
  const all = await client.sendRequest<TemplateEntry[]>(templatesMethod);
  const offered = all.filter(({ language }) => !letter || language === letter.language);
  const group = (isPart: boolean) => [
    { label: isPart ? l10n.t('Sentences') : l10n.t('Letters'), kind: QuickPickItemKind.Separator, body: '' },
    ...offered
      .filter(({ id }) => id.startsWith('part-') === isPart)
      .map(({ prefix, description, body }) => ({ label: prefix, detail: description, body })),
  ];
  const title = l10n.t('Insert a template');
  const items = [...group(letter !== null), ...group(letter === null)];
  const chosen = await window.showQuickPick(items, { title, matchOnDetail: true });
  if (chosen) await editor.insertSnippet(new SnippetString(chosen.body));
}

/** Opens a copy of a letter with the typical faults, in the language of the editor. */
async function openExample(extension: Uri): Promise<void> {
  const name = env.language.startsWith('id') ? '1-surat-pertama.surat.md' : '2-first-letter.decline.md';
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples', name));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'decline-letter', content }));
}
