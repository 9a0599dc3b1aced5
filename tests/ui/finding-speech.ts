import { compare as compareEn } from '../../src/lib/i18n/compare/en';
import { compare as compareUk } from '../../src/lib/i18n/compare/uk';
import { share as shareEn } from '../../src/lib/i18n/share/en';
import { share as shareUk } from '../../src/lib/i18n/share/uk';
import * as speech from './speech';

/** All words that a finding is made of, in either language. */
export const english = {
	...speech.english,
	words: shareEn.finding,
	compare: compareEn
} as const;
export const ukrainian = {
	...speech.ukrainian,
	words: shareUk.finding,
	compare: compareUk
} as const;
