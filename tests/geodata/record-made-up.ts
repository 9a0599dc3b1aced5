import { kilometres, type Bank, type Place } from '../../src/geodata/record/place';
import type { Series } from '../../src/geodata/record/steady-series';

/** Days of a place as runs: `u3 r2 c1` is three days of UA, two of RU and one contested (see `vote`). */
export function votes(runs: string): Uint8Array {
	return daysOf(runs, { u: 0, r: 1, c: 2 });
}

/** Sides of a place as runs: `f3 o2` is three free days, then two occupied ones. */
export function series(runs: string): Series {
	return daysOf(runs, { f: 0, o: 1 });
}

function daysOf(runs: string, codes: Readonly<Record<string, number>>): Uint8Array {
	return Uint8Array.from(
		runs
			.split(' ')
			.flatMap((run) => Array.from({ length: Number(run.slice(1)) }, () => codes[run[0]!]!))
	);
}

/** The runs of a series, written as `series` takes them. */
export function runsIn(days: Series): string {
	return (
		Array.from(days, (side) => 'fo'[side])
			.join('')
			.match(/f+|o+/g)
			?.map((run) => `${run[0]}${run.length}`)
			.join(' ') ?? ''
	);
}

/** A place by its point in degrees. */
export function placeAt(id: string, lon: number, lat: number, other: Partial<Place> = {}): Place {
	const [x, y] = kilometres(lon, lat);
	return { id, lon, lat, x, y, oblast: 'UA-14', bank: 'left', ...other };
}

/** A place by its position in the plane of distances, km. */
export function placeInPlane(id: string, x: number, y: number, bank: Bank = 'left'): Place {
	return { id, lon: 0, lat: 0, x, y, oblast: 'UA-14', bank };
}

/** Places in a row, each next to the one before and the one behind. */
export function row(length: number): readonly (readonly number[])[] {
	return Array.from({ length }, (_, i) => [i - 1, i + 1].filter((j) => j >= 0 && j < length));
}
