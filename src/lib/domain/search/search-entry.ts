import type { Commodity, CommodityGroup, CommodityId } from '../dataset/commodity';
import type { Deposit, DepositId } from '../dataset/deposit';
import type { Oblast, OblastCode } from '../dataset/oblast';

/** A name in each language. */
export interface Names {
	readonly nameEn: string;
	readonly nameUk: string;
}

export interface Place extends Names {
	readonly oblast: OblastCode;
	/** Inhabitants, as the basemap has it. */
	readonly population: number;
	/** [longitude, latitude] in degrees WGS84. */
	readonly point: readonly [number, number];
}

/** What can be searched for, as the site sends it. */
export interface SearchNames {
	readonly oblasts: readonly Pick<Oblast, 'code' | 'nameEn' | 'nameUk'>[];
	readonly commodities: readonly Pick<Commodity, 'id' | 'nameEn' | 'nameUk' | 'group'>[];
	readonly deposits: readonly Pick<
		Deposit,
		'id' | 'nameEn' | 'nameUk' | 'oblast' | 'commodities'
	>[];
	readonly places: readonly Place[];
}

/** Kinds in the order in which equally good hits are given. */
export const searchKinds = ['view', 'oblast', 'commodity', 'deposit', 'place'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something with a name, and what its line in a list of results says of it. */
export type SearchEntry = Names &
	(
		| {
				/** A resource in an oblast, or behind the line; no index has it, words make it. */
				readonly kind: 'view';
				readonly id: string;
				readonly group: CommodityGroup;
				readonly commodity: CommodityId;
				readonly oblast: OblastCode | null;
				readonly behind: boolean;
		  }
		| { readonly kind: 'oblast'; readonly id: OblastCode; readonly deposits: number }
		| {
				readonly kind: 'commodity';
				readonly id: CommodityId;
				readonly group: CommodityGroup;
				readonly deposits: number;
		  }
		| {
				readonly kind: 'deposit';
				readonly id: DepositId;
				/** Of the primary commodity. */
				readonly group: CommodityGroup | null;
				readonly oblast: Names | null;
				readonly commodities: readonly Names[];
		  }
		| {
				readonly kind: 'place';
				/** Its English name. */
				readonly id: string;
				readonly oblast: Names | null;
				readonly population: number;
				readonly point: readonly [number, number];
		  }
	);

/** Every oblast, commodity, deposit and place, in this order. */
export function searchEntries(names: SearchNames): readonly SearchEntry[] {
	const oblasts = new Map(names.oblasts.map((oblast) => [oblast.code, oblast]));
	const commodities = new Map(names.commodities.map((commodity) => [commodity.id, commodity]));
	const inOblast = (code: OblastCode) =>
		names.deposits.filter(({ oblast }) => oblast === code).length;
	const holding = (id: CommodityId) =>
		names.deposits.filter((deposit) => deposit.commodities.includes(id)).length;
	return [
		...names.oblasts.map(({ code, nameEn, nameUk }) => ({
			kind: 'oblast' as const,
			id: code,
			nameEn,
			nameUk,
			deposits: inOblast(code)
		})),
		...names.commodities.map((commodity) => ({
			kind: 'commodity' as const,
			...commodity,
			deposits: holding(commodity.id)
		})),
		...names.deposits.map(({ id, nameEn, nameUk, oblast, commodities: ids }) => ({
			kind: 'deposit' as const,
			id,
			nameEn,
			nameUk,
			group: commodities.get(ids[0] ?? '')?.group ?? null,
			oblast: oblasts.get(oblast) ?? null,
			commodities: ids.flatMap((commodity) => commodities.get(commodity) ?? [])
		})),
		...names.places.map((place) => ({
			kind: 'place' as const,
			...place,
			id: place.nameEn,
			oblast: oblasts.get(place.oblast) ?? null
		}))
	];
}
