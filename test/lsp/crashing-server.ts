// A server like the built one, but for one more rule, which throws, a word on which the whole linter does, and one that spoils
// the letter for whoever looks into it.
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
    const file = lint(text, options, { rules: [crash, ...rules] });
    if (file.data.letter && String(text).includes('crumble'))
      file.data.letter = new Proxy(file.data.letter, {
        get(letter, key) {
          if (key === 'kind') return letter.kind;
          throw new Error('the letter fell apart');
        },
      });
    return file;
  },
});
