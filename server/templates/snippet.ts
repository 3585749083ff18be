/** From the notation of the phrasebook to VS Code's snippets: what stands in braces becomes a tab stop, in reading order. */
import type { Phrasebook } from './phrasebook.ts';

/** A snippet in VS Code's notation. Equal braces share a stop, so that what stands twice is filled in once. */
export function toSnippet(text: string, phrasebook: Phrasebook): string {
  const stops = new Map<string, number>();
  const blanks: Readonly<Record<string, string>> = phrasebook.blanks;
  const body = text.replace(/\{([^}]*)\}|[$\\]/g, (whole, inside?: string) => {
    if (inside === undefined) return `\\${whole}`;
    if (inside === 'today') return todayOf(phrasebook);
    const known = stops.get(inside);
    if (known) return `$${known}`;
    stops.set(inside, stops.size + 1);
    const options = inside.split('|');
    return options.length > 1
      ? `\${${stops.size}|${options.map((option) => option.replace(/,/g, '\\,')).join(',')}|}`
      : `\${${stops.size}:${blanks[inside] ?? inside}}`;
  });
  return `${body}\n$0`;
}

/** Today in the words of the letter: VS Code's own month names speak the language of its menus. */
function todayOf({ today, months }: Phrasebook): string {
  const which = months.map((_, index) => `(${String(index + 1).padStart(2, '0')})`).join('|');
  const name = months.map((month, index) => `\${${index + 1}:+${month}}`).join('');
  return today
    .replaceAll('{day}', () => `\${CURRENT_DATE/^0//}`)
    .replaceAll('{month}', () => `\${CURRENT_MONTH/${which}/${name}/}`)
    .replaceAll('{year}', () => '$CURRENT_YEAR');
}
