import type { MultiPolygon, Polygon } from 'geojson';

/** The integrals over pairs of edges are taken in parts of this height, degrees. */
const partDegrees = 0.1;

/**
 * How many parts of integrals `wellFormedness` takes for an area: a part for each pair of edges that share a latitude, and
 * one more for each tenth of a degree that both pass. A front line has some million, the teeth of a comb have the square of
 * their number. Found in n log n.
 */
export function pairWork(area: Polygon | MultiPolygon): number {
	const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
	const lows: number[] = [];
	const highs: number[] = [];
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [a, b] = [ring[i - 1]![1]!, ring[i]![1]!];
			lows.push(Math.min(a, b));
			highs.push(Math.max(a, b));
		}
	}
	return pairsThatMeet(lows, highs) + wholeParts(lows, highs);
}

/** Pairs of spans that have more than an end in common: all pairs but those of which one ends before the other begins. */
function pairsThatMeet(lows: readonly number[], highs: readonly number[]): number {
	const starts = Float64Array.from(lows).sort();
	const ends = Float64Array.from(highs).sort();
	let [apart, ended] = [0, 0];
	for (const start of starts) {
		while (ended < ends.length && ends[ended]! <= start) ended++;
		apart += ended;
	}
	const all = (lows.length * (lows.length - 1)) / 2;
	return Math.max(0, all - apart);
}

/** Pairs of edges that pass a whole part, over all parts. */
function wholeParts(lows: readonly number[], highs: readonly number[]): number {
	const changes = new Map<number, number>();
	const change = (part: number, by: number) => changes.set(part, (changes.get(part) ?? 0) + by);
	for (const [i, low] of lows.entries()) {
		const [first, end] = [Math.ceil(low / partDegrees), Math.floor(highs[i]! / partDegrees)];
		if (!(first < end)) continue;
		change(first, 1);
		change(end, -1);
	}
	let [edges, pairs, last] = [0, 0, 0];
	for (const [part, by] of [...changes].sort(([a], [b]) => a - b)) {
		pairs += ((part - last) * edges ** 2) / 2;
		edges += by;
		last = part;
	}
	return pairs;
}
