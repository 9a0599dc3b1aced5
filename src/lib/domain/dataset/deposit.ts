import type { CommodityId } from './commodity';
import type { CountedQuantity, Grade } from './counted-quantity';
import type { OblastCode } from './oblast';
import type { ReserveCategoryId } from './reserve-category';
import type { SourceAllegiance } from './source-allegiance';
import type { SourceId } from './source-id';
import type { SourceReading } from './source-reading';

export type DepositId = string;
export type { SourceId };

export const depositStatuses = [
	'producing',
	'licensed',
	'explored',
	'prospect',
	'suspended',
	'closed'
] as const;
export type DepositStatus = (typeof depositStatuses)[number];

/** Ids of `geodata/location-accuracy.csv`; `none` has no point. */
export const locationAccuracyIds = ['site', 'settlement', 'district', 'none'] as const;
export type LocationAccuracyId = (typeof locationAccuracyIds)[number];

export const locationZones = ['onshore', 'offshore Black Sea', 'offshore Azov Sea'] as const;
export type LocationZone = (typeof locationZones)[number];

export interface LocationAccuracy {
	readonly id: LocationAccuracyId;
	readonly nameEn: string;
	readonly nameUk: string;
	/** Standard deviation σ_L of the point's place, km; null: not located. */
	readonly sigmaKm: number | null;
	readonly note: string;
}

/** A published figure, kept as published; `counted` says whether it enters the sum. */
export interface Figure {
	readonly commodity: CommodityId;
	readonly kind: string;
	/** Published value and, where a span was published, its upper end. */
	readonly value: number;
	readonly valueMax: number | null;
	readonly unit: string;
	readonly basis: string;
	readonly category: ReserveCategoryId | null;
	readonly categoryPublished: string;
	readonly year: string;
	readonly gradePublished: string;
	/** The grade that the quantity is multiplied by; null: none is, or none is known as a number. */
	readonly grade: Grade | null;
	readonly sources: readonly SourceId[];
	readonly says: string;
	readonly confidence: string;
	/** Null: not counted, for `reason`. */
	readonly counted: CountedQuantity | null;
	/** Why it is not counted (superseded, subset, other basis, …); empty when counted. */
	readonly reason: string;
	/** The part of the reason that is of this figure alone; absent: there is none. */
	readonly reasonDetail?: string;
}

export interface Deposit {
	readonly id: DepositId;
	readonly nameEn: string;
	readonly nameUk: string;
	readonly oblast: OblastCode;
	/** First is the primary commodity. */
	readonly commodities: readonly CommodityId[];
	/** [longitude, latitude] in degrees WGS84; null: not located. */
	readonly point: readonly [number, number] | null;
	/** True: an outline is known, and `point` is a point inside it. */
	readonly outlined: boolean;
	readonly accuracy: LocationAccuracyId;
	readonly zone: LocationZone;
	readonly status: DepositStatus;
	readonly statusBasis: string;
	readonly evidence: string;
	readonly confidence: string;
	readonly sources: readonly SourceId[];
	readonly figures: readonly Figure[];
}

export interface Source {
	readonly id: SourceId;
	readonly title: string;
	readonly publisher: string;
	readonly year: string;
	readonly url: string;
	readonly licence: string;
	/** How much of it was read. */
	readonly read: SourceReading;
	/** Null: nothing is to be said. */
	readonly allegiance: SourceAllegiance | null;
}
