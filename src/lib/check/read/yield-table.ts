import { aboveZero, anyText, percentage, slug, text } from '../decode';
import { numberCell } from './decode-cell';
import { column } from './fields';
import { table } from './table';

/** A cell with a mass percent above zero. */
const percentCell = percentage(aboveZero(numberCell, 'grade'));

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
