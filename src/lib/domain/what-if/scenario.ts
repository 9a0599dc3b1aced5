/** [longitude, latitude], degrees WGS 84. */
export type Corner = readonly [lng: number, lat: number];

/** A change of the line of a day: land is taken or freed within corners, or the line moves between two places on it. */
export type Edit =
	| { readonly kind: 'take' | 'free'; readonly corners: readonly Corner[] }
	| {
			readonly kind: 'move';
			/** Forward into free land, negative: back. */
			readonly km: number;
			readonly from: Corner;
			readonly to: Corner;
	  };

/** Changes in their order; empty: the line is that of the record. */
export type Scenario = readonly Edit[];

export const mostEdits = 20;
/** Of all edits together. */
export const mostCorners = 200;
export const mostKm = 200;
/** Degrees; the same as those of a file with a line. */
export const scenarioBox = { west: 20, south: 43, east: 42, north: 54 } as const;

/** Why edits are no scenario; `edit`: index of the first that is none. */
export interface ScenarioFault {
	readonly edit: number;
	readonly kind:
		| 'too-many-edits'
		| 'too-many-corners'
		| 'too-few-corners'
		| 'outside'
		| 'too-far'
		| 'crosses-itself';
}

/** The first fault of a scenario; null: it has none. */
export function scenarioFault(scenario: Scenario): ScenarioFault | null {
	if (scenario.length > mostEdits) return { edit: mostEdits, kind: 'too-many-edits' };
	let corners = 0;
	for (const [edit, one] of scenario.entries()) {
		corners += cornersOf(one).length;
		const kind = corners > mostCorners ? 'too-many-corners' : editFault(one);
		if (kind !== null) return { edit, kind };
	}
	return null;
}

export const cornersOf = (edit: Edit): readonly Corner[] =>
	edit.kind === 'move' ? [edit.from, edit.to] : edit.corners;

function editFault(edit: Edit): ScenarioFault['kind'] | null {
	if (!cornersOf(edit).every(isInBox)) return 'outside';
	if (edit.kind === 'move') {
		return Math.abs(edit.km) <= mostKm && Math.abs(edit.km) >= 0.1 ? null : 'too-far';
	}
	if (edit.corners.length < 3) return 'too-few-corners';
	return crossesItself(edit.corners) ? 'crosses-itself' : null;
}

/** False for what is no number, too. */
export function isInBox([lng, lat]: Corner): boolean {
	const { west, south, east, north } = scenarioBox;
	return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Whether two sides of a ring meet elsewhere than at a corner that they share, or the ring has no extent. */
export function crossesItself(places: readonly Corner[]): boolean {
	// In whole numbers of the grid that corners stand on, the sign of a turn is exact.
	const corners = places.map(([lng, lat]): Corner => [toGrid(lng), toGrid(lat)]);
	const sides = corners.map((corner, i) => [corner, corners[(i + 1) % corners.length]!] as const);
	const isFlat = corners.every((corner) => turn(corners[0]!, corners[1]!, corner) === 0);
	return (
		isFlat ||
		sides.some(([a, b], i) =>
			sides.some(([c, d], j) => {
				if (j <= i) return false;
				const areNeighbours = j === i + 1 || (i === 0 && j === sides.length - 1);
				return areNeighbours ? turnsBack(a, b, c, d) : meet(a, b, c, d);
			})
		)
	);
}

/** Neighbouring sides that lie on each other. */
function turnsBack(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
	const [tip, from, to] = b[0] === c[0] && b[1] === c[1] ? [b, a, d] : [a, b, c];
	const along = (from[0] - tip[0]) * (to[0] - tip[0]) + (from[1] - tip[1]) * (to[1] - tip[1]);
	return turn(from, tip, to) === 0 && along >= 0;
}

function meet(a: Corner, b: Corner, c: Corner, d: Corner): boolean {
	const [abc, abd] = [turn(a, b, c), turn(a, b, d)];
	const [cda, cdb] = [turn(c, d, a), turn(c, d, b)];
	if (abc === 0 && abd === 0) {
		const apart = (k: 0 | 1) =>
			Math.max(a[k], b[k]) < Math.min(c[k], d[k]) || Math.max(c[k], d[k]) < Math.min(a[k], b[k]);
		return !apart(0) && !apart(1);
	}
	return abc * abd <= 0 && cda * cdb <= 0;
}

function turn(a: Corner, b: Corner, c: Corner): number {
	return Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
}

/** On the grid on which a link keeps it: four decimals, about 10 m. */
export const onGrid = ([lng, lat]: Corner): Corner => [toGrid(lng) / 1e4, toGrid(lat) / 1e4];

const toGrid = (degrees: number) => Math.round(degrees * 1e4);

/** Whether two scenarios say the same. */
export function isSameEdit(a: Edit, b: Edit): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
