import type { Dataset } from '../../../lib/domain/dataset/dataset';
import type { TotalMoney, Totals } from '../../../lib/domain/estimate/resource-money';
import {
	emptyCell,
	sectionOf,
	type Column,
	type Section
} from '../../../lib/export/document/document';
import { moneyCovers, usdText } from '../../../lib/export/document/words-of-numbers';
import { countsNote } from '../../../lib/export/document/deposit-counts';
import { en } from '../../../lib/i18n/en';
import type { HeadlineDiff } from '../compare-folders';
import { isOther, measured, totalMoves, type Move, type TotalMove } from '../headlines/moves';
import { causeText, causesText, relativeText } from './cause-text';
import { firstOf, leftOut } from './first-of';
import { amountCell, changeCell, moveCell, shareCell, unknown, valueCell } from './headline-cells';

type Rows = HeadlineDiff & { readonly rows: number };

/** The headlines that move: of all Ukraine by what they say, then of the oblasts. */
export function headlineSections(diff: Rows): readonly Section[] {
	const national = diff.moves.filter(({ area }) => area === 'all');
	const of = (measure: 'amount' | 'value') =>
		national.filter(({ before, after }) =>
			isOther(before && measured(before, measure), after && measured(after, measure))
		);
	const shares = national.filter(isShareMoved);
	return [
		...(shares.length > 0 ? [shareSection(diff, shares)] : []),
		...(of('amount').length > 0 ? [amountSection(diff, of('amount'))] : []),
		...(of('value').length > 0 ? [valueSection(diff, of('value'))] : []),
		...totalSections(diff),
		...oblastSections(diff)
	];
}

const isShareMoved = ({ before, after, shareMove }: Move) =>
	shareMove === null ||
	isOther(before && measured(before, 'share'), after && measured(after, 'share')) ||
	shareCell(before) !== shareCell(after);

const resourceColumn = ({ staged }: Rows): Column<Move> => {
	const names = namesOf([staged.base.dataset, staged.now.dataset]);
	return {
		name: 'Resource',
		align: 'left',
		cell: ({ commodity }) => names.get(commodity) ?? commodity
	};
};

function namesOf(datasets: readonly Pick<Dataset, 'commodities'>[]): ReadonlyMap<string, string> {
	return new Map(
		datasets.flatMap(({ commodities }) => commodities).map(({ id, nameEn }) => [id, nameEn])
	);
}

const text = (name: string, cell: Column<Move>['cell']): Column<Move> => ({
	name,
	align: 'left',
	cell
});
const number = (name: string, cell: Column<Move>['cell']): Column<Move> => ({
	name,
	align: 'right',
	cell
});

function shareSection(diff: Rows, moves: readonly Move[]): Section {
	const columns = [
		resourceColumn(diff),
		text('Share of', ofWhat),
		number('Before', ({ before }) => shareCell(before)),
		number('After', ({ after }) => shareCell(after)),
		number('Move', moveCell),
		text('Why', (move) => causeText(move, 'share'))
	];
	return limited(diff, 'Share behind the line, all Ukraine', columns, moves, [
		`In brackets: the 90% interval. ${countsNote}`
	]);
}

/** Where no amount is known, deposits are counted. */
const ofWhat = ({ before, after }: Move) => ((after ?? before)?.resource ? 'resource' : 'deposits');

function amountSection(diff: Rows, moves: readonly Move[]): Section {
	const columns = [
		resourceColumn(diff),
		number('Before', ({ before }) => amountCell(before)),
		number('After', ({ after }) => amountCell(after)),
		number('Change', (move) => changeCell(move, 'amount')),
		text('Why', (move) => causeText(move, 'amount'))
	];
	return limited(diff, 'Amount behind the line, all Ukraine', columns, moves, [
		'In brackets: the 90% interval.'
	]);
}

function valueSection(diff: Rows, moves: readonly Move[]): Section {
	const columns = [
		resourceColumn(diff),
		number('Before', ({ before }) => valueCell(before)),
		number('After', ({ after }) => valueCell(after)),
		number('Change', (move) => changeCell(move, 'value')),
		text('Why', (move) => causeText(move, 'value'))
	];
	const title = 'Gross in-ground value behind the line, all Ukraine';
	return limited(diff, title, columns, moves, [
		`${en.money.caveat} ${moneyCovers} Change: of the expected value.`
	]);
}

const totalNames: Readonly<Record<keyof Totals, string>> = {
	all: 'All priced resources',
	withoutCoal: 'Without coal',
	critical: 'Critical raw materials only'
};

function totalSections({ staged }: Rows): readonly Section[] {
	const moves = totalMoves(staged, 'all');
	if (moves.length === 0) return [];
	const columns: readonly Column<TotalMove>[] = [
		{ name: 'Total', align: 'left', cell: ({ total }) => totalNames[total] },
		{ name: 'Before', align: 'right', cell: ({ before }) => totalCell(before) },
		{ name: 'After', align: 'right', cell: ({ after }) => totalCell(after) },
		{
			name: 'Change',
			align: 'right',
			cell: ({ before, after }) =>
				before === null || after === null || before.behind.central === 0
					? emptyCell
					: relativeText(after.behind.central / before.behind.central - 1)
		}
	];
	const title = 'Gross in-ground value behind the line, all resources together';
	return [sectionOf(title, columns, moves, [en.money.caveat])];
}

const totalCell = (total: TotalMoney | null) => (total === null ? unknown : usdText(total.behind));

function oblastSections(diff: Rows): readonly Section[] {
	const moves = diff.moves.filter(({ area }) => area !== 'all');
	if (moves.length === 0) return [];
	const { oblasts } = diff.staged.now.dataset;
	const names = new Map<string, string>(oblasts.map(({ code, nameEn }) => [code, nameEn]));
	const columns = [
		text('Oblast', ({ area }) => names.get(area) ?? area),
		resourceColumn(diff),
		number('Share before', ({ before }) => shareCell(before)),
		number('Share after', ({ after }) => shareCell(after)),
		number('Move', moveCell),
		number('Amount before', ({ before }) => amountCell(before)),
		number('Amount after', ({ after }) => amountCell(after)),
		number('Gross value before', ({ before }) => valueCell(before)),
		number('Gross value after', ({ after }) => valueCell(after)),
		text('Why', causesText)
	];
	const shown = columns.filter(({ name, cell }) => {
		return !/before|after/.test(name) || moves.some((move) => cell(move) !== unknown);
	});
	return [
		limited(diff, 'By oblast', shown, moves, [
			`Behind the line, of what the oblast has. In brackets: the 90% interval. ${en.money.caveat}`
		])
	];
}

function limited(
	{ rows }: Pick<Rows, 'rows'>,
	title: string,
	columns: readonly Column<Move>[],
	moves: readonly Move[],
	under: readonly string[]
): Section {
	return sectionOf(title, columns, firstOf(moves, rows), [...leftOut(moves, rows), ...under]);
}
