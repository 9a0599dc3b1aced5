import type { Source } from './deposit';
import type { SourceId } from './source-id';

/** The sources that are cited, in the order of the citation; those of the occupying side after all others. */
export function sourcesInOrder(
	sources: readonly Source[],
	cited: readonly SourceId[]
): readonly Source[] {
	const found = cited.flatMap((id) => sources.find((source) => source.id === id) ?? []);
	return [
		...found.filter(({ allegiance }) => allegiance === null),
		...found.filter(({ allegiance }) => allegiance !== null)
	];
}
