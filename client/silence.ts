/** The commands of the quick fixes that reach beyond the letter: silence a rule in every letter, explain one. */
import { ConfigurationTarget, commands, type Disposable, env, Uri, workspace } from 'vscode';

export const silencingCommands = (): Disposable[] => [
  commands.registerCommand('santun.silenceRule', (rule: string) => {
    const settings = workspace.getConfiguration('santun');
    const rules = settings.inspect<Record<string, string>>('rules')?.globalValue;
    return settings.update('rules', { ...rules, [rule]: 'off' }, ConfigurationTarget.Global);
  }),
  commands.registerCommand('santun.explainRule', (url: string) => env.openExternal(Uri.parse(url))),
];
