import type { Measure } from '../../lib/domain/estimate/measure';
import type { TotalMoney } from '../../lib/domain/estimate/resource-money';
import { formatDate } from '../../lib/domain/format';
import { en } from '../../lib/i18n/en';
import type { Answer } from '../answer/answer';
import {
	countColumns,
	depositColumns,
	estimateColumns,
	moneyColumns,
	partColumns,
	partNotes,
	timeColumns,
	type CommodityLine
} from './commodity-columns';
import { commodityLines } from './commodity-lines';
import { countsNote } from '../../lib/export/document/deposit-counts';
import {
	emptyCell,
	sectionOf,
	type Column,
	type Document,
	type Section
} from '../../lib/export/document/document';
import { coverageLines } from './coverage-lines';
import { questionLines } from './lead';
import { coveredText, totalKinds, totalNames } from './total-names';
import { moneyCovers, shareText, usdText } from '../../lib/export/document/words-of-numbers';

/** An estimate as a report. */
export function estimateDocument(answer: Answer, measure: Measure | null): Document {
	const lines = commodityLines(answer, measure);
	return {
		title: `${en.panel.title}: ${answer.area}, ${formatDate(answer.estimate.question.observationDate, 'en')}`,
		lead: questionLines(answer),
		sections:
			lines.length === 0 ? [] : [...commoditySections(lines, measure), totalsSection(answer)],
		notes: lines.length === 0 ? [`No data: ${en.panel.noSites}`] : coverageLines(answer)
	};
}

function commoditySections(
	lines: readonly CommodityLine[],
	measure: Measure | null
): readonly Section[] {
	switch (measure) {
		case null:
			return [...estimateSections(lines), ...partSections(lines), moneySection(lines)];
		case 'share':
		case 'tonnage':
			return [...estimateSections(lines), ...partSections(lines)];
		case 'value':
			return [moneySection(lines)];
		case 'count':
			return [sectionOf('By number of deposits', countColumns, lines, [countsNote])];
		default:
			return measure satisfies never;
	}
}

const isCounted = ({ estimate }: CommodityLine) => estimate !== null && estimate.resource === null;

/** What has an estimate, or nothing at all; apart from it, that of which deposits can be counted alone. */
function estimateSections(lines: readonly CommodityLine[]): readonly Section[] {
	const counted = lines.filter(isCounted);
	const others = lines.filter((line) => !isCounted(line));
	return [
		...(others.length > 0
			? [sectionOf('One estimate for each resource', estimateColumns, others, [countsNote])]
			: []),
		...(counted.length > 0
			? [sectionOf('By number of deposits: too few figures for a share', depositColumns, counted)]
			: [])
	];
}

function partSections(lines: readonly CommodityLine[]): readonly Section[] {
	const estimated = lines.filter(({ estimate }) => estimate?.resource);
	const present = lines.filter(({ estimate }) => estimate !== null);
	return [
		...(estimated.length > 0
			? [sectionOf('Parts of each estimate', partColumns, estimated, partNotes)]
			: []),
		...(present.length > 0 ? [sectionOf('Before 2022 and since', timeColumns, present)] : [])
	];
}

/** No money without the words that say what it is not. */
function moneySection(lines: readonly CommodityLine[]): Section {
	return sectionOf('Gross in-ground value', moneyColumns, lines, [en.money.caveat, moneyCovers]);
}

/** A total of one resource has no share of its own. */
const shareOfTotals = 'Share: of what is priced, over all resources that the total covers.';

interface TotalLine {
	readonly name: string;
	readonly answer: Answer;
	readonly total: TotalMoney | null;
}

const totalColumns: readonly Column<TotalLine>[] = [
	{ name: 'Total', align: 'left', cell: ({ name }) => name },
	totalColumn('Gross value behind', (total) => usdText(total.behind)),
	totalColumn('Gross value in all', (total) => usdText(total.total)),
	totalColumn('Share (90 % interval)', (total) => shareText(total.share)),
	totalColumn('Covers', (total, answer) => coveredText(answer, total), 'left')
];

function totalColumn(
	name: string,
	cell: (total: TotalMoney, answer: Answer) => string,
	align: Column<TotalLine>['align'] = 'right'
): Column<TotalLine> {
	const text = ({ total, answer }: TotalLine) => (total === null ? emptyCell : cell(total, answer));
	return { name, align, cell: text };
}

function totalsSection(answer: Answer): Section {
	const { totals } = answer.estimate;
	const lines = totalKinds.map((kind) => ({ name: totalNames[kind], total: totals[kind], answer }));
	const none = totals.all === null;
	return sectionOf('Totals', totalColumns, lines, [
		...(none
			? ['No value can be given here: no resource has both an amount and a usable price.']
			: [en.money.caveat, shareOfTotals])
	]);
}
