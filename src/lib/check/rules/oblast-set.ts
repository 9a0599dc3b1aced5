import { oblastCodes, oblastSlugs, type OblastCode } from '../../domain/dataset/oblast';
import { errorAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';
import { printedPath } from '../source-folder';

/** All 27 units of Ukraine are there, each under its own slug. */
export function oblastSet(draft: Draft): Issue[] {
	const { ids, entries } = draft.oblasts;
	if (ids === null) return [];
	const file = printedPath(draft.folder, 'boundaries/oblasts.geojson');
	const missing = oblastCodes
		.filter((code) => !ids.has(code))
		.map((code) =>
			errorAt(
				{ file, line: 1, column: 1 },
				{
					record: code,
					found: `no feature ${code} (${oblastSlugs[code]})`,
					expected: 'the 27 units of Ukraine: 24 oblasts, Crimea, Kyiv and Sevastopol',
					remedy: 'restore the feature'
				}
			)
		);
	return [...missing, ...entries.flatMap(slugFault)];
}

function slugFault({ id, value, at }: Draft['oblasts']['entries'][number]): Issue[] {
	const slug = oblastSlugs[id as OblastCode];
	if (value.slug === slug) return [];
	return [
		errorAt(at('properties', 'slug'), {
			record: id,
			found: `the slug "${value.slug}"`,
			expected: `"${slug}", the name of its deposits file and of its page`,
			remedy: `write "${slug}"`
		})
	];
}
