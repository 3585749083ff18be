/** The phrasebooks, by BCP 47 tag. */
import { english } from './en.ts';
import { indonesian } from './id.ts';
import type { Phrasebook } from './phrasebook.ts';

export const phrasebooks: Readonly<Record<string, Phrasebook>> = { id: indonesian, en: english };
