import type { ValueEstimate } from '../../lib/domain/estimate';
import { formatDate } from '../../lib/domain/format';
import { en } from '../../lib/i18n/en';
import type { Answer } from '../answer';
import type { Measure } from '../command';
import {
	commodityColumns,
	commodityLines,
	partitionColumns,
	readingColumns,
	type CommodityLine
} from './commodity-columns';
import { emptyCell, sectionOf, type Column, type Document, type Section } from './document';
import { coverageLines, questionLines } from './lead';
import { shareText, usdText } from './words-of-numbers';

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
	if (others.length === 0) return [counted('By resource: sites only, no tonnage'), ...parts];
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
	return sectionOf(title, commodityColumns(measure), lines, money ? [en.money.caveat] : []);
}

function partSections(lines: readonly CommodityLine[]): readonly Section[] {
	const parts = sectionOf('Parts, central figures', partitionColumns, lines);
	const readings = lines.filter(({ estimate }) => estimate !== null && estimate.balance !== null);
	if (readings.length === 0) return [parts];
	return [parts, sectionOf('Two readings', readingColumns, readings, readingNotes)];
}

const readingNotes: readonly string[] = [
	'Sites reading: the sum over the deposits with a published figure.',
	'Balance reading: the national balance, allocated to basins and oblasts where a publication does so; the rest is in the bounds only.'
];

interface TotalLine {
	readonly name: string;
	readonly total: ValueEstimate | null;
}

const totalColumns: readonly Column<TotalLine>[] = [
	{ name: 'Total', align: 'left', cell: ({ name }) => name },
	totalColumn('Behind', (total) => usdText(total.behind)),
	totalColumn('In all', (total) => usdText(total.total)),
	totalColumn('Share', (total) => shareText(total.share)),
	totalColumn('Sites with value', (total) => `${total.sitesValued} of ${total.sitesAll}`)
];

function totalColumn(name: string, cell: (total: ValueEstimate) => string): Column<TotalLine> {
	return { name, align: 'right', cell: ({ total }) => (total === null ? emptyCell : cell(total)) };
}

/** With and without coal, which is most of the money (METHOD §3.2). */
function totalsSection({ estimate }: Answer): Section {
	const lines: readonly TotalLine[] = [
		{ name: `${en.money.total}, in-ground`, total: estimate.total },
		{ name: `${en.money.totalWithoutCoal}, in-ground`, total: estimate.totalWithoutCoal },
		{ name: `${en.money.total}, recoverable`, total: estimate.totalRecoverable }
	];
	const none = lines.every(({ total }) => total === null);
	return sectionOf('Totals', totalColumns, lines, [none ? en.money.none : en.money.caveat]);
}
