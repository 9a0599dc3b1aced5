import { elementKm2 } from './area-element';
import { slope, south, xSouth } from './edge-index';

const threePointOffset = Math.sqrt(0.6) / 2;
const twoPointOffset = Math.sqrt(1 / 3) / 2;
/** Two-point Gauss is off by less than 5e-15 of a strip of this height, degrees. */
const lowDegrees = 0.01;
/** Three-point Gauss is off by less than 2e-16 of a strip of this height, degrees. */
const tallDegrees = 0.5;

/**
 * ∫ width(y) w(y) dy between two latitudes, km², where the width in degrees is linear between its values at
 * both and w is the area element of WGS84. Gauss quadrature, in equal parts when the strip is tall.
 */
export function stripKm2(from: number, to: number, widthFrom: number, widthTo: number): number {
	const height = to - from;
	const middle = from + height / 2;
	const [width, widening] = [(widthFrom + widthTo) / 2, widthTo - widthFrom];
	if (height > tallDegrees) {
		return stripKm2(from, middle, widthFrom, width) + stripKm2(middle, to, width, widthTo);
	}
	if (height < lowDegrees) {
		const [offset, slant] = [height * twoPointOffset, widening * twoPointOffset];
		const [before, after] = [elementKm2(middle - offset), elementKm2(middle + offset)];
		return (height / 2) * ((width - slant) * before + (width + slant) * after);
	}
	const [offset, slant] = [height * threePointOffset, widening * threePointOffset];
	const [before, after] = [elementKm2(middle - offset), elementKm2(middle + offset)];
	const outer = (width - slant) * before + (width + slant) * after;
	return (height / 18) * (8 * width * elementKm2(middle) + 5 * outer);
}

/** Longitude at a latitude within an edge that is no parallel, degrees; `at` is the place of its row. */
export function longitudeAt(rows: Float64Array, at: number, latitude: number): number {
	return rows[at + xSouth]! + (latitude - rows[at + south]!) * rows[at + slope]!;
}

/** ∫ max(0, x_a − x_b) w dy between two latitudes, km², for edges that both span them. */
export function eastOfKm2(
	a: Float64Array,
	atA: number,
	b: Float64Array,
	atB: number,
	from: number,
	to: number
): number {
	const gapFrom = longitudeAt(a, atA, from) - longitudeAt(b, atB, from);
	const gapTo = longitudeAt(a, atA, to) - longitudeAt(b, atB, to);
	if (gapFrom <= 0 && gapTo <= 0) return 0;
	if (gapFrom >= 0 && gapTo >= 0) return stripKm2(from, to, gapFrom, gapTo);
	const crossing = from + ((to - from) * gapFrom) / (gapFrom - gapTo);
	return gapFrom > 0 ? stripKm2(from, crossing, gapFrom, 0) : stripKm2(crossing, to, 0, gapTo);
}

/** ∫ |x_a − x_b| w dy between two latitudes, km², for edges that both span them. */
export function apartKm2(
	a: Float64Array,
	atA: number,
	b: Float64Array,
	atB: number,
	from: number,
	to: number
): number {
	const gapFrom = longitudeAt(a, atA, from) - longitudeAt(b, atB, from);
	const gapTo = longitudeAt(a, atA, to) - longitudeAt(b, atB, to);
	if (gapFrom >= 0 === gapTo >= 0) return Math.abs(stripKm2(from, to, gapFrom, gapTo));
	const crossing = from + ((to - from) * gapFrom) / (gapFrom - gapTo);
	return (
		Math.abs(stripKm2(from, crossing, gapFrom, 0)) + Math.abs(stripKm2(crossing, to, 0, gapTo))
	);
}
