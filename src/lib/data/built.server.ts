import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { CommodityNote } from '$lib/domain/dataset/commodity-note';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { DepositNotesById, DepositTextsById } from '$lib/domain/dataset/deposit-texts';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { PriceWordsById } from '$lib/domain/dataset/price-words';
import { cityLabels } from './city-labels';
import type { CityLabel } from './first-screen';

const folder = 'static/data';

/** A built file, read while prerendering. Throws when the geodata has not been built. */
export function readBuilt<T>(file: string): T {
	try {
		return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
	} catch (cause) {
		throw new Error(
			`expected ${folder}/${file}, found nothing readable; run "npm run geodata -- build" first`,
			{ cause }
		);
	}
}

/**
 * What was read, by file name. A thousand pages ask for the same files. It is safe to keep them: a name carries
 * the digest of the content, so that another build has another name, and what is read is only ever read from.
 */
const held = new Map<string, unknown>();

function readOnce<T>(file: string): T {
	if (!held.has(file)) held.set(file, readBuilt<T>(file));
	return held.get(file) as T;
}

export function readManifest(): Manifest {
	return readBuilt<Manifest>('manifest.json');
}

export function readDataset(manifest: Manifest): Dataset {
	return readOnce<Dataset>(manifest.files.dataset);
}

export function readDepositTexts(manifest: Manifest): DepositTextsById {
	return readOnce<DepositTextsById>(manifest.files.depositTexts);
}

/** The cities that the picture of the map names. */
export function readCityLabels(manifest: Manifest): readonly CityLabel[] {
	return cityLabels(readBuilt<Topology>(manifest.files.basemap));
}

/** Not in the manifest, because only pages that are prerendered show them. */
export function readCommodityNotes(): readonly CommodityNote[] {
	return readBuilt<readonly CommodityNote[]>('commodity-notes.json');
}

/** Not in the manifest for the same reason. */
export function readDepositNotes(): DepositNotesById {
	return readBuilt<DepositNotesById>('deposit-notes.json');
}

/** Not in the manifest for the same reason. */
export function readPriceWords(): PriceWordsById {
	return readBuilt<PriceWordsById>('price-words.json');
}

export function readControlHistory(manifest: Manifest): ControlHistory {
	return readOnce<ControlHistory>(manifest.files.controlHistory);
}

export function readBoundaries(manifest: Manifest): Topology {
	return readOnce<Topology>(manifest.files.boundaries);
}

/** Both parts of the basemap, each with the objects `rivers`, `lakes`, `cities`, `labels`. */
export function readBasemap({ files }: Manifest): readonly Topology[] {
	return [files.basemap, files.basemapDetail].map((file) => readBuilt<Topology>(file));
}

/** Size in bytes of a built file. */
export function builtSize(file: string): number {
	return readFileSync(join(folder, file)).byteLength;
}
