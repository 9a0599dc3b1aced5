import type { Manifest } from '../../lib/domain/dataset/manifest';
import type { Geodata } from '../../lib/check/assemble/geodata';
import { Derivations } from '../kept/derivations';
import { canonicalTexts } from './canonical-texts';
import { ContentHashedFolder } from './content-hashed-folder';
import { derive } from './derive';
import { latestSensitivity } from './latest-sensitivity';
import {
	basemapTopology,
	boundariesTopology,
	lineTopology,
	occupiedTopology
} from './map-topologies';
import { occupiedDays } from './occupied-days';
import { otherLines } from './other-lines';
import { withCitedSources } from './cited-sources';

/**
 * Derives what the site needs from checked geodata and writes it into `out` (content-hashed JSON and a
 * `manifest.json`). The last good output stays until the new one is complete. `folder`: the one that was checked.
 */
export function buildAll({
	geodata,
	folder: source,
	out,
	derivations = new Derivations()
}: {
	readonly geodata: Geodata;
	readonly folder: string;
	readonly out: string;
	/** Which results are kept, and where; without it none is. */
	readonly derivations?: Derivations;
}): Manifest {
	const derived = derive(geodata, derivations);
	const folder = new ContentHashedFolder(out);
	const { observations } = geodata.timeline;
	const manifest: Manifest = {
		version: derived.dataset.version,
		firstDate: observations[0]!.date,
		lastDate: observations.at(-1)!.date,
		files: {
			dataset: folder.add('dataset', withCitedSources(derived.dataset)),
			controlHistory: folder.add('control-history', derived.history),
			depositTextsEn: folder.add('deposit-texts-en', geodata.depositTexts.en),
			depositTextsUk: folder.add('deposit-texts-uk', geodata.depositTexts.uk),
			occupation: folder.add('occupation', derived.record),
			occupiedLatest: folder.add('occupied-latest', occupiedTopology(derived.occupiedLatest)),
			holdableLand: folder.add('holdable-land', derived.holdableLand),
			boundaries: folder.add('boundaries', boundariesTopology(geodata, derivations)),
			basemap: folder.add('basemap', basemapTopology(geodata, 'overview')),
			basemapDetail: folder.add('basemap-detail', basemapTopology(geodata, 'detail'))
		},
		otherLines: otherLines(geodata, derived, derivations).map(({ figures, frontLine }) => ({
			...{ origin: figures.origin, date: figures.date },
			file: folder.add(`other-line-${figures.origin}-${figures.date}`, {
				...{ figures, line: lineTopology(frontLine) }
			})
		}))
	};
	// Not in the manifest, which every first visit carries: only pages that are prerendered show them.
	folder.addForPages('sources', derived.dataset.sources);
	folder.addForPages('corrections', geodata.corrections);
	folder.addForPages('commodity-notes', geodata.commodityNotes);
	folder.addForPages('critical-lists', geodata.criticalLists);
	folder.addForPages('licence-states', geodata.licenceStates);
	folder.addForPages('fund-events', geodata.fundEvents);
	folder.addForPages('briefings', geodata.briefings);
	for (const [date, area] of occupiedDays(geodata, derived, derivations)) {
		folder.addForPages(`occupied-${date}`, occupiedTopology(area));
	}
	folder.addForPages('sensitivity', latestSensitivity(derived, derivations));
	folder.addForPages('deposit-notes', geodata.depositNotes);
	folder.addForPages('price-words', geodata.priceWords);
	folder.addForPages('words', geodata.words);
	// The name of a file that only the workbench fetches.
	folder.addForPages('canonical-files', folder.add('canonical-files', canonicalTexts(source)));
	folder.publish('manifest.json', manifest);
	derivations.end();
	return manifest;
}
