import type { Language } from '$lib/domain/language';
import { nameOf } from '$lib/i18n/language/language';
import { namesInRow } from '$lib/i18n/language/name-in-sentence';
import type { MapNames } from '$lib/map/map-deposits';

/** The names that the map writes, in one language. */
export const mapNames = (language: Language): MapNames => ({
	ofDeposit: (deposit) => nameOf(deposit, language),
	ofCommodities: (commodities) =>
		namesInRow(commodities.map((commodity) => nameOf(commodity, language))).join(', ')
});
