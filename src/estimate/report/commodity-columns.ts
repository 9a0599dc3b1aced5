import type { Commodity } from '../../lib/domain/dataset/commodity';
import { readingOf, type BalanceOutcome } from '../../lib/domain/estimate/balance-outcome';
import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import type { Partition } from '../../lib/domain/control/side';
import { formatCountRange, formatShare } from '../../lib/domain/format';
import { nameOfCommodity, type Answer } from '../answer/answer';
import { sideOfLoneDeposit, type LoneDepositSide } from '../../lib/domain/estimate/lone-deposit';
import type { Measure } from '../command/command';
import { emptyCell, type Column } from './document';
import { whyNoRecoverable, whyNoValue } from './missing-words';
import { quantityText, shareText, usdText } from './words-of-numbers';

/** A commodity of the report; null: no deposit in the area lists it. */
export interface CommodityLine {
	readonly name: string;
	readonly commodity: Commodity | undefined;
	readonly estimate: CommodityEstimate | null;
}

/** One line for each commodity; by the central figure of `measure`, largest first, when there is one. */
export function commodityLines(answer: Answer, measure: Measure | null): readonly CommodityLine[] {
	const lineOf = (id: string, estimate: CommodityEstimate | null): CommodityLine => ({
		name: nameOfCommodity(answer, id),
		commodity: answer.commodities.get(id),
		estimate
	});
	const rows = [...answer.estimate.commodities];
	if (measure !== null) rows.sort((a, b) => centralOf(b, measure) - centralOf(a, measure));
	return [
		...rows.map((row) => lineOf(row.commodity, row)),
		...answer.noData.map((id) => lineOf(id, null))
	];
}

/** What the lines are sorted by; unknown stands behind everything that is known. */
function centralOf(row: CommodityEstimate, measure: Measure): number {
	switch (measure) {
		case 'share':
			return row.tonnage?.share.central ?? row.count.share.central - 1;
		case 'tonnage':
			return row.tonnage?.behind.central ?? -1;
		case 'value':
			return row.value?.behind?.central ?? -1;
		case 'recoverable':
			return row.recoverable?.behind?.central ?? -1;
		case 'count':
			return row.count.behind.central;
		default:
			return measure satisfies never;
	}
}

type CommodityColumn = Column<CommodityLine>;

function column(
	name: string,
	cell: (row: CommodityEstimate, line: CommodityLine) => string | null,
	align: CommodityColumn['align'] = 'right'
): CommodityColumn {
	return {
		name,
		align,
		cell: (line) => (line.estimate === null ? 'no data' : (cell(line.estimate, line) ?? emptyCell))
	};
}

const resource: CommodityColumn = { name: 'Resource', align: 'left', cell: ({ name }) => name };
const sites = column(
	'Deposits behind',
	({ count, sites: { all } }) => `${formatCountRange(count.behind, 'en')} of ${all}`
);
const unknownSide = column('Side unknown', (row) => String(row.sites.unknownSide));
const shareOfSites = column('Share of deposits', (row) => shareText(row.count.share));
const coverage = column(
	'Deposits with tonnage',
	(row) => `${row.sites.withTonnage} of ${row.sites.all}`
);
const shareOfTonnage = column('Share of tonnage', shareOfDepositsText);
const amount = column(
	'Amount behind',
	({ tonnage }) => tonnage && quantityText(tonnage.behind, tonnage.unit)
);
/** Ore, contained metal and product stand in the same unit. */
const measuredAs = column('Measured as', ({ tonnage }) => tonnage && tonnage.basis, 'left');
const amountInAll = column(
	'Amount in all',
	({ tonnage }) => tonnage && quantityText(tonnage.total, tonnage.unit)
);
const value = column('In-ground value behind', (row) => row.value && usdText(row.value.behind));
const valueInAll = column('In-ground value in all', (row) => row.value && usdText(row.value.total));
const valued = column(
	'Deposits with value',
	(row) => row.value && `${row.value.sitesValued} of ${row.value.sitesAll}`
);
const missingValue = column(
	'Why no value',
	(row, { commodity }) => whyNoValue(row, commodity),
	'left'
);
const missingRecoverable = column(
	'Why none',
	(row, { commodity }) => whyNoRecoverable(row, commodity),
	'left'
);
const recoverable = column(
	'Recoverable behind',
	(row) => row.recoverable && usdText(row.recoverable.behind)
);
const recoverableInAll = column(
	'Recoverable in all',
	(row) => row.recoverable && usdText(row.recoverable.total)
);
const columnsOfMeasure: Readonly<Record<Measure, readonly CommodityColumn[]>> = {
	share: [resource, coverage, shareOfTonnage, sites, shareOfSites],
	tonnage: [resource, coverage, amount, amountInAll, measuredAs, shareOfTonnage],
	value: [resource, coverage, shareOfTonnage, valued, value, valueInAll, missingValue],
	count: [resource, sites, shareOfSites, unknownSide],
	recoverable: [
		resource,
		coverage,
		shareOfTonnage,
		valued,
		recoverable,
		recoverableInAll,
		missingRecoverable
	]
};

