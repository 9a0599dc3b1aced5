import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { areaKm2 } from '../../domain/geometry/area';
import { dayNumber, type IsoDate } from '../../domain/dataset/iso-date';
import { errorAt, type Issue } from '../issue';
import type { CellsTopology } from '../read/cells';
import type { Draft } from '../read/draft';

/** Rounded areas of the same land differ by less; km² where the area is small. */
const toleratedPart = 0.01;
const toleratedKm2 = 1;

type Column = 'area_km2' | 'contested_km2';

/** The areas that an observation states are those of the cells or of the outline that are drawn for its day. */
export function observedAreas(draft: Draft): Issue[] {
	const cells = draft.cells.entries[0]?.value;
	const measured = cells === undefined ? null : areasOfCells(cells);
	const outlines = new Map(
		draft.naturalEarth.entries.flatMap(({ value, geometry }) =>
			value.used_for.map((day) => [day, areaKm2(geometry)] as const)
		)
	);
	return draft.observations.entries.flatMap(({ id, value, at }) => {
		const { date, origin } = value;
		const drawn = origin === 'viina' ? measured?.(date) : { area: outlines.get(date) };
		const stated: readonly (readonly [Column, number | null, number | undefined])[] = [
			['area_km2', value.areaKm2, drawn?.area],
			[
				'contested_km2',
				value.contestedKm2,
				drawn && 'contested' in drawn ? drawn.contested : undefined
			]
		];
		return stated.flatMap(([column, found, expected]) => {
			if (found === null || expected === undefined || isSame(found, expected)) return [];
			return [
				errorAt(at(column), {
					record: id,
					found: `${found} km²`,
					expected: `${expected.toFixed(1)} km², what is drawn for that day covers, to 1 %`,
					remedy: 'restore the row, or build the record again with `npm run geodata -- record`'
				})
			];
		});
	});
}

function isSame(found: number, expected: number): boolean {
	return Math.abs(found - expected) <= Math.max(toleratedKm2, toleratedPart * expected);
}

interface DrawnAreas {
	/** Occupied and contested land, km². */
	readonly area: number;
	readonly contested: number;
}

/** The areas of all cells on each day of the record; undefined on other days. */
function areasOfCells(cells: CellsTopology): (day: IsoDate) => DrawnAreas | undefined {
	const first = dayNumber(cells.from);
	const days = dayNumber(cells.to) - first + 1;
	if (!(days > 0)) return () => undefined;
	const [occupied, contested] = [new Float64Array(days + 1), new Float64Array(days + 1)];
	for (const cell of cells.objects.cells.geometries) {
		const { geometry } = feature(cells, cell) as Feature<Polygon | MultiPolygon>;
		const area = areaKm2(geometry);
		addRuns(occupied, cell.properties.i, area);
		addRuns(contested, cell.properties.c ?? [], area);
	}
	for (let day = 1; day <= days; day++) {
		occupied[day]! += occupied[day - 1]!;
		contested[day]! += contested[day - 1]!;
	}
	return (date) => {
		const day = dayNumber(date) - first;
		if (day < 0 || day >= days) return undefined;
		return { area: occupied[day]!, contested: contested[day]! };
	};
}

/** `runs`: `[on, off, …]`; what lies outside of the record is for another rule. */
function addRuns(changes: Float64Array, runs: readonly number[], area: number): void {
	for (const [i, day] of runs.entries()) {
		if (day in changes) changes[day]! += i % 2 === 0 ? area : -area;
	}
}
