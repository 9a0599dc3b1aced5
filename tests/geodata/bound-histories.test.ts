import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/geodata/build/basin-parts';
import { frontLinesAt } from '../../src/geodata/build/occupied-area';
import { boundShareAt, stoodStill } from '../../src/lib/domain/control/control-history';
import { isOn } from '../../src/lib/domain/dataset/occupation-record';
import { observationAt } from '../../src/lib/domain/dataset/timeline';
import { controlAt } from '../../src/lib/domain/estimate/estimate-at';
import { holdableArea } from '../../src/lib/domain/land/holdable-land';
import { prepareLand } from '../../src/lib/domain/land/prepared-land';
import { normalCdf } from '../../src/lib/domain/numbers/normal-distribution';
import { RandomSource } from '../../src/lib/domain/numbers/random-source';
import { withLine } from '../../src/lib/domain/what-if/what-if';
import { dataset, derived, history, record } from '../shipped/derived';
import { geodata } from '../shipped/geodata';

const { timeline } = dataset;
const firstDaily = timeline.observations.findIndex(({ date }) => date >= '2022-02-24');
const holdable = holdableArea(derived.holdableLand);
const oblasts = new Map(geodata.shapes.oblasts.features.map(({ id, geometry }) => [id, geometry]));

const areaAt = (observation: number): MultiPolygon => {
	const { cells, snapshots } = record.objects;
	return merge(
		record,
		[...cells.geometries, ...snapshots.geometries].filter(({ properties }) =>
			isOn(properties.intervals, observation)
		)
	);
};

/** Deposits whose share follows from places on land, and is neither 0 nor 1, on some days. */
const cases = [150, 600, 1050, 1450].flatMap((day) =>
	Array.from(controlAt(dataset, history, firstDaily + day))
		.filter(([, { isBound, share }]) => isBound && share.central > 0.05 && share.central < 0.95)
		.map(([id, { share, lineErrorKm, locationErrorKm }]) => ({
			...{ id, observation: firstDaily + day, share: share.central },
			...{ lineErrorKm, locationErrorKm: locationErrorKm! }
		}))
);

test('the share of a place bound to its oblast is that of random places on its land, by Turf', () => {
	expect(cases.length).toBeGreaterThan(0);
	for (const each of cases.filter((_, i) => i % 4 === 0)) {
		const { id, observation, share } = each;
		const expected = simulated(each, new RandomSource(observation));
		expect([id, observation, Math.abs(share - expected) < 0.06]).toEqual([id, observation, true]);
	}
}, 60_000);

function simulated(
	{ id, observation, lineErrorKm, locationErrorKm }: (typeof cases)[number],
	random: RandomSource
): number {
	const deposit = dataset.deposits.find((one) => one.id === id)!;
	const [lng, lat] = deposit.point!;
	const area = areaAt(observation);
	const lines = near(frontLinesAt(record, observation), deposit.point!);
	const oblast = oblasts.get(deposit.oblast)!;
	let [sum, kept] = [0, 0];
	while (kept < 500) {
		const east = (locationErrorKm * random.normal()) / (111.3 * Math.cos((lat * Math.PI) / 180));
		const place = [lng + east, lat + (locationErrorKm * random.normal()) / 111.2];
		if (!isIn(place, oblast) || !isIn(place, holdable)) continue;
		kept++;
		const km = kmToNearest(place, lines);
		sum += normalCdf((isIn(place, area) ? km : -km) / lineErrorKm);
	}
	return sum / kept;
}

const isIn = (place: Position, area: Polygon | MultiPolygon) => booleanPointInPolygon(place, area);

/** By Turf, of the lines that can be nearest: the others are farther in latitude or longitude alone. */
function kmToNearest(place: Position, lines: readonly Position[][]): number {
	const nearestFirst = lines
		.map((line) => ({ line, least: leastKm(place, line) }))
		.sort((a, b) => a.least - b.least);
	let km = Infinity;
	for (const { line, least } of nearestFirst) {
		if (least >= km) break;
		km = Math.min(km, kmTo(place, line));
	}
	return km;
}

/** No more than the distance to a line of two corners: a degree of latitude has 110 km or more, and one of longitude 65 here. */
function leastKm(place: Position, line: readonly Position[]): number {
	const [from, to] = [line[0]!, line[1]!];
	const beside = (axis: 0 | 1) => {
		const [at, a, b] = [place[axis]!, from[axis]!, to[axis]!];
		return Math.max(0, Math.min(a, b) - at, at - Math.max(a, b));
	};
	return Math.max(65 * beside(0), 110 * beside(1));
}

const kmTo = (place: Position, coordinates: Position[]) =>
	pointToLineDistance(
		place,
		{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } },
		{ units: 'kilometers' }
	);

/** The pieces of the lines within a degree. */
function near(
	lines: ReturnType<typeof frontLinesAt>,
	[lng, lat]: readonly [number, number]
): Position[][] {
	return lines.flatMap((line) =>
		line.slice(1).flatMap(([x, y], i) => {
			const isNear = Math.abs(x - lng) < 1.2 && Math.abs(y - lat) < 0.8;
			return isNear ? [[[...line[i]!], [x, y]]] : [];
		})
	);
}

test('the record’s own area, laid as a line with the record’s errors, gives the same shares', () => {
	const places = [...geodata.shapes.oblasts.features, ...piecesOf(geodata.shapes)];
	const land = prepareLand({
		holdable,
		places: new Map(places.map(({ id, geometry }) => [id, geometry])),
		outlines: geodata.shapes.depositOutlines
	});
	const viina = timeline.origins.find(({ id }) => id === 'viina')!;
	const origins = timeline.origins.map((one) =>
		one.id === 'imported' ? { ...viina, id: one.id } : one
	);
	const alike = { ...dataset, timeline: { ...timeline, origins } };
	for (const observation of new Set(cases.map((one) => one.observation))) {
		const { date } = timeline.observations[observation]!;
		const laid = withLine(alike, history, {
			...{ date, area: areaAt(observation), contested: null, land }
		});
		if (laid.kind !== 'laid') throw new Error(JSON.stringify(laid.refusal));
		const at = observationAt(laid.dataset.timeline, date);
		for (const { id, share } of cases.filter((one) => one.observation === observation)) {
			const isStill = stoodStill(history, id, timeline, observation);
			const again = boundShareAt(laid.history, id, at, isStill)!;
			expect([id, observation, Math.abs(again - share) < 0.005]).toEqual([id, observation, true]);
		}
	}
}, 60_000);
