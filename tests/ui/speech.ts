import { en } from '../../src/lib/i18n/en';
import { uk } from '../../src/lib/i18n/uk';

/** Some words of the data, made up here: those of `words.csv` may be put better any day. */
const ukrainianWords = {
	t: 'т',
	kt: 'тис. т',
	Mt: 'млн т',
	'kt/yr': 'тис. т на рік',
	bcm: 'млрд м³',
	Moz: 'млн тройських унцій',
	'USD/t': 'дол. США/т',
	ore: 'руда',
	gas: 'газ',
	explored: 'розвідані',
	'not stated': 'не вказано'
};
const englishWords = { Moz: 'million troy ounces' };

/** Either language with its sentences and the words above. */
export const english = { language: 'en', messages: en, dataWords: englishWords } as const;
export const ukrainian = { language: 'uk', messages: uk, dataWords: ukrainianWords } as const;
