import type { Position } from 'geojson';
import { shortOblastName, type OblastCode } from '../../lib/domain/dataset/oblast';
import type { Geodata } from '../../lib/check/assemble/geodata';
import { labelPoint } from './label-point';

/**
 * Of a capital letter, of the symbols beside a name, and of its line with the symbols above and below it, where all of
 * Ukraine fills the map of a laptop; degrees.
 */
const letterWidth = 0.155;
const symbolWidth = 0.35;
const lineHeight = 0.36;

/** Kyiv and Sevastopol have their dot among the cities. */
const cities: readonly OblastCode[] = ['UA-30', 'UA-40'];

/** [longitude, latitude], degrees. */
export type OblastLabels = ReadonlyMap<OblastCode, readonly [number, number]>;

/**
 * Where the map writes the names of oblasts: within them, and clear of deposits and of each other where they can be; the
 * smallest choose first. One place for the longer of two names, so that it stays in the other language. Degrees to two
 * places.
 */
export function oblastLabels({
	shapes,
	oblasts,
	deposits
}: {
	readonly shapes: Pick<Geodata['shapes'], 'oblasts'>;
	readonly oblasts: readonly Omit<Geodata['oblasts'][number], 'slug'>[];
	readonly deposits: readonly Pick<Geodata['deposits'][number], 'point'>[];
}): OblastLabels {
	const obstacles: Position[] = deposits.flatMap(({ point }) => (point ? [[...point]] : []));
	const named = oblasts.filter(({ code }) => !cities.includes(code));
	const bySize = named.sort((a, b) => a.areaKm2 - b.areaKm2);
	return new Map(
		bySize.flatMap(({ code, nameEn, nameUk }) => {
			const shape = shapes.oblasts.features.find(({ id }) => id === code);
			if (shape === undefined) return [];
			const width = Math.max(...[nameEn, nameUk].map(lettersOf)) * letterWidth;
			const room = { width: width + symbolWidth, height: lineHeight, obstacles };
			const [lng, lat] = labelPoint(shape.geometry, room).map((one) => Number(one.toFixed(2)));
			obstacles.push(...letterPlaces(lng!, lat!, width));
			return [[code, [lng!, lat!]] as const];
		})
	);
}

/** Of the longest line: a name in two parts is written in two lines. */
function lettersOf(name: string): number {
	return Math.max(
		...shortOblastName(name)
			.split('-')
			.map(({ length }) => length)
	);
}

function letterPlaces(lng: number, lat: number, width: number): Position[] {
	const count = Math.ceil(width / letterWidth);
	return Array.from({ length: count + 1 }, (_, i) => [lng + width * (i / count - 0.5), lat]);
}
