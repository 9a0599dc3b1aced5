import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { describe, expect, test } from 'vitest';
import { meanProbability } from '../../../src/lib/domain/control/occupied-share';
import { geodesicKm } from '../../../src/lib/domain/geometry/geodesic';
import { placesOnLand } from '../../../src/lib/domain/land/places-on-land';
import { RandomSource } from '../../../src/lib/domain/numbers/random-source';

const point = [36, 48] as const;
/** Signed: east and north of the point. */
const eastKm = (lng: number, lat: number = point[1]) =>
	Math.sign(lng - point[0]) * geodesicKm(point[0], lat, lng, lat);
const northKm = (lat: number) =>
	Math.sign(lat - point[1]) * geodesicKm(point[0], point[1], point[0], lat);

/** Φ by Simpson's rule over its density, so that no code of ours is its own judge. */
function phi(z: number): number {
	const [from, steps] = [-9, 400];
	const width = (z - from) / steps;
	const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
	let sum = 0;
	for (let i = 0; i <= steps; i++) {
		sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * density(from + i * width);
	}
	return (sum * width) / 3;
}

describe('a border along a meridian', () => {
	// Land lies east of a border that is b km east of the point (negative: west of it); the line runs along a parallel or
	// along another meridian.
	const sigmaKm = 15;
	const placesEastOf = (b: number) =>
		placesOnLand(point, sigmaKm, (lng, lat) => eastKm(lng, lat) > b)!;

	test.each([-30, -10, 0, 10, 25])(
		'at %d km: a line along it cuts the truncated normal, by its closed form',
		(b) => {
			const places = placesEastOf(b);
			for (const line of [-12, -2, 8, 20, 40].filter((km) => km > b)) {
				const behind =
					places.filter(([lng, lat]) => eastKm(lng, lat) > line).length / places.length;
				const expected = (1 - phi(line / sigmaKm)) / (1 - phi(b / sigmaKm));
				expect(Math.abs(behind - expected)).toBeLessThan(0.03);
			}
		}
	);

	test.each([-30, 0, 25])('at %d km: it says nothing of a line across it: Φ(x / σ)', (b) => {
		for (const x of [-40, -15, 0, 6, 30]) {
			const signed = placesEastOf(b).map(([, lat]) => x + northKm(lat));
			for (const lineErrorKm of [3, 5]) {
				const expected = phi(x / Math.hypot(sigmaKm, lineErrorKm));
				expect(Math.abs(meanProbability(signed, lineErrorKm) - expected)).toBeLessThan(0.03);
			}
		}
	});

	test('a line that moves forward never lowers the share', () => {
		const places = placesEastOf(-4);
		const shares = Array.from({ length: 130 }, (_, km) =>
			meanProbability(
				places.map(([lng, lat]) => km - 70 + eastKm(lng, lat)),
				5
			)
		);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect([shares[0], shares.at(-1)]).toEqual([0, 1]);
	});
});

test('a crooked shore: the share is that of random places, by Turf', () => {
	const ring = [
		[35.6, 47.8],
		[36.05, 47.95],
		[36.3, 47.85],
		[36.15, 48.05],
		[36.4, 48.3],
		[35.9, 48.1],
		[35.6, 47.8]
	];
	const land = { type: 'Polygon' as const, coordinates: [ring] };
	const isLand = (lng: number, lat: number) => booleanPointInPolygon([lng, lat], land);
	const sigmaKm = 15;
	const places = placesOnLand(point, sigmaKm, isLand)!;
	const random = new RandomSource(1902);
	const kmEast = geodesicKm(36, 48, 37, 48);
	const kmNorth = geodesicKm(36, 47.5, 36, 48.5);
	const drawn = Array.from({ length: 20_000 }, () => {
		const east = (sigmaKm * random.normal()) / kmEast;
		return [36 + east, 48 + (sigmaKm * random.normal()) / kmNorth] as const;
	}).filter(([lng, lat]) => isLand(lng, lat));
	// Whatever way a straight line of 2 km error runs past the point.
	for (let turn = 0; turn < 12; turn++) {
		const [east, north] = [Math.cos(turn / 2), Math.sin(turn / 2)];
		const signed = ([lng, lat]: readonly [number, number]) =>
			(lng - 36) * kmEast * east + (lat - 48) * kmNorth * north + turn - 6;
		const expected = drawn.map((place) => phi(signed(place) / 2)).reduce((a, b) => a + b, 0);
		const share = meanProbability(places.map(signed), 2);
		expect(Math.abs(share - expected / drawn.length)).toBeLessThan(0.03);
	}
});

test('inland the land says nothing; at sea there are no places', () => {
	expect(placesOnLand(point, 4, () => true)).toBeNull();
	expect(placesOnLand(point, 4, () => false)).toBeNull();
});

test('every place is on land, and there are enough of them where most of the error is not', () => {
	const isLand = (lng: number, lat: number) => eastKm(lng, lat) > 30;
	const places = placesOnLand(point, 15, isLand)!;
	expect(places.every(([lng, lat]) => isLand(lng, lat))).toBe(true);
	expect(places.length).toBeGreaterThanOrEqual(32);
});
