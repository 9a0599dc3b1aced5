import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Briefing } from '$lib/domain/briefing/briefing';
import type { CommodityNote } from '$lib/domain/dataset/commodity-note';
import type { FundEvent } from '$lib/domain/dataset/fund-event';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { RecordCorrection } from '$lib/domain/dataset/record-correction';
import type { ControlHistory } from '$lib/domain/control/control-history';
import type { Dataset } from '$lib/domain/dataset/dataset';
import type { DepositNotesById, DepositTexts } from '$lib/domain/dataset/deposit-texts';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { PriceWordsById } from '$lib/domain/dataset/price-words';
import type { WordsByLanguage } from '$lib/domain/dataset/words';
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

export function readManifest(): Manifest {
	return readBuilt<Manifest>('manifest.json');
}

/**
 * What is made from the built files, made once for the thousand pages that ask for it: whoever gets it only reads from
 * it. Another build of the data, as happens while developing, is read anew.
 */
export function oncePerBuild<T>(make: (manifest: Manifest) => T): (manifest?: Manifest) => T {
	let held: { readonly manifest: Manifest; readonly made: T } | null = null;
	return (manifest = readManifest()) => {
		if (held === null || !isSameBuild(held.manifest, manifest)) {
			held = { manifest, made: make(manifest) };
		}
		return held.made;
	};
}

/** The names of the files carry the digests of their content. */
function isSameBuild(a: Manifest, b: Manifest): boolean {
	const files = Object.values(b.files);
	return a.version === b.version && Object.values(a.files).every((file, i) => file === files[i]);
}

/** Geology of deposits, as the data has it: the same in the texts of each language. */
export const readDepositTypes = oncePerBuild(
	({ files }) => readBuilt<DepositTexts>(files.depositTextsEn).types
);

/** With all sources: the file that the map fetches has only those that it cites. */
export const readDataset = oncePerBuild(({ files }) => ({
	...readBuilt<Dataset>(files.dataset),
	sources: readBuilt<Dataset['sources']>('sources.json')
}));

/** Name of the built file with the canonical texts, which only the workbench fetches. */
export function readCanonicalFile(): string {
	return readBuilt<string>('canonical-files.json');
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
export function readCorrections(): readonly RecordCorrection[] {
	return readBuilt<readonly RecordCorrection[]>('corrections.json');
}

/** Not in the manifest for the same reason. */
export function readDepositNotes(): DepositNotesById {
	return readBuilt<DepositNotesById>('deposit-notes.json');
}

/** Not in the manifest for the same reason. */
export function readPriceWords(): PriceWordsById {
	return readBuilt<PriceWordsById>('price-words.json');
}

/** Not in the manifest for the same reason. */
export function readWords(): WordsByLanguage {
	return readBuilt<WordsByLanguage>('words.json');
}

/** Not in the manifest for the same reason. */
export function readBriefings(): readonly Briefing[] {
	return readBuilt<readonly Briefing[]>('briefings.json');
}

/** Not in the manifest for the same reason. */
export function readFundEvents(): readonly FundEvent[] {
	return readBuilt<readonly FundEvent[]>('fund-events.json');
}

/** The occupied area of a day: of the last one, or of one that a briefing shows. */
export function readOccupied({ files, lastDate }: Manifest, date: IsoDate): Topology {
	return readBuilt<Topology>(date === lastDate ? files.occupiedLatest : `occupied-${date}.json`);
}

export const readControlHistory = oncePerBuild(({ files }) =>
	readBuilt<ControlHistory>(files.controlHistory)
);

export const readBoundaries = oncePerBuild(({ files }) => readBuilt<Topology>(files.boundaries));

/** Both parts of the basemap, each with the objects `rivers`, `lakes`, `cities`, `labels`. */
export function readBasemap({ files }: Manifest): readonly Topology[] {
	return [files.basemap, files.basemapDetail].map((file) => readBuilt<Topology>(file));
}

/** Size in bytes of a built file. */
export function builtSize(file: string): number {
	return readFileSync(join(folder, file)).byteLength;
}
