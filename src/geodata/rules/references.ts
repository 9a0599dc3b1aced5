import { errorAt, type Issue, type Place } from '../../lib/check/issue';
import type { Draft } from '../read/draft';
import { didYouMean } from '../read/nearest';

interface Reference {
	/** What the id must name, e.g. `commodity`. */
	readonly what: string;
	/** Where such ids are defined. */
	readonly table: string;
	/** Null: the table could not be read, which is reported already. */
	readonly known: ReadonlySet<string> | null;
}

/** An issue when `id` names nothing in the table; `otherwise` says what else may stand there. */
function resolve(
	reference: Reference,
	id: string,
	place: Place,
	record: string,
	otherwise = ''
): Issue[] {
	const { what, table, known } = reference;
	if (known === null || known.has(id)) return [];
	const row = table.endsWith('.csv') ? 'a row ' : '';
	return [
		errorAt(place, {
			record,
			found: `the unknown ${what} "${id}"`,
			expected: `an id of ${table}${otherwise}`,
			remedy: didYouMean(id, known, `correct the id, or add ${row}"${id}" to ${table}`)
		})
	];
}

function tablesOf(draft: Draft) {
	const { commodities, prices, categories, sources, origins, accuracies, deposits } = draft;
	const { basins, oblasts } = draft;
	const table = (what: string, path: string, known: ReadonlySet<string> | null): Reference => ({
		what,
		table: path,
		known
	});
	return {
		commodity: table('commodity', 'commodities.csv', commodities.ids),
		price: table('price', 'prices.csv', prices.ids),
		category: table('reserve category', 'reserve-categories.csv', categories.ids),
		source: table('source', 'sources.csv', sources.ids),
		origin: table('origin', 'occupation/origins.csv', origins.ids),
		accuracy: table('location accuracy', 'location-accuracy.csv', accuracies.ids),
		deposit: table('deposit', 'deposits/*.geojson', deposits.ids),
		basin: table('basin', 'basins.geojson', basins.ids),
		oblast: table('oblast', 'boundaries/oblasts.geojson', oblasts.ids)
	};
}

/** A decision of the method needs no row in sources.csv: it is on the method page. */
const ofTheMethod = /^METHOD §\d+$/;

/** Every id that a record mentions is defined in its table. */
export function references(draft: Draft): Issue[] {
	const known = tablesOf(draft);
	return [
		...draft.commodities.entries.flatMap(({ id, value, at }) =>
			value.price_id === null ? [] : resolve(known.price, value.price_id, at('price_id'), id)
		),
		...draft.conversions.entries.flatMap(({ id, value, at }) =>
			resolve(known.commodity, value.commodity, at('commodity'), id)
		),
		...draft.observations.entries.flatMap(({ id, value, at }) =>
			resolve(known.origin, value.origin, at('origin'), id)
		),
		...draft.recoveries.entries.flatMap(({ id, value, at }) => [
			...resolve(known.commodity, value.commodity, at('commodity'), id),
			...(ofTheMethod.test(value.source)
				? []
				: resolve(known.source, value.source, at('source'), id, ', or METHOD §2'))
		]),
		...draft.commodityNotes.entries.flatMap(({ id, value, at }) => [
			...resolve(known.commodity, value.commodity, at('commodity'), id),
			...value.sources.flatMap((source) => resolve(known.source, source, at('sources'), id))
		]),
		...draft.controlFlags.entries.flatMap(({ id, value, at }) => [
			...resolve(known.deposit, value.deposit, at('deposit'), id),
			...resolve(known.source, value.source, at('source'), id)
		]),
		...draft.balance.entries.flatMap(({ id, value, at }) => [
			...resolve(known.source, value.source, at('source'), id),
			...value.commodity.flatMap((commodity) =>
				resolve(known.commodity, commodity, at('commodity'), id)
			),
			...(value.category_id === null
				? []
				: resolve(known.category, value.category_id, at('category_id'), id))
		]),
		...draft.allocations.entries.flatMap(({ id, value, at }) => [
			...resolve(known.commodity, value.commodity, at('commodity'), id),
			...resolve(known[value.place_kind], value.place, at('place'), id),
			...value.sources.flatMap((source) => resolve(known.source, source, at('sources'), id))
		]),
		...draft.deposits.entries.flatMap(({ id, value, at }) =>
			resolve(known.accuracy, value.location_accuracy, at('properties', 'location_accuracy'), id)
		),
		...[...draft.deposits.entries, ...draft.basins.entries].flatMap((entry) =>
			placeReferences(entry, known)
		)
	];
}

type PlaceEntry = Pick<Draft['deposits']['entries'][number], 'id' | 'at'> & {
	readonly value: Pick<
		Draft['deposits']['entries'][number]['value'],
		'commodities' | 'sources' | 'figures'
	>;
};

/** References of a deposit or a basin and of its figures. */
function placeReferences(
	{ id, value, at }: PlaceEntry,
	known: ReturnType<typeof tablesOf>
): Issue[] {
	return [
		...value.commodities.flatMap((commodity, i) =>
			resolve(known.commodity, commodity, at('properties', 'commodities', i), id)
		),
		...value.sources.flatMap((source, i) =>
			resolve(known.source, source, at('properties', 'sources', i), id)
		),
		...value.figures.flatMap((figure, i) => {
			const inFigure = (...path: (string | number)[]) => at('properties', 'figures', i, ...path);
			return [
				...resolve(known.commodity, figure.commodity, inFigure('commodity'), id),
				...(figure.category === null
					? []
					: resolve(known.category, figure.category, inFigure('category'), id)),
				...figure.sources.flatMap((source, j) =>
					resolve(known.source, source, inFigure('sources', j), id)
				)
			];
		})
	];
}
