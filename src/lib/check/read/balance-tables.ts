import { aboveZero, anyText, oneOf, percentage, slug, text } from '../decode';
import {
	amountCell,
	fractionCell,
	listCell,
	numberCell,
	optionalCell,
	yearCell,
	yesOrNoCell
} from './decode-cell';
import { column, group, rangeOf } from './fields';
import { table } from './table';

/** National totals, `value` in the published `unit`. */
export const balanceTable = table(
	'national-balance.csv',
	{
		geography: text,
		iso: anyText,
		/** What the figure covers together, e.g. oil and condensate; empty: no commodity of ours. */
		commodities: column('commodity', listCell(slug)),
		kind: text,
		value: amountCell,
		valueMax: column('value_max', optionalCell(amountCell)),
		unit: text,
		category: anyText,
		/** As printed; empty: the source gives none. */
		year: anyText,
		/** The year that the edition of a balance is of; judged where `year` is empty. */
		editionYear: column('edition_year', optionalCell(yearCell)),
		depositsCount: column('deposits_count', optionalCell(amountCell)),
		source: text,
		says: anyText,
		confidence: anyText,
		/** `balance`: in `nationalBalance`; `allocation`: `balanceAllocations` rest on it; `context`: shown only. */
		use: oneOf(['balance', 'allocation', 'context']),
		/** The reserve category of a balance; null: none. */
		categoryId: column('category_id', optionalCell(slug)),
		/** What the tonnes measure; of a context row only where that is not the basis of the commodity. */
		basis: anyText,
		/** The grade by which a balance is brought to the basis of the commodity; both or none. */
		gradeOf: column('grade_of', optionalCell(text)),
		gradePercent: column('grade_percent', optionalCell(percentage(aboveZero(numberCell, 'grade')))),
		/** A second source of a balance that the rules would not believe. */
		confirmedBy: column('confirmed_by', optionalCell(slug)),
		/** Why a context row is not used. */
		reason: anyText
	},
	{
		key: 'commodity',
		refs: {
			source: 'sources',
			commodity: 'commodities',
			category_id: 'categories',
			confirmed_by: 'sources'
		},
		ranges: [['value', 'value_max']]
	}
);

export const allocationTable = table(
	'balance-allocations.csv',
	{
		commodity: slug,
		place: group({
			kind: column('place_kind', oneOf(['basin', 'oblast'])),
			id: column('place', text)
		}),
		part: rangeOf(['part_low', 'part', 'part_high'], fractionCell),
		valued: yesOrNoCell,
		formula: group({ en: column('formula_en', text), uk: column('formula_uk', text) }),
		year: anyText,
		sources: listCell(slug),
		says: text,
		confidence: oneOf(['high', 'medium', 'low'])
	},
	{
		key: 'commodity',
		refs: {
			commodity: 'commodities',
			place: { by: 'place_kind', to: { basin: 'basins', oblast: 'oblasts' } },
			sources: 'sources'
		}
	}
);
