import { optionalCell, text } from './decode';
import { table } from './table';

/** Words of the data that pages print otherwise than the data writes them. */
export const wordTable = table(
	'words.csv',
	{ words: text, uk: text, en: optionalCell(text) },
	{ key: 'words', unique: ['words'] }
);
