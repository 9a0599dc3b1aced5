import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { splitList, type CsvRecord } from '../format/csv';
import type { Bases } from './bases';
import { groupRows, listedCommodities } from './deposits';
import { figuresOf, type CanonicalFigure } from './figures';
import { cell, readRawCsv, readRawFeatures, sourceIds } from '../record/raw-files';
import { cleanNote, ukrainianText } from './wording';

type Outline = Polygon | MultiPolygon;

/** The basins: outlines from their own raw layer, the rest from the tables. */
export function importBasins(from: string, bases: Bases): readonly Feature<Outline>[] {
	const rows = groupRows(readRawCsv(from, 'deposits/deposits.csv'));
	const outlines = new Map(
		readRawFeatures<Outline>(from, 'deposits/basins.geojson').map((feature) => [
			String(feature.properties['id']),
			feature.geometry
		])
	);
	return readRawCsv(from, 'deposits/deposits_sites.csv')
		.filter((site) => cell(site, 'coord_accuracy') === 'basin')
		.map((site) => {
			const id = cell(site, 'id');
			const outline = outlines.get(id);
			if (!outline)
				throw new RangeError(`${id}: expected an outline in basins.geojson, found none`);
			return basinFeature(site, rows.get(id) ?? [], outline, bases);
		});
}

function basinFeature(
	site: CsvRecord,
	rows: readonly CsvRecord[],
	geometry: Outline,
	bases: Bases
): Feature<Outline> {
	return {
		type: 'Feature',
		id: cell(site, 'id'),
		properties: {
			name_en: cell(site, 'name_en'),
			name_uk: ukrainianText(cell(site, 'name_uk')),
			oblasts: splitList(cell(site, 'oblast_iso')),
			commodities: listedCommodities(site, rows),
			outline: cell(site, 'coord_source'),
			deposit_type: cell(site, 'deposit_type'),
			status: cell(site, 'status'),
			evidence: cell(site, 'evidence'),
			confidence: cell(site, 'confidence'),
			sources: sourceIds(site, 'source_ids'),
			notes: cleanNote(cell(site, 'notes')),
			figures: figuresOf(rows, bases).map(asAreaTotal)
		},
		geometry
	};
}

/** A basin's figures cover its deposits, so they are shown and never summed. */
function asAreaTotal(figure: CanonicalFigure): CanonicalFigure {
	if (figure.reason !== '' && !figure.reason.startsWith('total')) return figure;
	return { ...figure, counted: false, reason: 'total of a whole basin, not of one deposit' };
}
