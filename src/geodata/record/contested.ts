import { decided } from './corrections';
import type { Neighbours } from './neighbourhood';
import { runsOf } from './short-runs';
import type { Series } from './steady-series';

/** In the first weeks the whole record is uncertain, and half of it would be contested. */
const firstContestedDay = 58;
/** A shorter quarrel between sources is noise, and a shorter peace between two quarrels is none. */
const shortestDays = 15;
/** So many steps between neighbours is the line near. */
const stepsFromLine = 2;

/**
 * On which days each place is contested: the source disputes it (see `disputedDays`), and the line is near, which is
 * a place of the other side at most two neighbours away. Runs under 15 days are left out, and gaps under 15 days
 * between two of them are filled.
 * `disputed`: 1 on the days on which the source disputes the place; null: none. `settled`: what corrections decide (see `decided`).
 */
export function contestedSeries(
	series: readonly Series[],
	disputed: readonly (Uint8Array | null)[],
	settled: readonly (Uint8Array | null)[],
	neighbours: Neighbours
): readonly Series[] {
	return series.map((own, place) => {
		const days = new Uint8Array(own.length);
		const open = disputed[place] ?? null;
		if (open === null && settled[place] === null) return days;
		const around = nearPlaces(place, neighbours).map((other) => series[other]!);
		for (let day = firstContestedDay; day < own.length; day++) {
			if (open?.[day] !== 1 || (settled[place]?.[day] ?? decided.nothing) !== decided.nothing)
				continue;
			if (around.some((other) => other[day] !== own[day])) days[day] = 1;
		}
		return withDecided(withoutBriefRuns(days), settled[place] ?? null);
	});
}

function nearPlaces(place: number, neighbours: Neighbours): readonly number[] {
	const near = new Set([place]);
	for (let step = 0; step < stepsFromLine; step++) {
		for (const one of [...near]) for (const other of neighbours[one]!) near.add(other);
	}
	near.delete(place);
	return [...near];
}

function withDecided(days: Series, settled: Uint8Array | null): Series {
	return settled === null
		? days
		: days.map((day, i) =>
				settled[i] === decided.nothing ? day : Number(settled[i] === decided.contested)
			);
}

function withoutBriefRuns(days: Series): Series {
	for (const { first, after, side } of runsOf(days)) {
		const isGap = side === 0 && first > 0 && after < days.length && after - first < shortestDays;
		if (isGap) days.fill(1, first, after);
	}
	for (const { first, after, side } of runsOf(days)) {
		if (side === 1 && after - first < shortestDays) days.fill(0, first, after);
	}
	return days;
}
