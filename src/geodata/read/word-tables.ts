import { text } from './decode';
import { column } from './fields';
import { table } from './table';

/** The geology of deposits, in Ukrainian. */
export const depositTypeTable = table(
	'deposit-types.csv',
	{ depositType: column('deposit_type', text), nameUk: column('name_uk', text) },
	{ key: 'deposit_type', unique: ['deposit_type'] }
);

/** Notes on deposits, as sentences in both languages. */
export const depositNoteTable = table(
	'deposit-notes.csv',
	{ note: text, noteEn: column('note_en', text), noteUk: column('note_uk', text) },
	{ key: 'note', unique: ['note'] }
);

/** What places of deposits are known from, in both languages. */
export const locationSourceTable = table(
	'location-sources.csv',
	{
		locationSource: column('location_source', text),
		nameEn: column('name_en', text),
		nameUk: column('name_uk', text)
	},
	{ key: 'location_source', unique: ['location_source'] }
);

/** Products and units of prices, in Ukrainian. */
export const priceWordTable = table(
	'price-words.csv',
	{ words: text, wordsUk: column('words_uk', text) },
	{ key: 'words', unique: ['words'] }
);
