import type { Commodity } from './commodity';
import type { ControlFlag } from './control-flag';
import type { ChangingTimeline } from './timeline';
import type { Conversion } from './counted-quantity';
import type { Deposit, DepositId, LocationAccuracy, Source } from './deposit';
import type { IsoDate } from './iso-date';
import type { BalanceAllocation, NationalBalance } from './national-balance';
import type { Oblast, OblastCode } from './oblast';
import type { Price } from './price';
import type { PublishedUnit } from './quantity-unit';
import type { GradeYield } from './product-yield';
import type { ReserveCategory } from './reserve-category';

/** Identifies the built data, e.g. `2026-04-24-3fa9c1d2`: last observation and a digest of all canonical files. */
export type DataVersion = string;

/** A dated fact for the time axis; a row of `geodata/events.csv`. */
export interface TimelineEvent {
	readonly id: string;
	readonly date: IsoDate;
	readonly kind: 'agreement' | 'military';
	readonly titleEn: string;
	readonly titleUk: string;
	readonly sourceUrl: string;
}

/** A sedimentary or ore basin; its outline is a hull or a box and overstates the area. */
export interface Basin {
	readonly id: string;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly oblasts: readonly OblastCode[];
	readonly commodities: readonly string[];
	readonly outline: string;
	readonly depositType: string;
	readonly status: string;
	readonly sources: readonly string[];
	readonly notes: string;
	/** Standard error of a share of the outline, as a share: 0..1. */
	readonly outlineSigma: number;
	/** False: it only holds a published share and is no basin of its own, so no map shows it. */
	readonly drawn: boolean;
	/** Ellipsoidal area of the outline, km². */
	readonly areaKm2: number;
	/** The parts of its land in the oblasts, 0..1, which add up to 1; empty: it lies at sea. */
	readonly pieces: readonly { readonly oblast: OblastCode; readonly part: number }[];
	/** Deposits whose point lies in the outline. */
	readonly deposits: readonly DepositId[];
}

export const outlineQualities = ['surveyed', 'hull', 'box'] as const;

/** How good an outline is; a row of `geodata/outline-accuracy.csv`. Oblasts are surveyed. */
export interface OutlineAccuracy {
	readonly id: (typeof outlineQualities)[number];
	readonly nameEn: string;
	readonly nameUk: string;
	/** Standard error of a share of such an outline, as a share: 0..1 (METHOD §7). */
	readonly sigma: number;
	readonly note: string;
}

/** Everything but geometry: what the estimate needs, checked once at build. */
export interface Dataset {
	readonly version: DataVersion;
	readonly timeline: ChangingTimeline;
	readonly oblasts: readonly Oblast[];
	readonly commodities: readonly Commodity[];
	readonly prices: readonly Price[];
	readonly categories: readonly ReserveCategory[];
	readonly units: readonly PublishedUnit[];
	readonly conversions: readonly Conversion[];
	readonly accuracies: readonly LocationAccuracy[];
	readonly outlineAccuracies: readonly OutlineAccuracy[];
	readonly deposits: readonly Deposit[];
	readonly basins: readonly Basin[];
	readonly sources: readonly Source[];
	readonly events: readonly TimelineEvent[];
	readonly gradeYields: readonly GradeYield[];
	readonly controlFlags: readonly ControlFlag[];
	readonly nationalBalance: readonly NationalBalance[];
	readonly balanceAllocations: readonly BalanceAllocation[];
}

/** The tables that quantities and values in the ground are read from. */
export type FigureTables = Pick<
	Dataset,
	'commodities' | 'prices' | 'units' | 'conversions' | 'sources' | 'categories' | 'gradeYields'
>;
