/** Before somebody declines: the reasons that the guides give for thinking twice, and what could be written instead. */
import { commands, type Disposable, l10n, type QuickPickItem, window } from 'vscode';
import type { Answers } from '../protocol/templates.ts';

export const decidingCommand = (): Disposable => commands.registerCommand('santun.beforeYouDecline', beforeYouDecline);

/** Shows one list; whatever is chosen leads on, and dismissing it changes nothing. */
async function beforeYouDecline(): Promise<void> {
  const ways: (QuickPickItem & { answers: Answers })[] = [
    {
      label: l10n.t('Go for the practice'),
      detail: l10n.t('No interview is wasted: the next one will be easier.'),
      answers: { neighbour: 'accept' },
    },
    {
      label: l10n.t('Go for the contacts'),
      detail: l10n.t('You meet people of your trade who may remember you.'),
      answers: { neighbour: 'accept' },
    },
    {
      label: l10n.t('Go and be surprised'),
      detail: l10n.t('The job may be better than its advertisement, or a better one may come up there.'),
      answers: { neighbour: 'accept' },
    },
    {
      label: l10n.t('Ask for another time'),
      detail: l10n.t('If only the date is wrong, most people gladly find another.'),
      answers: { neighbour: 'reschedule' },
    },
    {
      label: l10n.t('Ask for another role'),
      detail: l10n.t('If you like the company but not the position, say so.'),
      answers: { neighbour: 'another-role' },
    },
    {
      label: l10n.t('Decline all the same'),
      detail: l10n.t('If nothing speaks for it, a polite no is a good answer.'),
      answers: { neighbour: '' },
    },
  ];
  const title = l10n.t('Before you decline');
  const chosen = await window.showQuickPick(ways, { title, placeHolder: l10n.t('What would you rather do?') });
  if (chosen) await commands.executeCommand('santun.newLetter', chosen.answers);
}
