import type { NoRecoverableReason, NoValueReason } from '../../domain/estimate/estimate';
import type { BalancePart } from '../../domain/estimate/balance-outcome';
import type { DateAnswer } from '../../domain/estimate/estimate-question';
import type { Partition } from '../../domain/control/side';
import type { LoneDepositSide } from '../../domain/estimate/lone-deposit';
import type { PriceCase } from '../../domain/dataset/price';
import type { Pane } from '../../domain/view/view';
import type { Measure } from '../../domain/estimate/measure';

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
		/** Money behind the line, never without saying what kind. */
		readonly grossBehind: (range: string) => string;
		readonly priceCase: string;
		readonly priceCases: Readonly<Record<PriceCase, string>>;
		readonly asOf: (date: string) => string;
		readonly commodity: string;
		/** Why another day than the one asked for answers. */
		readonly answers: Readonly<Record<Exclude<DateAnswer, 'exact'>, (asked: string) => string>>;
		readonly depositsReading: string;
		readonly balanceReading: string;
		readonly noTonnage: string;
		/** Stands where one deposit alone has a figure, so that its side is not read as a share. */
		readonly oneSite: Readonly<Record<LoneDepositSide, string>>;
		readonly loneDepositOnly: string;
		/** Coverage of the sites, measured on the balance; follows the number of sites. */
		readonly ofBalance: Readonly<Record<'nation' | 'oblast', (share: string) => string>>;
		/** Part of the balance that is allocated to places, and how their shares are taken. */
		readonly balanceBasis: (
			allocated: string,
			methods: readonly BalancePart['method'][],
			area: 'nation' | 'oblast'
		) => string;
		readonly balanceUnplaced: string;
		readonly noBalance: string;
		/** `nation`: the balance of the whole country. */
		readonly balanceNotByOblast: (nation: string, basis: string) => string;
		readonly balanceNotByFilter: string;
		/** `ofBalance`: how much of the balance the deposits are, in the words above; null: not known. `weak`: outlines of basins are used. */
		readonly disagree: (ofBalance: string | null, weak: boolean) => string;
		readonly parts: Readonly<Record<keyof Partition, string>>;
		readonly partsOf: Readonly<Record<'tonnage' | 'count', string>>;
		readonly recoverable: (behind: string, total: string) => string;
		readonly noRecoverable: Readonly<Record<NoRecoverableReason, string>>;
		readonly withTonnage: string;
		readonly sitesOnly: (count: number) => string;
		readonly sitesBehind: (behind: string, all: number) => string;
		readonly coverage: (withTonnage: number, all: number) => string;
		readonly tonnage: (behind: string, total: string) => string;
		readonly amount: (range: string, basis: string) => string;
		readonly noAmount: string;
		/** Money behind the line and in all, of the sites with a priced figure alone. */
		readonly value: (behind: string, total: string, valued: number, all: number) => string;
		readonly noValue: Readonly<Record<NoValueReason, string>>;
		/** Tonnage lies behind the line, or may, but none of it has a priced figure. */
		readonly notPriced: (valued: number) => string;
		/** Instead of USD 0, which would read as a value of all sites. */
		readonly nonePriced: (valued: number) => string;
		readonly sideUnknown: (count: number) => string;
		readonly noSites: string;
		readonly loading: string;
		readonly uncertain: string;
	};
	readonly how: {
		readonly title: string;
		readonly totalTitle: string;
		readonly drawsTitle: string;
		readonly areaTitle: string;
		readonly depositTitle: string;
		readonly basis: (basis: string) => string;
		readonly more: string;
	};
}
