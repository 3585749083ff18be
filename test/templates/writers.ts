/** The people who fill in the templates: plain ones, and those whose names a snippet or the linter might stumble over. */
import { phrasebooks } from '../../server/index.ts';
import type { Blank } from '../../server/templates/phrasebook.ts';
import type { Stop } from './expand.ts';

type Values = Readonly<Record<Blank, string>>;

const maya: Values = {
  position: 'Data Analyst',
  reader: 'Hartono',
  company: 'PT Sinar Abadi',
  writer: 'Maya Putri',
  date: 'Senin, 4 Mei',
  time: '09.30',
  phone: '0812 3456 7890',
  email: 'maya.putri@example.com',
  address: 'Jalan Kenanga 12, Bandung 40115',
  'company address': 'Jalan Merdeka 3, Jakarta 10110',
  reference: 'HR/2026/118',
  role: 'Business Analyst',
  document: 'portfolio',
};

export const writers: Readonly<Record<string, Values>> = {
  plain: maya,
  short: { ...maya, position: 'Chef', reader: 'Ng', company: 'X', writer: 'Li', date: '1/9', time: '9', role: 'Baker' },
  long: {
    ...maya,
    position: 'Senior Regional Manager for Occupational Health, Safety and the Environment (Java and Bali)',
    reader: 'Raden Ajeng Siti Nurhaliza Kusumawardhani-Pranowo, S.Kom., M.M.',
    company: 'PT Perusahaan Perkebunan Nusantara Sejahtera Mandiri (Persero) Tbk.',
    writer: 'Maximiliana Theodora von Hohenfels-Wittgenstein, Ph.D.',
    date: 'Wednesday, 30 September 2026',
  },
  apostrophe: {
    ...maya,
    position: "Master's Programme Officer",
    reader: "O'Brien",
    company: "Ma'arif & Son's",
    writer: "Nur'aini D’Souza",
    date: "Jum'at, 7 Juni",
  },
  'dollar sign': {
    ...maya,
    position: 'C$ Trader',
    reader: 'A$ap',
    company: 'Ca$h & $1 Go',
    writer: 'Ke$ha $0',
    date: '$CURRENT_DATE',
  },
  brace: {
    ...maya,
    position: '}Coder{',
    reader: 'Ada }',
    company: 'set { Studio',
    writer: 'Max \\} Lee',
    date: '3 March }',
  },
  'not Latin': {
    ...maya,
    position: 'Инженер',
    reader: '山田 花子',
    company: '株式会社みどり',
    writer: 'Ольга Łęcka-Ødegård',
    date: '5月3日',
  },
};

/** The day on which they write, as VS Code tells it. */
export const today = { CURRENT_DATE: '04', CURRENT_MONTH: '08', CURRENT_YEAR: '2026' };

/** Fills every blank, and takes the given choice everywhere. */
export function filledBy(values: Values | undefined, choice: number, language: string) {
  const blanks = new Map(
    Object.entries(phrasebooks[language]?.blanks ?? {}).map(([name, text]) => [text, name as Blank]),
  );
  return (stop: Stop): string | undefined => {
    if (stop.choices.length > 0) return stop.choices[choice % stop.choices.length];
    const blank = blanks.get(stop.text);
    if (values && !blank && /^\[.*\]$/.test(stop.text)) return 'Bandung';
    return blank && values?.[blank];
  };
}
