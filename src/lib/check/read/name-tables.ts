import { text } from '../decode';
import { column } from './fields';
import { table } from './table';

/** Words that names translate, so that no one looks for them in Latin letters: mine is шахта. */
export const nameWordTable = table(
	'name-words.csv',
	{ en: text, uk: text },
	{ key: 'en', unique: ['en', 'uk'], names: [['en', 'uk']] }
);

/** Names that are not their Ukrainian form in Latin letters for a reason of their own. */
export const nameExceptionTable = table(
	'name-exceptions.csv',
	{ record: text, nameEn: column('name_en', text), reason: text },
	{ key: 'record', unique: ['record'] }
);
