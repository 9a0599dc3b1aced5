import { compare as compareEn } from '../../src/lib/i18n/compare/en';
import { compare as compareUk } from '../../src/lib/i18n/compare/uk';
import { en } from '../../src/lib/i18n/en';
import { share as shareEn } from '../../src/lib/i18n/share/en';
import { share as shareUk } from '../../src/lib/i18n/share/uk';
import { uk } from '../../src/lib/i18n/uk';

/** All words that a finding is made of, in either language. */
export const english = {
	language: 'en',
	messages: en,
	words: shareEn.finding,
	compare: compareEn
} as const;
export const ukrainian = {
	language: 'uk',
	messages: uk,
	words: shareUk.finding,
	compare: compareUk
} as const;
