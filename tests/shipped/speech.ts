import { parseCsv } from '../../src/lib/check/format/csv';
import { en } from '../../src/lib/i18n/en';
import { uk } from '../../src/lib/i18n/uk';
import { shippedText } from './geodata';

const rows = parseCsv(shippedText('words.csv'));
const column = (name: 'uk' | 'en'): Readonly<Record<string, string>> =>
	Object.fromEntries(rows.filter((row) => row[name]).map((row) => [row['words']!, row[name]!]));

/** Either language with its sentences and all words of the shipped data. */
export const english = { language: 'en', messages: en, dataWords: column('en') } as const;
export const ukrainian = { language: 'uk', messages: uk, dataWords: column('uk') } as const;
