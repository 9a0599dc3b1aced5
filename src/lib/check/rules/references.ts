import { errorAt, type Issue, type Place } from '../issue';
import { tablesOf, type Draft } from '../read/draft';
import { splitList } from '../format/csv';
import { didYouMean } from '../nearest';
import type { Reference, RefTarget, RowEntry } from '../read/table';

/** What a record of the target is called in messages, and where such records are. */
const targets: Readonly<Record<RefTarget, readonly [what: string, path: string]>> = {
	commodities: ['commodity', 'commodities.csv'],
	prices: ['price', 'prices.csv'],
	categories: ['reserve category', 'reserve-categories.csv'],
	accuracies: ['location accuracy', 'location-accuracy.csv'],
	outlineAccuracies: ['outline accuracy', 'outline-accuracy.csv'],
	sources: ['source', 'sources.csv'],
	origins: ['origin', 'occupation/origins.csv'],
	deposits: ['deposit', 'deposits/*.geojson'],
	basins: ['basin', 'basins.geojson'],
	oblasts: ['oblast', 'boundaries/oblasts.geojson']
};

/** An issue when `id` names nothing in the table; `otherwise` says what else may stand there. */
export function resolve(
	draft: Draft,
	target: RefTarget,
	id: string,
	place: Place | (() => Place),
	record: string,
	otherwise = ''
): Issue[] {
	const { ids } = draft[target];
	// A table that could not be read is reported as such.
	if (ids === null || ids.has(id)) return [];
	const [what, table] = targets[target];
	const row = table.endsWith('.csv') ? 'a row ' : '';
	return [
		errorAt(typeof place === 'function' ? place() : place, {
			record,
			found: `the unknown ${what} "${id}"`,
			expected: `an id of ${table}${otherwise}`,
			remedy: didYouMean(id, ids, `correct the id, or add ${row}"${id}" to ${table}`)
		})
	];
}

/** Every id that a record mentions is defined in its table. */
export function references(draft: Draft): Issue[] {
	return [
		...tablesOf(draft).flatMap(({ table, rows }) =>
			table.refs.flatMap(([column, reference]) =>
				rows.flatMap((row) => cellReferences(draft, row, column, reference))
			)
		),
		...draft.deposits.entries.flatMap(({ id, value, at }) =>
			resolve(
				draft,
				'accuracies',
				value.location_accuracy,
				() => at('properties', 'location_accuracy'),
				id
			)
		),
		...draft.basins.entries.flatMap(({ id, value, at }) =>
			resolve(
				draft,
				'outlineAccuracies',
				value.outline_quality,
				() => at('properties', 'outline_quality'),
				id
			)
		),
		...draft.deposits.entries.flatMap(({ id, value, at }) =>
			value.outline_of === null
				? []
				: resolve(draft, 'basins', value.outline_of, () => at('properties', 'outline_of'), id)
		),
		...draft.commons.entries.flatMap(({ id, value, at }) =>
			resolve(draft, 'origins', value.origin, () => at('properties', 'origin'), id)
		),
		...[...draft.deposits.entries, ...draft.basins.entries].flatMap((entry) =>
			placeReferences(entry, draft)
		)
	];
}

/** The ids of one cell. */
function cellReferences(
	draft: Draft,
	{ id: record, cells, at }: RowEntry<unknown, string>,
	column: string,
	reference: Reference
): Issue[] {
	const { target, unless, otherwise } = targetOf(reference, cells);
	return splitList(cells[column] ?? '')
		.filter((id) => unless?.test(id) !== true)
		.flatMap((id) => resolve(draft, target, id, () => at(column), record, otherwise));
}

function targetOf(
	reference: Reference,
	cells: RowEntry<unknown, string>['cells']
): { readonly target: RefTarget; readonly unless?: RegExp; readonly otherwise?: string } {
	if (typeof reference === 'string') return { target: reference };
	if ('unless' in reference) return { ...reference, target: reference.to };
	return { target: reference.to[cells[reference.by] ?? '']! };
}

type PlaceEntry = Pick<Draft['deposits']['entries'][number], 'id' | 'at'> & {
	readonly value: Pick<
		Draft['deposits']['entries'][number]['value'],
		'commodities' | 'sources' | 'figures'
	>;
};

/** References of a deposit or a basin and of its figures. */
function placeReferences({ id, value, at }: PlaceEntry, draft: Draft): Issue[] {
	return [
		...value.commodities.flatMap((commodity, i) =>
			resolve(draft, 'commodities', commodity, () => at('properties', 'commodities', i), id)
		),
		...value.sources.flatMap((source, i) =>
			resolve(draft, 'sources', source, () => at('properties', 'sources', i), id)
		),
		...value.figures.flatMap((figure, i) => {
			const inFigure = (...path: (string | number)[]) => at('properties', 'figures', i, ...path);
			return [
				...resolve(draft, 'commodities', figure.commodity, () => inFigure('commodity'), id),
				...(figure.category === null
					? []
					: resolve(draft, 'categories', figure.category, () => inFigure('category'), id)),
				...figure.sources.flatMap((source, j) =>
					resolve(draft, 'sources', source, () => inFigure('sources', j), id)
				)
			];
		})
	];
}
