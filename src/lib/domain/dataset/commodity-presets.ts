import type { Commodity, CommodityId } from './commodity';

/** Choices of commodities that are made with one click. */
export const commodityPresets = [
	'eu-critical',
	'rare-earths',
	'battery',
	'energy',
	'without-coal'
] as const;
export type CommodityPreset = (typeof commodityPresets)[number];

/** Strategic raw materials of battery grade, and cobalt: Regulation (EU) 2024/1252, annex I. */
const battery: readonly CommodityId[] = ['lithium', 'graphite', 'nickel', 'cobalt', 'manganese'];

/** The commodities of a preset, in the order of `commodities`. */
export function presetCommodities(
	preset: CommodityPreset,
	commodities: readonly Pick<Commodity, 'id' | 'group' | 'euCritical'>[]
): readonly CommodityId[] {
	const belongs = belongsTo(preset);
	return commodities.filter(belongs).map(({ id }) => id);
}

function belongsTo(
	preset: CommodityPreset
): (commodity: Pick<Commodity, 'id' | 'group' | 'euCritical'>) => boolean {
	switch (preset) {
		case 'eu-critical':
			return ({ euCritical }) => euCritical;
		case 'rare-earths':
			return ({ id }) => id === 'rare-earths';
		case 'battery':
			return ({ id }) => battery.includes(id);
		case 'energy':
			return ({ group }) => group === 'energy';
		case 'without-coal':
			return ({ id }) => id !== 'coal';
		default:
			return preset satisfies never;
	}
}
