import { geodesicKm } from '../geometry/geodesic';
import { naturalLogarithm } from '../numbers/reproducible-functions';

type Place = readonly [lng: number, lat: number];

/** Cosine and sine of the golden angle, π (3 − √5): turned by it again and again, directions never come near each other. */
const goldenTurn = { cos: -0.7373688780783197, sin: 0.6754902942615238 };

const fewest = 64;
/** Where less than a thousandth of the places is on land, the point is wrong, not its error. */
const most = 1000 * fewest;

/**
 * Places that stand for a point and its normal error as far as they are on land (METHOD §4.1), each as likely as every
 * other; at least half of 64, which give a share to two percent. Null: no land, or nothing else, lies within the error.
 *
 * They stand like the seeds of a sunflower, so that each ring has its part of the probability, and there is no chance in
 * them: the same point has the same places in every build. `point`: degrees.
 */
export function placesOnLand(
	point: Place,
	sigmaKm: number,
	isLand: (lng: number, lat: number) => boolean
): readonly Place[] | null {
	for (let count = fewest; count <= most; count *= 2) {
		const onLand = normalPlaces(point, sigmaKm, count).filter(([lng, lat]) => isLand(lng, lat));
		if (onLand.length === count) return null;
		if (onLand.length >= fewest / 2) return onLand;
	}
	return null;
}

/** Within r of the point lies 1 − exp(−r² / 2σ²) of a normal distribution. */
function normalPlaces([lng, lat]: Place, sigmaKm: number, count: number): readonly Place[] {
	const east = sigmaKm / geodesicKm(lng, lat, lng + 1, lat);
	const north = sigmaKm / geodesicKm(lng, lat - 0.5, lng, lat + 0.5);
	let [x, y] = [1, 0];
	return Array.from({ length: count }, (_, i): Place => {
		const r = Math.sqrt(-2 * naturalLogarithm(1 - (i + 0.5) / count));
		const place = [lng + east * r * x, lat + north * r * y] as const;
		[x, y] = [goldenTurn.cos * x - goldenTurn.sin * y, goldenTurn.sin * x + goldenTurn.cos * y];
		return place;
	});
}
