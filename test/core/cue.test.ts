/** The notation of cues; see the head of `core/cue.ts`. */
import { describe, expect, it } from 'vitest';
import { type Cues, compileCues } from '../../server/core/cue.ts';

/** What a cue finds in the normal form of a sentence: words and marks, one space around each. */
function find(cues: string | Cues, sentence: string, families: Record<string, string> = {}): string[] {
  const normal = ` ${sentence} `;
  const matcher = compileCues(typeof cues === 'string' ? { any: [cues] } : cues, families);
  const found = matcher.all(normal).map(({ from, to }) => normal.slice(from, to));
  expect(matcher.test(normal), 'test() and all() agree').toBe(found.length > 0);
  return found;
}

describe('words', () => {
  it('match whole words only', () => {
    expect(find('thank you', 'we thank you all')).toEqual(['thank you']);
    expect(find('thank you', 'thank your boss')).toEqual([]);
    expect(find('ask', 'a task')).toEqual([]);
  });

  it('match one after the other', () => {
    expect(find('thank you', 'thank all of you')).toEqual([]);
    expect(find('thank you', 'you thank')).toEqual([]);
  });

  it('are found every time', () => {
    expect(find('sorry', 'sorry sorry , so sorry')).toEqual(['sorry', 'sorry', 'sorry']);
  });

  it('are letters, not patterns', () => {
    expect(find('a.n', 'a.n')).toEqual(['a.n']);
    expect(find('a.n', 'axn')).toEqual([]);
    expect(find("jum'at +1", "jum'at +1")).toEqual(["jum'at +1"]);
  });

  it('of any cue in the list will do', () => {
    expect(find({ any: ['no', 'never mind'] }, 'never mind')).toEqual(['never mind']);
  });
});

describe('alternatives', () => {
  it('stand in round brackets', () => {
    expect(find('(the|your) invitation', 'your invitation , the invitation')).toEqual([
      'your invitation',
      'the invitation',
    ]);
    expect(find('(the|your) invitation', 'an invitation')).toEqual([]);
  });

  it('hold several words, and alternatives', () => {
    expect(find('(thank (you|thee)|cheers) for', 'thank thee for')).toEqual(['thank thee for']);
    expect(find('(thank (you|thee)|cheers) for', 'cheers for')).toEqual(['cheers for']);
    expect(find('(thank (you|thee)|cheers) for', 'thank for')).toEqual([]);
  });
});

describe('words that may be missing', () => {
  it.each([
    ['very grateful', ['very grateful']],
    ['grateful', ['grateful']],
    ['very very grateful', ['very grateful']],
  ])('(very)? grateful in "%s"', (sentence, found) => {
    expect(find('(very)? grateful', sentence)).toEqual(found);
  });

  it('leave the words around them together', () => {
    expect(find('so (very)? grateful', 'so grateful')).toEqual(['so grateful']);
    expect(find('so (very)? grateful', 'so terribly grateful')).toEqual([]);
  });
});

describe('beginnings and ends of words', () => {
  it.each(['withdraw', 'withdrawing', 'withdrew'])('withdr~ in "%s"', (word) => {
    expect(find('withdr~', word)).toEqual([word]);
  });

  it('withdr~ is no end of a word', () => {
    expect(find('withdr~', 'notwithdrawn')).toEqual([]);
  });

  it('~kan', () => {
    expect(find('~kan', 'membatalkan wawancara')).toEqual(['membatalkan']);
    expect(find('~kan', 'kantor')).toEqual([]);
  });
});

describe('gaps', () => {
  it.each([0, 1, 5])('hold %i words', (count) => {
    const sentence = `accept ${'x '.repeat(count)}offer`;
    expect(find('accept~ … offer', sentence)).toEqual([sentence]);
  });

  it('hold no more than five', () => {
    expect(find('accept~ … offer', `accept ${'x '.repeat(6)}offer`)).toEqual([]);
  });

  it('are as short as they can be', () => {
    expect(find('not … come', 'not come or come')).toEqual(['not come']);
  });
});

describe('families', () => {
  const families = { cannot: '(cannot|{never} can)', never: "(never|won't ever)" };

  it('stand for their expressions, and for families in them', () => {
    expect(find('{cannot} attend', 'cannot attend', families)).toEqual(['cannot attend']);
    expect(find('{cannot} attend', "won't ever can attend", families)).toEqual(["won't ever can attend"]);
    expect(find('{cannot} attend', 'can attend', families)).toEqual([]);
  });

  it('may be missing, like any word', () => {
    expect(find('{never}? late', 'late', families)).toEqual(['late']);
    expect(find('{never}? late', 'never late', families)).toEqual(['never late']);
  });
});

describe('unless', () => {
  const cues = { any: ['thank you', 'grateful'], unless: ['thank you for (your)? understanding', 'thanks to'] };

  it('strikes out', () => {
    expect(find(cues, 'thank you for your understanding')).toEqual([]);
  });

  it('leaves the rest of the sentence', () => {
    expect(find(cues, 'thank you for understanding , i am grateful')).toEqual(['grateful']);
    expect(find(cues, 'i thank you , and thank you for understanding')).toEqual(['thank you']);
  });

  it('leaves every place where it was', () => {
    const normal = ' thank you for understanding , i am grateful ';
    expect(compileCues(cues).all(normal)).toEqual([{ from: normal.indexOf('grateful'), to: normal.length - 1 }]);
  });
});

describe('the ends of a sentence', () => {
  it('^ is the beginning', () => {
    expect(find('^ thanks', 'thanks a lot')).toEqual(['thanks']);
    expect(find('^ thanks', 'many thanks')).toEqual([]);
  });

  it('$ is the end', () => {
    expect(find('thanks $', 'many thanks')).toEqual(['thanks']);
    expect(find('thanks $', 'thanks a lot')).toEqual([]);
  });

  it('^ and $ leave nothing but the cue', () => {
    expect(find('^ (many)? thanks $', 'many thanks')).toEqual(['many thanks']);
    expect(find('^ thanks $', 'thanks thanks')).toEqual([]);
  });
});

describe('marks', () => {
  it('a comma never hides a cue', () => {
    expect(find('thank you', 'thank , you')).toEqual(['thank , you']);
    expect(find('thank you … much', 'thank you , so , very much')).toEqual(['thank you , so , very much']);
  });

  it('a cue begins with its first word, not with the comma before it', () => {
    expect(find('sorry', 'well , sorry')).toEqual(['sorry']);
  });

  it('a comma may be asked for', () => {
    expect(find('well ,', 'well , sorry')).toEqual(['well ,']);
    expect(find('well ,', 'well sorry')).toEqual([]);
  });

  it('a question mark is a word of its own', () => {
    expect(find('any chance … ?', 'any chance of a call ?')).toEqual(['any chance of a call ?']);
    expect(find('any chance … ?', 'any chance of a call')).toEqual([]);
    expect(find('chance of', 'chance ? of')).toEqual([]);
  });
});

describe('a cue that is malformed', () => {
  it.each([
    ['{missing} attend', 'names no family'],
    ['(the|your invitation', 'is not closed'],
    ['the|your) invitation', 'is not opened'],
    ['', 'is empty'],
  ])('"%s", which %s, is an error that names it', (cue) => {
    expect(() => compileCues({ any: ['fine', cue] })).toThrow(`"${cue}"`);
  });

  it('in a family names the family that is missing', () => {
    expect(() => compileCues({ any: ['{a}'] }, { a: '{b}' })).toThrow('"b"');
  });
});

it('no cue at all finds nothing', () => {
  expect(find({ any: [] }, 'anything')).toEqual([]);
});
