import type { CommodityId } from '../../lib/domain/dataset/commodity';

/** Raw names that are not simply the id with a space for the hyphen, and what they list. */
const aliases: Readonly<Record<string, readonly CommodityId[]>> = {
	apatite: ['phosphate'],
	fluorine: ['fluorite'],
	ilmenite: ['titanium'],
	iron: ['iron-ore'],
	'lead-zinc': ['lead', 'zinc'],
	'magnesite-talc': ['talc-magnesite'],
	mud: ['therapeutic-mud'],
	'oil and condensate': ['oil', 'condensate'],
	phosphorus: ['phosphate'],
	'refractory kaolin': ['refractory-clay'],
	wax: ['ozokerite'],
	yttrium: ['rare-earths']
};

/** Ids of `commodities.csv` for a name of the raw tables; a compound such as "lead-zinc" gives several. */
export function commodityIds(rawName: string): readonly CommodityId[] {
	const name = rawName.trim().toLowerCase();
	return aliases[name] ?? [name.replaceAll(' ', '-')];
}

/** The one id for a name. Throws RangeError for a compound, which a figure cannot have. */
export function commodityId(rawName: string): CommodityId {
	const ids = commodityIds(rawName);
	if (ids.length !== 1) {
		throw new RangeError(
			`expected one commodity, found "${rawName}": split the figure by commodity`
		);
	}
	return ids[0]!;
}

/** Ids for several names, in order, each once. */
export function commodityList(rawNames: readonly string[]): readonly CommodityId[] {
	return [...new Set(rawNames.flatMap(commodityIds))];
}
