import { isOn, type OccupationTopology } from '../domain/dataset/occupation-record';

/** What must change on the map between two observations: ids of the cells or stretches of front line. */
export interface Step {
	readonly on: readonly number[];
	readonly off: readonly number[];
}

/** 1 for each geometry (cells, then snapshots) that is occupied at an observation; null: nothing is. */
export function occupiedAt(record: OccupationTopology, observation: number | null): Uint8Array {
	const { cells, snapshots } = record.objects;
	const geometries = [...cells.geometries, ...snapshots.geometries];
	const occupied = new Uint8Array(geometries.length);
	if (observation === null) return occupied;
	geometries.forEach(({ properties }, i) => {
		if (properties !== undefined && isOn(properties.intervals, observation)) occupied[i] = 1;
	});
	return occupied;
}

/** 1 for each geometry that is contested at an observation. */
export function contestedAt(record: OccupationTopology, observation: number): Uint8Array {
	const { cells, snapshots } = record.objects;
	const contested = new Uint8Array(cells.geometries.length + snapshots.geometries.length);
	cells.geometries.forEach(({ properties }, i) => {
		if (isOn(properties.contested ?? [], observation)) contested[i] = 1;
	});
	return contested;
}

/** 1 for each stretch that is front line at an observation. */
export function frontAt(record: OccupationTopology, observation: number): Uint8Array {
	const { frontLives } = record;
	const alive = new Uint8Array(frontLives.length);
	// Every step of the timeline asks for some ten thousand: plain loops take a tenth of the time of iterators.
	for (let i = 0; i < alive.length; i++) alive[i] = isOn(frontLives[i]!, observation) ? 1 : 0;
	const front = new Uint8Array(record.front.length);
	for (let i = 0; i < front.length; i++) front[i] = alive[record.front[i]![3]]!;
	return front;
}

/** Indices that differ between two states of equal length. */
export function stepBetween(before: Uint8Array, after: Uint8Array): Step {
	const on: number[] = [];
	const off: number[] = [];
	for (let i = 0; i < after.length; i++) {
		if (before[i] === after[i]) continue;
		(after[i] === 1 ? on : off).push(i);
	}
	return { on, off };
}
