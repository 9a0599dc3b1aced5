import type { CommodityId } from './commodity';
import type { DataVersion } from './dataset';
import type { DepositId } from './deposit';
import type { Draws } from './draws';
import type { IsoDate } from './iso-date';
import type { OblastCode } from './oblast';
import type { PriceVintage } from './price';

export const measures = ['share', 'tonnage', 'value', 'count'] as const;
export type Measure = (typeof measures)[number];

export const panes = ['estimate', 'table'] as const;
export type Pane = (typeof panes)[number];

/** Centre in degrees and MapLibre zoom. */
export interface Camera {
	readonly lng: number;
	readonly lat: number;
	readonly zoom: number;
}

/** Everything that a shared link restores. The URL is its only store. */
export interface View {
	/** Null: the latest observation. */
	readonly date: IsoDate | null;
	/** A second date; no page shows a comparison yet, which the notice about a link says. */
	readonly compare: IsoDate | null;
	/** Empty: all. */
	readonly commodities: readonly CommodityId[];
	readonly measure: Measure;
	/** Frozen in every shared link. */
	readonly prices: PriceVintage;
	readonly oblast: OblastCode | null;
	readonly deposit: DepositId | null;
	readonly camera: Camera | null;
	readonly pane: Pane;
	/** The Monte Carlo run that is shown; null: none. */
	readonly draws: Draws | null;
	/** Null: live; set: pinned. */
	readonly version: DataVersion | null;
}

export const defaultView: View = {
	date: null,
	compare: null,
	commodities: [],
	measure: 'share',
	prices: '2021-2025',
	oblast: null,
	deposit: null,
	camera: null,
	pane: 'estimate',
	draws: null,
	version: null
};
