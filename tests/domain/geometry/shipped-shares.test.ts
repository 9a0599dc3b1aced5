import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
	GeometryCollection as AreaCollection,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import type { GeometryCollection, Polygon as TopologyPolygon } from 'topojson-specification';
import { expect, test } from 'vitest';
import { polygonsOf } from '../../../src/lib/domain/geometry/area-edges';
import { edgeIndex } from '../../../src/lib/domain/geometry/edge-index';
import { edgesAt } from '../../../src/lib/domain/geometry/edges';
import { gainedAndLost } from '../../../src/lib/domain/geometry/gained-lost';
import { shareHistory } from '../../../src/lib/domain/geometry/overlap';
import { prepareArea, windingKm2 } from '../../../src/lib/domain/geometry/prepared-area';
import { wellFormedness } from '../../../src/lib/domain/geometry/well-formed';
import { isOn } from '../../../src/lib/domain/dataset/occupation-record';
import { firstDaily } from '../../shipped/geodata';
import { basins, cells, edges, index, numbersFrom, oblasts, observations } from './shipped';

const days = [...Array(observations).keys()];
const occupiedKm2 = days.map((day) => windingKm2(edgeIndex(edgesAt(edges, day))));

test('every observation of the record is well formed', () => {
	for (const day of days.filter((at) => at <= firstDaily || at % 100 === 0)) {
		expect(wellFormedness(edgeIndex(edgesAt(edges, day))).kind).toBe('well-formed');
	}
});

test('at every observation the shares of all oblasts and basins are within 0..1', () => {
	for (const area of [...oblasts, ...basins]) {
		const history = shareHistory(index, area);
		expect(history).toHaveLength(observations);
		expect(history.every((share) => share >= 0 && share <= 1)).toBe(true);
	}
});

test('at every observation the overlaps with the oblasts add up to the overlap with all of Ukraine', () => {
	const sum = new Float64Array(observations);
	for (const oblast of oblasts) {
		const prepared = prepareArea(oblast);
		shareHistory(index, prepared).forEach((share, at) => (sum[at]! += share * prepared.areaKm2));
	}
	const ukraine = prepareArea(united(oblasts));
	const whole = shareHistory(index, ukraine);
	const largest = Math.max(...sum.map((km2, at) => Math.abs(km2 - whole[at]! * ukraine.areaKm2)));
	expect(largest / ukraine.areaKm2).toBeLessThan(1e-12);
});

/** The common outline: topojson drops every side that two of the areas share. */
function united(areas: readonly (Polygon | MultiPolygon)[]): MultiPolygon {
	const collection: AreaCollection = {
		type: 'GeometryCollection',
		geometries: [...areas]
	};
	const shared = topology({ areas: collection });
	const { geometries } = shared.objects['areas'] as GeometryCollection;
	return merge(shared, geometries as TopologyPolygon[]);
}

test('gained and lost of all steps add up to the change of the area, to 1 m²', () => {
	const oneSquareMetre = 1e-6;
	let [sum, smallest] = [0, 0];
	for (const day of days.slice(1)) {
		const { gainedKm2, lostKm2 } = gainedAndLost(edges, day - 1, day);
		sum += gainedKm2 - lostKm2;
		smallest = Math.min(smallest, gainedKm2, lostKm2);
		expect(
			Math.abs(gainedKm2 - lostKm2 - (occupiedKm2[day]! - occupiedKm2[day - 1]!))
		).toBeLessThan(oneSquareMetre);
	}
	expect(Math.abs(sum - (occupiedKm2.at(-1)! - occupiedKm2[0]!))).toBeLessThan(oneSquareMetre);
	expect(smallest).toBe(0);
});

/** Parts of cells that share 20 to 140 edges with the line, each corner moved by up to `shift` degrees. */
const contacts = cells
	.flatMap(({ geometry, intervals }) =>
		polygonsOf(geometry).map((coordinates) => ({
			geometry: { type: 'Polygon' as const, coordinates },
			intervals
		}))
	)
	.filter(({ geometry }) => {
		const corners = geometry.coordinates.flat().length;
		return corners > 20 && corners <= 140;
	});
const random = numbersFrom(20220224);
const shaken = (geometry: Polygon | MultiPolygon, shift: number): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: polygonsOf(geometry).map((rings) =>
		rings.map((ring): Position[] => {
			const moved = ring.map(([lng, lat]) => [
				lng! + shift * (2 * random() - 1),
				lat! + shift * (2 * random() - 1)
			]);
			return [...moved.slice(0, -1), moved[0]!];
		})
	)
});

function perimeterDegrees(geometry: Polygon | MultiPolygon): number {
	const sides = polygonsOf(geometry)
		.flat()
		.flatMap((ring) =>
			ring.slice(1).map(([x, y], i) => Math.hypot(x! - ring[i]![0]!, y! - ring[i]![1]!))
		);
	return sides.reduce((sum, side) => sum + side, 0);
}

test.for([0, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14])(
	'polygons that share 20–140 edges with the line, moved by up to %s°: all or nothing but for the move',
	(shift) => {
		expect(contacts.length).toBeGreaterThan(50);
		for (const { geometry, intervals } of contacts) {
			const area = prepareArea(shaken(geometry, shift));
			const elementKm2 = 9000;
			const moved = (4 * shift * perimeterDegrees(geometry) * elementKm2) / area.areaKm2;
			const worst = shareHistory(index, area)
				.slice(firstDaily)
				.reduce((worst, share, i) => {
					const expected = isOn(intervals, i + firstDaily) ? 1 : 0;
					return Math.max(worst, Math.abs(share - expected));
				}, 0);
			expect(worst).toBeLessThan(moved + 1e-9);
		}
	}
);