/** The columns that show `measure`, or the usual ones. */
export function commodityColumns(measure: Measure | null): readonly CommodityColumn[] {
	return measure === null
		? [
				...[resource, sites, coverage, shareOfTonnage, amount, measuredAs],
				...[valued, value, recoverable]
			]
		: columnsOfMeasure[measure];
}

const part = (name: string, of: (parts: Partition) => number) =>
	column(name, ({ partition }) => formatShare(of(partition.tonnage ?? partition.count), 'en'));

/** How the tonnage (or, where none is known, the number of deposits) splits into four parts. */
export const partitionColumns: readonly CommodityColumn[] = [
	resource,
	column('Parts of', ({ partition }) => (partition.tonnage ? 'tonnage' : 'deposits'), 'left'),
	part('Behind before 2022', (parts) => parts.before2022),
	part('Behind since', (parts) => parts.since2022),
	part('Contested or unknown', (parts) => parts.contested),
	part('Not behind', (parts) => parts.free)
];

/** The two readings of a commodity, side by side. */
export const readingColumns: readonly CommodityColumn[] = [
	resource,
	column('Reading by deposits', shareOfDepositsText),
	column('Reading by national total', ({ balance }) => balanceShareText(balance)),
	column('National total behind', ({ balance }) => {
		const reading = readingOf(balance);
		return reading && reading.behind && quantityText(reading.behind, reading.unit);
	}),
	column('National total in all', ({ balance }) => balanceTotalText(balance)),
	column('Measured as', ({ balance }) => balanceBasis(balance), 'left'),
	column('Allocated', ({ balance }) => {
		const reading = readingOf(balance);
		return reading && formatShare(reading.allocated, 'en');
	}),
	column(
		'The readings',
		({ readings }) => (readings === 'disagree' ? 'DISAGREE beyond their bounds' : readings),
		'left'
	)
];

const loneDepositWords: Readonly<Record<Exclude<LoneDepositSide, 'uncertain'>, string>> = {
	behind: 'one deposit: behind',
	free: 'one deposit: not behind'
};

/** The side of the only deposit with a figure is not a share of the resource. */
function shareOfDepositsText(row: CommodityEstimate): string {
	const share = shareText(row.tonnage?.share);
	const side = sideOfLoneDeposit(row);
	if (side === null) return share;
	return side === 'uncertain' ? `${share}, one deposit` : loneDepositWords[side];
}

function balanceShareText(balance: BalanceOutcome): string {
	if (balance.kind === 'not-by-oblast') return 'not published by oblast';
	if (balance.kind === 'not-by-filter') return 'not published for a part of the deposits';
	return shareText(readingOf(balance)?.share);
}

/** Of the oblast, or of the nation where none is known of the oblast: that is said in the cell. */
function balanceTotalText(balance: BalanceOutcome): string | null {
	switch (balance.kind) {
		case 'unpublished':
			return null;
		case 'not-by-oblast':
		case 'not-by-filter':
			return `Ukraine: ${quantityText(balance.nation.total, balance.nation.unit)}`;
		case 'reading':
			return quantityText(balance.reading.total, balance.reading.unit);
		default:
			return balance satisfies never;
	}
}

function balanceBasis(balance: BalanceOutcome): string | null {
	return balance.kind === 'not-by-oblast' || balance.kind === 'not-by-filter'
		? balance.nation.basis
		: (readingOf(balance)?.basis ?? null);
}
