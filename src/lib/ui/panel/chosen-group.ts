import { commodityGroups, type CommodityLabel } from '$lib/domain/dataset/commodity';
import { commodityPresets, presetCommodities } from '$lib/domain/dataset/commodity-presets';
import type { Messages } from '$lib/i18n/messages';

/** The name of the group that the chosen resources are, by the words of its button; null: they are none. */
export function chosenGroup(
	chosen: readonly string[],
	labels: readonly CommodityLabel[],
	{ presets, groups }: Messages['filter']
): string | null {
	const isChosen = (ids: readonly string[]) =>
		ids.length === chosen.length && ids.every((id) => chosen.includes(id));
	const preset = commodityPresets.find((one) => isChosen(presetCommodities(one, labels)));
	if (preset !== undefined) return presets[preset];
	const idsOf = (group: string) => labels.filter((one) => one.group === group).map(({ id }) => id);
	const group = commodityGroups.find((one) => isChosen(idsOf(one)));
	return group === undefined ? null : groups[group];
}
