import type { Language } from '$lib/domain/language';
import { readCityLabels, readControlHistory, readDataset, readManifest } from './built.server';
import { earlyMapCode } from './early-map.server';
import { firstScreen } from './first-screen';

/** The latest estimate for a prerendered first screen: of the map and of its embed. */
export function loadFirstScreen(language: Language) {
	const manifest = readManifest();
	const cities = readCityLabels(manifest).map(namedIn(language));
	const first = firstScreen(readDataset(manifest), readControlHistory(manifest), cities);
	const commodities = first.commodities.map(namedIn(language));
	return { manifest, first: { ...first, commodities }, early: earlyMapCode() };
}

/** The page is in one language: names in the other would weigh on the first visit. The fetched figures bring both. */
const namedIn =
	(language: Language) =>
	<Named extends { readonly nameEn: string; readonly nameUk: string }>(named: Named): Named => ({
		...named,
		...(language === 'uk' ? { nameEn: '' } : { nameUk: '' })
	});
