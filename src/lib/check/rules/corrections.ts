import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import { didYouMean } from '../nearest';
import { placePositions } from '../read/place-positions';

type Row = Draft['corrections']['entries'][number];

/** A correction of the record holds on days of the record, and for places or an area that exist. */
export function corrections(draft: Draft): Issue[] {
	const rows = draft.corrections.entries;
	if (rows.length === 0) return [];
	const places = placePositions(draft.folder);
	return rows.flatMap((row) => [
		...dayFaults(row, draft),
		...(row.value.scope === 'place' ? placeFaults(row, places) : areaFaults(row, draft))
	]);
}

/** Days of doubt end after they begin. */
export function doubts(draft: Draft): Issue[] {
	return draft.doubts.entries
		.filter(({ value }) => value.to < value.from)
		.map(({ id, value, at }) =>
			errorAt(at('to'), {
				record: id,
				found: `"to" ${value.to}, before "from" ${value.from}`,
				expected: 'the last day of the doubt',
				remedy: 'swap or correct the two dates'
			})
		);
}

function dayFaults({ id: record, value: { from, to }, at }: Row, draft: Draft): Issue[] {
	if (to <= from) {
		return [
			errorAt(at('to'), {
				record,
				found: `"to" ${to}, not after "from" ${from}`,
				expected: 'the first day on which the correction no longer holds',
				remedy: 'swap or correct the two dates'
			})
		];
	}
	const cells = draft.cells.entries[0]?.value;
	if (cells === undefined || from >= cells.from) return [];
	return [
		errorAt(at('from'), {
			record,
			found: `"from" ${from}`,
			expected: `a day from ${cells.from} on, when the record of places begins`,
			remedy: 'correct the date'
		})
	];
}

function placeFaults(
	{ id: record, value, at }: Row,
	places: ReadonlyMap<string, unknown> | null
): Issue[] {
	if (places === null) return [];
	return value.target
		.filter((target) => !places.has(target))
		.map((target) =>
			errorAt(at('target'), {
				record,
				found: `the place ${target}, which occupation/places.csv does not have`,
				expected: 'geonameids of places.csv, with ; between several',
				remedy: 'find the village in places.csv by its coordinates, and write its geonameid'
			})
		);
}

function areaFaults({ id: record, value: { target }, at }: Row, draft: Draft): Issue[] {
	const known = draft.correctionAreas.ids;
	const [area = ''] = target;
	if (known === null || (target.length === 1 && known.has(area))) return [];
	return [
		errorAt(at('target'), {
			record,
			found: `the area "${target.join(';')}"`,
			expected: `one area of corrections-areas.geojson: ${[...known].join(', ')}`,
			remedy: didYouMean(area, known, 'add the area there')
		})
	];
}
