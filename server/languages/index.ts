/** The languages that Santun speaks, Indonesian first. */
import { compileLanguage } from '../core/language.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export const languages = [id, en].map(compileLanguage);
