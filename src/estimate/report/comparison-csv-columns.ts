import type { Commodity } from '../../lib/domain/dataset/commodity';
import type { CommodityChange } from '../../lib/domain/estimate/compare-estimates';
import type { Estimated } from '../../lib/domain/numbers/range';
import type { Comparison } from '../answer/compare';
import type { CsvColumn } from '../../lib/export/csv-column';
import { columnOf, intervalColumns } from './interval-columns';
import { movementText } from './movement-text';
import { questionColumns } from './question-columns';

/** One line of the file: a commodity on two days. */
export interface ComparisonLine {
	readonly change: CommodityChange;
	readonly commodity: Commodity | undefined;
	readonly comparison: Comparison;
}

type Column = CsvColumn<ComparisonLine>;
const days = ['earlier', 'later'] as const;

const column = columnOf<ComparisonLine>;
const interval = intervalColumns<ComparisonLine>;

const amounts = (day: (typeof days)[number]): readonly Column[] => [
	...interval(
		`behind_${day}`,
		'see unit',
		`Category-weighted quantity behind the line on the ${day} day`,
		({ change }) => change[day].resource?.behind
	),
	column(
		`main_behind_${day}`,
		'deposits',
		`Deposits of which it is the main commodity, behind the line on the ${day} day`,
		({ change }) => change[day].main.behind
	),
	...interval(
		`money_behind_${day}`,
		'USD',
		`Gross in-ground value behind the line on the ${day} day: not wealth, not profit, not damage; empty: no value`,
		({ change }) => change[day].money?.behind
	)
];

/** Of deposits the range is from those that are behind to those that may be, which is no interval. */
function comparedShare(change: CommodityChange, day: (typeof days)[number]): Estimated {
	const share = change[`${day}Share`];
	return change.of === 'resource' ? share : { central: share.central };
}

/** All columns of a comparison, in the order in which they stand. */
export const comparisonCsvColumns: readonly Column[] = [
	column('commodity', '', 'Id of the resource', ({ change }) => change.commodity),
	column('name_en', '', 'English name', ({ commodity }) => commodity?.nameEn),
	column('name_uk', '', 'Ukrainian name', ({ commodity }) => commodity?.nameUk),
	column(
		'share_of',
		'',
		'resource; deposits (by number) where no share of it can be estimated or --measure count says so',
		({ change }) => change.of
	),
	...days.flatMap((day) =>
		interval(`share_${day}`, '0 to 1', `Share behind the line on the ${day} day`, ({ change }) =>
			comparedShare(change, day)
		)
	),
	column(
		'change_points',
		'percentage points',
		'Later expected share less the earlier one',
		({ change }) => change.points
	),
	column(
		'movement',
		'',
		'more, less or same; within the intervals: the intervals of both days overlap',
		({ change }) => movementText(change)
	),
	column('unit', '', 't, or 1000 m3', ({ change }) => change.later.resource?.unit),
	column(
		'of',
		'',
		'What is measured; different ones must not be added',
		({ change }) => change.later.resource?.of
	),
	column('main_all', 'deposits', 'Deposits of which it is the main commodity', ({ change }) => {
		return change.later.main.all;
	}),
	...days.flatMap(amounts),
	...days.map((day) =>
		column(
			`observation_date_${day}`,
			'YYYY-MM-DD',
			`Observation that answers the ${day} day`,
			({ comparison }) => comparison[day].estimate.question.observationDate
		)
	),
	...questionColumns<ComparisonLine>(
		({ comparison }) => comparison.later,
		'Years of the prices of both days'
	)
];
