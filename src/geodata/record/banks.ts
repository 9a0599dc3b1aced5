import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import { errorAt, type Issue } from '../../lib/check/issue';
import type { Layer } from '../../lib/check/read/entry';
import type { FeatureEntry } from '../../lib/check/read/features';
import type { Bank } from './place';

/** The land on either side of the Dnipro, as two polygons that go far beyond Ukraine. */
export interface Banks {
	readonly land: Readonly<Record<Bank, Polygon>>;
	readonly bankOf: (lon: number, lat: number) => Bank;
}

/** The river is drawn on to these positions, south of Crimea and north of Ukraine. */
const southEnd: Position = [31, 43];
const northEnd: Position = [32.954, 56];
const [farWest, farEast] = [20, 45];
/** Kinburn, where the river meets the sea, and the border with Belarus: a line that ends between them cuts nothing. */
const [leastSouth, leastNorth] = [46.6, 51.5];

type BarrierLayer = Layer<FeatureEntry<{ readonly coordinates: Position[] }, object>>;

/** The two banks of the barrier `dnipro`, or the issue of a barrier that does not cut Ukraine in two. */
export function banksOf(barriers: BarrierLayer): Banks | { readonly issue: Issue } {
	const barrier = barriers.entries.find(({ id }) => id === 'dnipro');
	const river = barrier?.geometry.coordinates ?? [];
	const [mouth, spring] = [river[0], river.at(-1)];
	if (barrier === undefined || mouth === undefined || spring === undefined) {
		return { issue: noBarrier(barriers) };
	}
	if (mouth[1]! > leastSouth || spring[1]! < leastNorth) {
		return {
			issue: errorAt(barrier.at('geometry'), {
				record: 'dnipro',
				found: `a line from [${mouth.join(', ')}] to [${spring.join(', ')}]`,
				expected: `a line that cuts Ukraine in two: from the sea, south of ${leastSouth}° N, upstream to beyond ${leastNorth}° N`,
				remedy: 'draw the river on at the end that is missing, mouth first'
			})
		};
	}
	const line = [southEnd, ...river, northEnd];
	const side = (far: number): Polygon => ({
		type: 'Polygon',
		coordinates: [[...line, [far, northEnd[1]!], [far, southEnd[1]!], southEnd]]
	});
	const land = { left: side(farEast), right: side(farWest) };
	return {
		land,
		bankOf: (lon, lat) => (booleanPointInPolygon([lon, lat], land.right) ? 'right' : 'left')
	};
}

function noBarrier(barriers: BarrierLayer): Issue {
	const [first] = barriers.entries;
	const place = first?.at('id') ?? { file: 'occupation/barriers.geojson', line: 1, column: 1 };
	return errorAt(place, {
		record: 'dnipro',
		found: 'no barrier "dnipro"',
		expected: 'the line of the Dnipro, which no cell may cross',
		remedy: 'restore the feature "dnipro" of barriers.geojson'
	});
}
