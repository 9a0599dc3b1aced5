import type { LargestContributor, TotalValue } from '../../lib/domain/estimate/estimate';
import { formatDate, formatShare } from '../../lib/domain/format';
import { en } from '../../lib/i18n/en';
import { nameInSentence } from '../../lib/i18n/language/name-in-sentence';
import { nameOfCommodity, type Answer } from '../answer/answer';
import type { Measure } from '../command/command';
import {
	commodityColumns,
	commodityLines,
	partitionColumns,
	readingColumns,
	type CommodityLine
} from './commodity-columns';
import { emptyCell, sectionOf, type Column, type Document, type Section } from './document';
import { coverageLines, questionLines } from './lead';
import { coveredText, recoverableName } from './total-names';
import { shareOfMoney, shareText, usdText } from './words-of-numbers';

/** An estimate as a report; `extra` sections stand before the totals. */
export function estimateDocument(
	answer: Answer,
	measure: Measure | null,
	extra: readonly Section[] = []
): Document {
	const lines = commodityLines(answer, measure);
	return {
		title: `${en.panel.title}: ${answer.area}, ${formatDate(answer.estimate.question.observationDate, 'en')}`,
		lead: questionLines(answer),
		sections:
			lines.length === 0
				? []
				: [...commoditySections(lines, measure), ...extra, totalsSection(answer)],
		notes: lines.length === 0 ? [`No data: ${en.panel.noSites}`] : coverageLines(answer)
	};
}

function commoditySections(
	lines: readonly CommodityLine[],
	measure: Measure | null
): readonly Section[] {
	if (measure === 'count') return [sectionOf('By resource', commodityColumns(measure), lines)];
	const sitesOnly = lines.filter(({ estimate }) => estimate !== null && estimate.tonnage === null);
	const others = lines.filter((line) => !sitesOnly.includes(line));
	const parts = measure === null || measure === 'share' ? partSections(lines) : [];
	if (sitesOnly.length === 0) return [tonnageSection('By resource', others, measure), ...parts];
	const counted = (title: string) => sectionOf(title, commodityColumns('count'), sitesOnly);
	if (others.length === 0) return [counted('By resource: deposits only, no tonnage'), ...parts];
	return [
		tonnageSection(en.panel.withTonnage, others, measure),
		counted(en.panel.sitesOnly(sitesOnly.length)),
		...parts
	];
}

/** No money without the words that say what it is not. */
function tonnageSection(
	title: string,
	lines: readonly CommodityLine[],
	measure: Measure | null
): Section {
	const money = measure === null || measure === 'value' || measure === 'recoverable';
	return sectionOf(
		title,
		commodityColumns(measure),
		lines,
		money ? [en.money.caveat, shareOfMoney] : []
	);
}

function partSections(lines: readonly CommodityLine[]): readonly Section[] {
	const parts = sectionOf('Parts, central figures', partitionColumns, lines);
	const readings = lines.filter(
		({ estimate }) => estimate !== null && estimate.balance.kind !== 'unpublished'
	);
	if (readings.length === 0) return [parts];
	return [parts, sectionOf('Two readings', readingColumns, readings, readingNotes)];
}

const readingNotes: readonly string[] = [
	'By deposits: the sum over the deposits with a published figure.',
	'By national total: the published total of reserves (national balance), allocated to basins and oblasts where a publication does so; the rest is in the bounds only. In an oblast: the part of the total that is allocated to it.',
	'Measured as: ore, contained metal and product stand in the same unit and must not be compared.'
];

/** A total of one resource has no share of its own. */
const shareOfTotals = 'Share: of what is priced, over all resources that the total covers.';

interface TotalLine {
	readonly name: string;
	readonly answer: Answer;
	readonly total: TotalValue | null;
}

const totalColumns: readonly Column<TotalLine>[] = [
	{ name: 'Total', align: 'left', cell: ({ name }) => name },
	totalColumn('Behind', (total) => usdText(total.behind)),
	totalColumn('In all', (total) => usdText(total.total)),
	totalColumn('Share', (total) => shareText(total.share)),
	totalColumn('Deposits with value', (total) => `${total.sitesValued} of ${total.sitesAll}`),
	totalColumn('Covers', (total, answer) => coveredText(answer, total), 'left')
];

function totalColumn(
	name: string,
	cell: (total: TotalValue, answer: Answer) => string,
	align: Column<TotalLine>['align'] = 'right'
): Column<TotalLine> {
	const text = ({ total, answer }: TotalLine) => (total === null ? emptyCell : cell(total, answer));
	return { name, align, cell: text };
}

/** With and without coal (METHOD §3.2), and without the one deposit that adds most. */
function totalsSection(answer: Answer): Section {
	const { estimate } = answer;
	const { largest } = estimate;
	const lines = [
		{ name: `${en.money.total}, in-ground`, total: estimate.total },
		{ name: `${en.money.totalWithoutCoal}, in-ground`, total: estimate.totalWithoutCoal },
		...(largest === null
			? []
			: [
					{
						name: `${en.money.totalWithoutLargest(largest.nameEn)}, in-ground`,
						total: estimate.totalWithoutLargest
					}
				]),
		{ name: recoverableName(answer), total: estimate.totalRecoverable }
	];
	const none = lines.every(({ total }) => total === null);
	const rows = lines.map((line): TotalLine => ({ ...line, answer }));
	return sectionOf('Totals', totalColumns, rows, [
		...(none ? [en.money.none] : [en.money.caveat, shareOfTotals]),
		...(largest === null ? [] : [largestSentence(answer, largest)])
	]);
}

function largestSentence(answer: Answer, largest: LargestContributor): string {
	const commodity = nameInSentence(nameOfCommodity(answer, largest.commodity));
	const part = formatShare(largest.partOfTotal, 'en');
	return en.money.largest(largest.nameEn, commodity, part, shareText(largest.share));
}
