/** Half the distance between two deposits that share a point, degrees of latitude (about 1.7 km). */
const spreadDegrees = 0.015;

interface Placed {
	readonly id: string;
	/** [longitude, latitude], degrees. */
	readonly point: readonly [number, number];
}

const placeKey = ([lng, lat]: Placed['point']) => `${lng.toFixed(4)} ${lat.toFixed(4)}`;

/** Place `i` of `count` on a small circle around `point`; a circle on the ground, not in degrees. */
function onCircle([lng, lat]: Placed['point'], i: number, count: number): [number, number] {
	const angle = (i / count) * 2 * Math.PI;
	const east = (spreadDegrees * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180);
	return [lng + east, lat + spreadDegrees * Math.sin(angle)];
}

function groupByPlace<T extends Placed>(deposits: readonly T[]): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const deposit of deposits) {
		const key = placeKey(deposit.point);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [deposit]);
		else group.push(deposit);
	}
	return groups;
}

/**
 * Moves deposits that share a point (to 1e-4°) apart on a small circle, so that each can be seen and chosen.
 * Order of the answer is that of the input; a place depends only on the ids at the point, not on the zoom or on order.
 */
export function spreadPoints<T extends Placed>(deposits: readonly T[]): T[] {
	const moved = new Map<string, [number, number]>();
	for (const group of groupByPlace(deposits).values()) {
		if (group.length === 1) continue;
		const ids = group.map(({ id }) => id).sort();
		for (const { id, point } of group) moved.set(id, onCircle(point, ids.indexOf(id), ids.length));
	}
	return deposits.map((deposit) => ({ ...deposit, point: moved.get(deposit.id) ?? deposit.point }));
}
