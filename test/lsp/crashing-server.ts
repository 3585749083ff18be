// A server like the built one, but for one more rule, which throws, and a word on which the whole linter does.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { lint, type Rule, rules } from '../../server/index.ts';
import { startServer } from '../../server/lsp/server.ts';

const crash: Rule = {
  id: 'crash',
  severity: 'warning',
  absence: false,
  options: {},
  description: '',
  // biome-ignore lint/correctness/useYield: it does not get that far.
  *check() {
    throw new Error('a rule fell over');
  },
  examples: {},
};

startServer(createConnection(ProposedFeatures.all), {
  lint(text, options) {
    if (String(text).includes('explode')) throw new Error('the linter fell over');
    return lint(text, options, { rules: [crash, ...rules] });
  },
});
