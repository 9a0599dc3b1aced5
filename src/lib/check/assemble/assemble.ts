import type { FeatureCollection, Geometry } from 'geojson';
import type { Basin, OutlineAccuracy } from '../../domain/dataset/dataset';
import type { IsoDate } from '../../domain/dataset/iso-date';
import type { Observation } from '../../domain/dataset/observation';
import { oblastSlugs, type OblastCode } from '../../domain/dataset/oblast';
import {
	depositOf,
	depositOutlinesOf,
	figureReader,
	placeReader,
	valuesOf
} from './assemble-dataset';
import { fundEventsOf, licenceStatesOf } from './assemble-agreement';
import { commoditiesOf, criticalListsOf } from './assemble-commodities';
import { correctionsOf } from './assemble-corrections';
import { nationalBalanceOf } from './assemble-balance';
import { depositNotesOf, priceWordsOf } from './assemble-texts';
import { depositTextsOf, wordsByLanguage } from './assemble-words';
import type { Draft, DraftBasin } from '../read/draft';
import type { FeatureEntry } from '../read/features';
import type { observationTable } from '../read/record-tables';
import type { RowOf } from '../read/table';
import type { Geodata, Shapes } from './geodata';

/** The typed data of a draft without errors. Throws RangeError when the cells are missing, which is an error. */
export function assembleGeodata(draft: Draft, digest: string): Geodata {
	const readFigure = figureReader(draft);
	const placeOf = placeReader(draft);
	const basins = draft.basins.entries;
	const outlineSigmas = new Map(
		valuesOf(draft.outlineAccuracies).map((row) => [row.id, row.sigma])
	);
	const cells = draft.cells.entries[0];
	if (cells === undefined) throw new RangeError('expected the cells of the occupation record');
	return {
		digest,
		timeline: {
			observations: valuesOf(draft.observations).map(observationOf),
			origins: valuesOf(draft.origins)
		},
		oblasts: oblastsOf(draft),
		commodities: commoditiesOf(draft),
		prices: valuesOf(draft.prices),
		categories: valuesOf(draft.categories),
		accuracies: valuesOf(draft.accuracies),
		outlineAccuracies: valuesOf(draft.outlineAccuracies),
		deposits: draft.deposits.entries.map((entry) => depositOf(entry, readFigure, placeOf)),
		depositTexts: depositTextsOf(draft),
		depositNotes: depositNotesOf(draft),
		basins: basins.map((basin) => basinOf(basin, outlineSigmas)),
		basinFigures: new Map(basins.map(({ id, value }) => [id, value.figures.map(readFigure)])),
		sources: valuesOf(draft.sources),
		events: valuesOf(draft.events),
		corrections: correctionsOf(draft),
		gradeYields: valuesOf(draft.gradeYields),
		controlFlags: valuesOf(draft.controlFlags),
		nationalBalance: nationalBalanceOf(draft),
		balanceAllocations: valuesOf(draft.allocations),
		units: valuesOf(draft.units),
		conversions: valuesOf(draft.conversions),
		balance: valuesOf(draft.balance),
		commodityNotes: valuesOf(draft.commodityNotes),
		criticalLists: criticalListsOf(draft),
		licenceStates: licenceStatesOf(draft),
		fundEvents: fundEventsOf(draft),
		briefings: valuesOf(draft.briefings),
		priceWords: priceWordsOf(draft),
		words: wordsByLanguage(draft),
		shapes: shapesOf(draft),
		cells: cells.value,
		naturalEarth: collection<IsoDate, OutlineOf, AreaOf>(draft.naturalEarth.entries),
		comparisons: collection<IsoDate, ComparisonOf, AreaOf>(draft.commons.entries)
	};
}

function observationOf({
	contestedKm2,
	doubt,
	reliability,
	...observation
}: RowOf<typeof observationTable>): Observation {
	return {
		...observation,
		reliability: doubt === null || doubt === 'jumps' ? reliability : doubt,
		...(contestedKm2 !== null && { contestedKm2 })
	};
}

type OutlineOf = Draft['naturalEarth']['entries'][number]['value'];
type ComparisonOf = Draft['commons']['entries'][number]['value'];
type AreaOf = Draft['naturalEarth']['entries'][number]['geometry'];

function shapesOf(draft: Draft): Shapes {
	return {
		oblasts: collection<OblastCode, OblastOf, AreaOf>(draft.oblasts.entries),
		countries: collection(draft.countries.entries),
		land: collection(draft.land.entries),
		basins: collection(
			draft.basins.entries.map((entry) => ({
				...entry,
				value: { name_en: entry.value.name_en, name_uk: entry.value.name_uk }
			}))
		),
		depositOutlines: depositOutlinesOf(draft),
		rivers: collection(draft.rivers.entries),
		lakes: collection(draft.lakes.entries),
		cities: collection(draft.cities.entries),
		labels: collection(draft.labels.entries)
	};
}

type OblastOf = Draft['oblasts']['entries'][number]['value'];

interface Collection<Id extends string, P, G extends Geometry> extends FeatureCollection<G, P> {
	features: (FeatureCollection<G, P>['features'][number] & { id: Id })[];
}

/** GeoJSON features with the ids and properties that the reader checked. */
function collection<Id extends string, P, G extends Geometry>(
	entries: readonly FeatureEntry<G, P>[]
): Collection<Id, P, G> {
	return {
		type: 'FeatureCollection',
		features: entries.map(({ id, value, geometry }) => ({
			type: 'Feature',
			id: id as Id,
			properties: value,
			geometry
		}))
	};
}

function oblastsOf(draft: Draft): Geodata['oblasts'] {
	return draft.oblasts.entries.map(({ id, value }) => ({
		code: id as OblastCode,
		slug: oblastSlugs[id as OblastCode],
		nameEn: value.name_en,
		nameUk: value.name_uk,
		areaKm2: value.area_km2
	}));
}

/** A quality without a row was reported before. */
function basinOf(
	{ id, value }: DraftBasin,
	sigmas: ReadonlyMap<OutlineAccuracy['id'], number>
): Omit<Basin, 'areaKm2' | 'pieces' | 'deposits'> {
	return {
		id,
		nameEn: value.name_en,
		nameUk: value.name_uk,
		oblasts: value.oblasts,
		commodities: value.commodities,
		outline: value.outline,
		depositType: value.deposit_type,
		status: value.status,
		sources: value.sources,
		notes: value.notes,
		outlineSigma: sigmas.get(value.outline_quality) ?? NaN,
		drawn: value.drawn ?? true
	};
}
