/** The examples of a rule at a glance: a sentence in which it fires, and what stands there when the letter is put right. */
import type { Language } from './language.ts';
import type { Rule } from './rule.ts';

export interface Contrast {
  /** With the marks of the example: `[[here]]`, or `[[]]` where something is missing. */
  before: string;
  after: string;
}

/** Takes the first bad example and the first good one. Nothing where they tell apart no sentence, but what is known about the letter. */
export function contrast(
  { examples }: Pick<Rule, 'examples'>,
  language: Pick<Language, 'id' | 'abbreviations'>,
): Contrast | undefined {
  const { bad, good } = examples[language.id] ?? {};
  if (!bad?.[0] || !good?.[0] || bad[0].text.startsWith('---')) return undefined;
  const wrong = sentencesOf(bad[0].text, language);
  const right = sentencesOf(good[0].text, language);
  const at = wrong.findIndex((sentence) => sentence.includes('[['));
  const kept = new Set(wrong.map((sentence) => sentence.replace(/\[\[(.*?)\]\](?!\])/g, '$1')));
  const fresh = [...right.keys()].filter((index) => !kept.has(right[index] ?? ''));
  const distance = (index: number) => Math.abs(index / right.length - at / wrong.length);
  const nearest = [...fresh].sort((a, b) => distance(a) - distance(b))[0];
  const before = wrong[at];
  const after = right[nearest ?? -1];
  if (before === undefined || after === undefined) return undefined;
  return { before: before.includes(']]') ? before : `${before}]] …`, after };
}

/** The sentences and lines of an example, marks and all. */
function sentencesOf(text: string, { abbreviations }: Pick<Language, 'abbreviations'>): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let open = '';
    for (const piece of line.split(/(?<=[.!?](?:\[\[)?(?:\]\])?) /)) {
      open += piece;
      const word = /(\p{L}+)\.$/u.exec(piece)?.[1]?.toLowerCase();
      if (word !== undefined && abbreviations.has(word)) open += ' ';
      else {
        sentences.push(open);
        open = '';
      }
    }
    if (open !== '') sentences.push(open.trim());
  }
  return sentences;
}
