import type {
	AmountOf,
	CommodityChange,
	Movement,
	ShareOf
} from '../../lib/domain/estimate/compare-estimates';
import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import type { ResourceEstimate } from '../../lib/domain/estimate/resource-estimate';
import type { TotalMoney } from '../../lib/domain/estimate/resource-money';
import type { Estimated } from '../../lib/domain/numbers/range';
import { formatAreaKm2, formatDate, formatShare } from '../../lib/domain/format';
import { isNoChange } from '../../lib/domain/geometry/gained-lost';
import type { Turned } from '../../lib/domain/estimate/turned-deposits';
import { en } from '../../lib/i18n/en';
import { pluralIn } from '../../lib/i18n/language/plural';
import { nameOfCommodity } from '../answer/answer';
import type { Comparison } from '../answer/compare';
import {
	emptyCell,
	sectionOf,
	type Column,
	type Document,
	type Section
} from '../../lib/export/document/document';
import { coverageLines } from './coverage-lines';
import { mainText } from '../../lib/export/document/deposit-counts';
import { questionLines } from './lead';
import { totalKinds, totalNames } from './total-names';
import {
	pointsText,
	quantityText,
	moneyCovers,
	shareText,
	usdText
} from '../../lib/export/document/words-of-numbers';

const plural = pluralIn('en');

/** Two days and what changed between them, as a report. */
export function comparisonDocument(comparison: Comparison): Document {
	const { earlier, later, changes } = comparison;
	const days = daysOf(comparison);
	return {
		title: `What changed between ${days.earlier} and ${days.later}: ${later.area}`,
		// Both days have the same data, prices and draws: that is said once.
		lead: [
			...new Set([...questionLines(earlier), ...questionLines(later)]),
			...summary(comparison)
		],
		sections:
			changes.length === 0
				? []
				: [changeSection(comparison), totalsSection(comparison), ...turnedSections(comparison)],
		notes: changes.length === 0 ? [`No data: ${en.panel.noSites}`] : coverageLines(later)
	};
}

function daysOf({ earlier, later }: Comparison): {
	readonly earlier: string;
	readonly later: string;
} {
	return {
		earlier: formatDate(earlier.estimate.question.observationDate, 'en'),
		later: formatDate(later.estimate.question.observationDate, 'en')
	};
}

/** The change in words. */
function summary({ changes, area, turned }: Comparison): readonly string[] {
	const count = (direction: Movement['direction']) =>
		changes.filter(({ movement }) => movement.direction === direction).length;
	const resources = plural(count('more'), { one: '{n} resource', other: '{n} resources' });
	const deposits = plural(turned.length, {
		one: '{n} deposit is',
		other: '{n} deposits are'
	});
	return [
		isNoChange(area)
			? 'In all of Ukraine the line stands where it stood.'
			: `In all of Ukraine ${formatAreaKm2(area.gainedKm2, 'en')} came behind the line and ${formatAreaKm2(area.lostKm2, 'en')} no longer lie behind it.`,
		`The share behind the line is larger for ${resources}, smaller for ${count('less')} and the same for ${count('same')}; ${deposits} on another side.`,
		'Both days at the same prices: what differs is the front line.'
	];
}

function changeSection(comparison: Comparison): Section {
	const days = daysOf(comparison);
	const columns: readonly Column<CommodityChange>[] = [
		{
			name: 'Resource',
			align: 'left',
			cell: ({ commodity }) => nameOfCommodity(comparison.later, commodity)
		},
		{ name: 'Share of', align: 'left', cell: ({ of }) => of },
		{
			name: days.earlier,
			align: 'right',
			cell: ({ of, earlierShare }) => comparedText(of, earlierShare)
		},
		{
			name: days.later,
			align: 'right',
			cell: ({ of, laterShare }) => comparedText(of, laterShare)
		},
		{ name: 'Change', align: 'right', cell: ({ points }) => pointsText(points) },
		{ name: 'In words', align: 'left', cell: inWords },
		{
			name: 'Behind then',
			align: 'right',
			cell: ({ amount, earlier }) => amountText(amount, earlier)
		},
		{ name: 'Behind after', align: 'right', cell: ({ amount, later }) => amountText(amount, later) }
	];
	const money = comparison.changes.some(({ amount }) => amount === 'value');
	const under = money ? [en.money.caveat, moneyCovers] : [];
	return sectionOf('By resource', columns, comparison.changes, under);
}

/** Of deposits the range is from those that are behind to those that may be, which is no interval. */
function comparedText(of: ShareOf, share: Estimated): string {
	return of === 'resource' ? shareText(share) : formatShare(share.central, 'en');
}

const directions: Readonly<Record<Movement['direction'], string>> = {
	more: 'more behind',
	less: 'less behind',
	same: 'the same'
};

function inWords({ of, movement: { direction, withinBounds } }: CommodityChange): string {
	const isWithin = of === 'resource' && withinBounds;
	return directions[direction] + (isWithin ? ', within the intervals' : '');
}

/** With what is measured: ore, contained metal and product stand in the same unit. */
function measuredText({ behind, unit, of }: ResourceEstimate): string {
	if (behind === null) return emptyCell;
	return [quantityText(behind, unit), of].filter(Boolean).join(', ');
}

/** What of an amount lies behind the line. */
function amountText(amount: AmountOf, row: CommodityEstimate): string {
	switch (amount) {
		case 'tonnage':
			return row.resource ? measuredText(row.resource) : emptyCell;
		case 'deposits':
			return mainText(row);
		case 'value':
			return row.money ? usdText(row.money.behind) : emptyCell;
		default:
			return amount satisfies never;
	}
}

interface TotalLine {
	readonly name: string;
	readonly earlier: TotalMoney | null;
	readonly later: TotalMoney | null;
}

function totalsSection(comparison: Comparison): Section {
	const { estimate: earlier } = comparison.earlier;
	const { estimate: later } = comparison.later;
	const days = daysOf(comparison);
	const total = (of: (line: TotalLine) => TotalMoney | null) => (line: TotalLine) => {
		const value = of(line);
		if (value === null) return emptyCell;
		const behind = usdText(value.behind);
		return value.share === null ? behind : `${behind}, ${shareText(value.share)}`;
	};
	const columns: readonly Column<TotalLine>[] = [
		{ name: 'Gross value behind', align: 'left', cell: ({ name }) => name },
		{ name: days.earlier, align: 'right', cell: total((line) => line.earlier) },
		{ name: days.later, align: 'right', cell: total((line) => line.later) }
	];
	const lines = totalKinds.map((kind) => ({
		name: totalNames[kind],
		earlier: earlier.totals[kind],
		later: later.totals[kind]
	}));
	return sectionOf('Totals', columns, lines, [en.money.caveat]);
}

const turnedColumns: readonly Column<Turned>[] = [
	{ name: 'Since', align: 'left', cell: ({ since }) => since },
	{ name: 'Deposit', align: 'left', cell: ({ deposit }) => deposit.nameEn },
	{ name: 'Id', align: 'left', cell: ({ deposit }) => deposit.id },
	{ name: 'Then', align: 'left', cell: ({ earlier }) => en.deposit.sides[earlier] },
	{ name: 'After', align: 'left', cell: ({ later }) => en.deposit.sides[later] }
];

function turnedSections({ turned }: Comparison): readonly Section[] {
	if (turned.length === 0) return [];
	return [sectionOf('Deposits on another side', turnedColumns, turned)];
}
