import type { DateAnswer } from '../../domain/estimate/estimate-question';
import type { Measure } from '../../domain/estimate/measure';
import type { PriceCase } from '../../domain/dataset/price';
import type { Pane } from '../../domain/view/view';

/** The estimate panel and the headings of "How is this number made?". */
export interface PanelMessages {
	readonly panel: {
		/** Opens the comparison with another date. */
		readonly compare: string;
		readonly title: string;
		readonly panes: Readonly<Record<Pane, string>>;
		readonly paneLabel: string;
		readonly area: string;
		readonly ukraine: string;
		readonly resetArea: string;
		readonly openOblast: string;
		readonly measure: string;
		readonly measures: Readonly<Record<Measure, string>>;
		/** The columns of numbers of the board, by measure: what leads, and what stands beside it. */
		readonly columns: Readonly<Record<Measure, { readonly value: string; readonly aside: string }>>;
		/** The column of grades of evidence. */
		readonly grade: string;
		readonly gradeShort: string;
		/** What there is in all, where the measure says nothing of the resource. */
		readonly notKnown: string;
		/** Shows what the row of a resource rests on. */
		readonly unfold: (name: string) => string;
		readonly priceCase: string;
		readonly priceCases: Readonly<Record<PriceCase, string>>;
		readonly asOf: (date: string) => string;
		readonly commodity: string;
		/** After one number. */
		readonly behindLine: string;
		/** The column of shares. */
		readonly behind: string;
		/** Why another day than the one asked for answers. */
		readonly answers: Readonly<Record<Exclude<DateAnswer, 'exact'>, (asked: string) => string>>;
		/** How what lies behind the line splits in time, before a share. */
		readonly parts: Readonly<Record<'before2022' | 'since2022', string>>;
		/** Instead of a share, where deposits are counted and the word stands elsewhere. */
		readonly ofDeposits: (behind: number, all: number) => string;
		/** The same with the word. */
		readonly countOf: (behind: number, all: number) => string;
		/** Beside such a count, where all of them report it beside another resource. */
		readonly byProduct: string;
		/** Beside such a count: deposits of which the side is not told. */
		readonly untold: (count: string) => string;
		/** Beside what lies behind the line. */
		readonly ofAll: (total: string) => string;
		/** How many resources are folded away. */
		readonly moreResources: (count: number) => string;
		/** Above the parts of an estimate. */
		readonly partsTitle: string;
		readonly tonnage: (behind: string, total: string) => string;
		/** The same of shares alone, both of the whole. */
		readonly partOfAll: (behind: string, total: string) => string;
		/** `of`: ore, a metal or a product; empty: not said. */
		readonly amount: (behind: string, total: string, of: string) => string;
		/** What deposits with a figure hold, of which no share follows. */
		readonly located: (behind: string, total: string, of: string, deposits: number) => string;
		/** Money behind the line and in all. */
		readonly value: (behind: string, total: string) => string;
		/** Instead of USD 0. */
		readonly noneOfValue: (total: string) => string;
		readonly noSites: string;
		readonly loading: string;
		readonly uncertain: string;
	};
	readonly how: {
		readonly title: string;
		readonly totalTitle: string;
		readonly areaTitle: string;
		readonly depositTitle: string;
		readonly basis: (basis: string) => string;
		readonly more: string;
	};
}
