import { text } from '../decode';
import { optionalCell } from './decode-cell';
import { table } from './table';

/** Words of the data that pages print otherwise than the data writes them. */
export const wordTable = table(
	'words.csv',
	{ words: text, uk: text, en: optionalCell(text) },
	{ key: 'words', unique: ['words'] }
);
