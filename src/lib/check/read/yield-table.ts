import { aboveZero, anyText, refused, slug, text, type Decoder } from '../decode';
import { numberCell } from './decode-cell';
import { column } from './fields';
import { table } from './table';

/** A cell with a mass percent above zero. */
const percentCell: Decoder<number> = (raw) => {
	const result = aboveZero(numberCell, 'grade')(raw);
	if ('faults' in result || result.value <= 100) return result;
	return refused(raw, 'a mass percent up to 100', 'correct it');
};

export const gradeYieldTable = table(
	'grade-yields.csv',
	{
		commodity: slug,
		gradeOf: column('grade_of', text),
		productPercent: column('product_percent', percentCell),
		referencePercent: column('reference_percent', percentCell),
		directPercent: column('direct_percent', percentCell),
		source: slug,
		note: anyText
	},
	{
		key: 'commodity',
		unique: ['commodity', 'grade_of'],
		refs: { commodity: 'commodities', source: 'sources' },
		ranges: [['reference_percent', 'direct_percent']]
	}
);
