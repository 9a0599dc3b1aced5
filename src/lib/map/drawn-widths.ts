import type { ExpressionSpecification } from 'maplibre-gl';

/** Values at zooms, between which they grow evenly. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

/** Widths of lines, px, and the scale of symbols: what the map and its pictures have in common. */
export const drawnWidths = {
	river: [
		[4, 0.5],
		[7, 1.1],
		[10, 2.2]
	],
	oblastBorder: [
		[4, 0.5],
		[8, 1.1]
	],
	nationalBorder: [
		[4, 1],
		[8, 1.9]
	],
	frontLine: [
		[4, 1.2],
		[7, 2],
		[10, 3]
	],
	/** Its scale where all of Ukraine fills a phone's width, to that where it fills a laptop's. */
	symbol: [
		[3.8, 0.55],
		[5.6, 1]
	]
} as const satisfies Record<string, Stops>;

/** Of the casing around the front line, both sides together, px. */
export const frontCasing = 2.4;

/** Opacity of the tint of an occupied area and of the hatch on it. */
export const areaStrength = { tint: 0.42, hatch: 0.75 } as const;

/** Below this zoom rivers and the neighbours' borders would crowd the map. */
export const neighboursFromZoom = 4.5;

/** The stops as the style has them, each value changed by `change`. */
export function byZoom<Value = number>(
	stops: Stops,
	change: (value: number) => Value = (value) => value as Value
): ExpressionSpecification {
	const flat = stops.flatMap(([zoom, value]) => [zoom, change(value)]);
	return ['interpolate', ['linear'], ['zoom'], ...flat] as ExpressionSpecification;
}

/** The value at a zoom. */
export function atZoom(stops: Stops, zoom: number): number {
	const next = stops.findIndex(([at]) => at > zoom);
	if (next < 0) return stops.at(-1)![1];
	if (next === 0) return stops[0]![1];
	const [[from, low], [to, high]] = [stops[next - 1]!, stops[next]!];
	return low + ((high - low) * (zoom - from)) / (to - from);
}
