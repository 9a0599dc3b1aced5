import type { Geometry } from 'geojson';
import { oblastCodes, oblastSlugs, type OblastSlug } from '../../lib/domain/dataset/oblast';
import { areaFinder } from '../../lib/check/assemble/area-finder';
import { pointInside } from '../../lib/check/assemble/point-inside';
import { nearest } from '../../lib/check/nearest';
import { readFeatures } from '../../lib/check/read/features';
import { layers } from '../../lib/check/read/layers';
import type { SourceFolder } from '../../lib/check/source-folder';

/** Finds the oblast that a word or a place means. */
export interface OblastFinder {
	/** By slug, code or name in either language; null: none is called so. */
	readonly named: (word: string) => OblastSlug | null;
	/** The name that a word may have meant. */
	readonly near: (word: string) => string | null;
	/** Null: the place lies in none, or is no place. */
	readonly around: (geometry: Geometry | null) => OblastSlug | null;
}

const plain = (name: string) =>
	name
		.toLowerCase()
		.replace(/ (oblast|область|обл\.?)$/, '')
		.trim();

export function oblastFinder(folder: SourceFolder): OblastFinder {
	const { entries } = readFeatures(folder, layers.oblasts.path, layers.oblasts.spec).layer;
	const slugs = new Map<string, OblastSlug>();
	for (const code of oblastCodes) {
		slugs.set(code.toLowerCase(), oblastSlugs[code]);
		slugs.set(oblastSlugs[code], oblastSlugs[code]);
	}
	for (const { value } of entries) {
		const slug = slugs.get(value.slug);
		if (slug === undefined) continue;
		for (const name of [value.name_en, value.name_uk]) {
			// The city of Kyiv and its oblast share a word: the code or the slug says which.
			if (!slugs.has(plain(name))) slugs.set(plain(name), slug);
		}
	}
	const find = areaFinder(
		entries.map(({ value, geometry }) => ({
			id: value.slug,
			geometry: geometry
		}))
	);
	return {
		named: (word) => slugs.get(plain(word)) ?? null,
		near: (word) => nearest(word, Object.values(oblastSlugs)),
		around: (geometry) => {
			const place = placeOf(geometry);
			const slug = place === null ? null : find(place[0], place[1]);
			return slug === null ? null : (slugs.get(slug) ?? null);
		}
	};
}

function placeOf(geometry: Geometry | null): readonly [number, number] | null {
	if (geometry?.type === 'Point') return geometry.coordinates as [number, number];
	if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
	try {
		return pointInside(geometry);
	} catch {
		return null;
	}
}
