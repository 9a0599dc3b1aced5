/** Longitude and latitude, degrees. */
type Place = readonly [lng: number, lat: number];

/**
 * The place on some lines that is nearest to a place, within `reach` degrees of latitude; null: none is that near. Over so
 * short a way a degree of longitude is cos(latitude) of one of latitude.
 */
export function nearestOnLines(
	lines: readonly (readonly (readonly number[])[])[],
	[lng, lat]: Place,
	reach: number
): Place | null {
	const shrink = Math.cos((lat * Math.PI) / 180);
	let [best, found]: [number, Place | null] = [reach, null];
	for (const line of lines) {
		for (let i = 1; i < line.length; i++) {
			const [ax = 0, ay = 0] = line[i - 1]!;
			const [bx = 0, by = 0] = line[i]!;
			if (Math.min(ay, by) > lat + best || Math.max(ay, by) < lat - best) continue;
			const [dx, dy] = [(bx - ax) * shrink, by - ay];
			const [px, py] = [(lng - ax) * shrink, lat - ay];
			const length = dx * dx + dy * dy;
			const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
			const distance = Math.sqrt((px - along * dx) ** 2 + (py - along * dy) ** 2);
			if (distance > best) continue;
			best = distance;
			found = [ax + along * (bx - ax), ay + along * (by - ay)];
		}
	}
	return found;
}
