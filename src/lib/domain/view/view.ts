import type { ContestedCount } from '../control/control-history';
import type { CommodityId } from '../dataset/commodity';
import type { DepositId } from '../dataset/deposit';
import { noFilter, type DepositFilter } from '../estimate/deposit-filter';
import type { Draws } from '../monte-carlo/draws';
import type { IsoDate } from '../dataset/iso-date';
import type { Measure } from '../estimate/measure';
import type { OblastCode } from '../dataset/oblast';
import type { Scenario } from '../what-if/scenario';
import { latestVintage, type PriceCase, type PriceVintage } from '../dataset/price';

export const panes = ['estimate', 'history', 'table'] as const;
export type Pane = (typeof panes)[number];

/** Centre in degrees, MapLibre zoom, and the compass direction that is up, degrees clockwise from north. */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
	readonly bearing: number;
}

/** Everything that a shared link restores. The URL is its only store. */
export interface View {
	/** Null: the latest observation. */
	readonly date: IsoDate | null;
	/** A second date to compare with; null: no comparison. */
	readonly compare: IsoDate | null;
	/** Origin of a second line to compare the record with, on the days of which it has one; null: none. */
	readonly against: string | null;
	/** Changes of the line of the date, under which the figures hold; empty: none. */
	readonly scenario: Scenario;
	/** Empty: all. */
	readonly commodities: readonly CommodityId[];
	readonly measure: Measure;
	/** Frozen in every shared link. */
	readonly prices: PriceVintage;
	/** Which of the three prices of the vintage values a tonne; `range`: from the low to the high one. */
	readonly priceCase: PriceCase;
	readonly filter: DepositFilter;
	/** On which side contested land counts. */
	readonly contested: ContestedCount;
	readonly oblast: OblastCode | null;
	readonly deposit: DepositId | null;
	readonly camera: Camera | null;
	readonly pane: Pane;
	/** The Monte Carlo run that is shown; null: none. */
	readonly draws: Draws | null;
}

export const defaultView: View = {
	date: null,
	compare: null,
	against: null,
	scenario: [],
	commodities: [],
	measure: 'share',
	prices: latestVintage,
	priceCase: 'range',
	filter: noFilter,
	contested: 'half',
	oblast: null,
	deposit: null,
	camera: null,
	pane: 'estimate',
	draws: null
};
