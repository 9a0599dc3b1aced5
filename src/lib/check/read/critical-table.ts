import { anyText, slug, text } from '../decode';
import { fractionCell, listCell, optionalCell, yearCell, yesOrNoCell } from './decode-cell';
import { allOrNothing, column, toldColumns } from './fields';
import { table } from './table';

/** An empty cell is unknown, which is not no. */
const onList = optionalCell(yesOrNoCell);

export const criticalListTable = table(
	'critical-lists.csv',
	{
		commodity: slug,
		euCritical: column('eu_critical', onList),
		euStrategic: column('eu_strategic', onList),
		usCritical: column('us_critical', onList),
		agreement: onList,
		leadingProducer: allOrNothing({
			name: toldColumns('leading_producer'),
			share: column('producer_share', optionalCell(fractionCell)),
			year: column('producer_year', optionalCell(yearCell)),
			basis: column('share_basis', optionalCell(text))
		}),
		sources: listCell(slug),
		note: anyText
	},
	{
		key: 'commodity',
		unique: ['commodity'],
		refs: { commodity: 'commodities', sources: 'sources' },
		names: [['leading_producer_en', 'leading_producer_uk']]
	}
);
