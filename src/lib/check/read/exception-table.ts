import { slug, text } from '../decode';
import { table } from './table';

/** Warnings of the check that somebody has looked into, and found the data right. */
export const checkExceptionTable = table(
	'check-exceptions.csv',
	{ rule: slug, record: text, reason: text },
	{ key: 'record', unique: ['record', 'rule'] }
);
