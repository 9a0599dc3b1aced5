import type { CsvRecord } from '../format/csv';
import { cell } from '../record/raw-files';

/** Deposits whose raw point rests on a source that may not be imported: the neighbour whose point stands for theirs. */
const neighbours: Readonly<Record<string, { neighbour: string; accuracy: string }>> = {
	'fe-frunze': { neighbour: 'fe-yuvileina', accuracy: 'settlement' },
	'fe-shymanivske': { neighbour: 'fe-skelevatske', accuracy: 'district' },
	'u-pervomaiske': { neighbour: 'fe-pervomaiske-hannivske', accuracy: 'settlement' }
};

/**
 * The place of a site taken from its neighbour of the same mine field, with the accuracy that this leaves.
 * Throws RangeError when no neighbour is known.
 */
export function relocate(site: CsvRecord, sites: readonly CsvRecord[]): CsvRecord {
	const id = cell(site, 'id');
	const rule = neighbours[id];
	const place = sites.find((other) => cell(other, 'id') === rule?.neighbour);
	if (rule === undefined || place === undefined) {
		throw new RangeError(
			`${id}: expected a point that may be imported, found "${cell(site, 'coord_source')}": name a neighbour in relocations.ts`
		);
	}
	return {
		lon: cell(place, 'lon'),
		lat: cell(place, 'lat'),
		coord_accuracy: rule.accuracy,
		coord_source: `neighbour ${cell(place, 'name_en')}: ${cell(place, 'coord_source')}`
	};
}
