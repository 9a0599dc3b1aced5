import type { Dataset } from '../domain/dataset/dataset';
import type { Source } from '../domain/dataset/deposit';
import { depositFilterKinds, type DepositFilter } from '../domain/estimate/deposit-filter';
import type { Derivation, DerivedNumbers } from '../domain/derivation/derivation';
// Not by alias: the command line exports the same table, and runs without the site's build.
import { noteText, unitText } from '../domain/derivation/derivation-text';
import { formulaText } from '../domain/derivation/formula-text';
import { dataAttribution, dataLicence } from './citation';
import { csvText, type Cell } from './csv';

const header = [
	'row',
	'same_as',
	'depth',
	'quantity',
	'subject_kind',
	'subject',
	'formula',
	'low',
	'central',
	'high',
	'unit',
	'ground',
	'table',
	'sources',
	'source_urls',
	'source_allegiances',
	'note'
] as const;
type Column = (typeof header)[number];
type Line = Partial<Record<Column, Cell>>;

/** A node of a tree with its place in the file. */
interface Placed {
	readonly node: Derivation;
	readonly depth: number;
	readonly row: number;
	/** Row in which the same part of a tree is spelt out; null: here. */
	readonly sameAs: number | null;
}

/**
 * The trees as a table, each number above its inputs, which are one `depth` deeper. The first rows, without a
 * depth, are the question that is answered. A part that stands in two trees is spelt out once; `same_as` is
 * its row. `ground` says what a leaf rests on, `table` the file of the geodata that it was read from.
 */
export function derivationCsv({ question, numbers }: DerivedNumbers, dataset: Dataset): string {
	const listed = new Map(dataset.sources.map((source) => [source.id, source]));
	const { filter, scenario, ...plain } = question;
	const terms = { licence: dataLicence, attribution: dataAttribution };
	const asked = Object.entries({
		...plain,
		...(filter && { filter: filterText(filter) }),
		...(scenario && { line: 'scenario, not the record' }),
		...terms
	}).map(([kind, answer]): Line => ({
		quantity: 'question',
		subject_kind: kind,
		subject: answer
	}));
	const lines = [...asked, ...placed(numbers).map((place) => lineOf(place, listed))];
	return csvText(
		header,
		lines.map((line) => header.map((column) => line[column] ?? null))
	);
}

/** `side: behind free; status: producing`. */
function filterText(filter: DepositFilter): string {
	return depositFilterKinds
		.filter((kind) => filter[kind].length > 0)
		.map((kind) => `${kind}: ${filter[kind].join(' ')}`)
		.join('; ');
}

function placed(numbers: readonly Derivation[]): readonly Placed[] {
	const rows = new Map<Derivation, number>();
	const all: Placed[] = [];
	const visit = (node: Derivation, depth: number) => {
		const sameAs = node.inputs.length > 0 ? (rows.get(node) ?? null) : null;
		all.push({ node, depth, row: all.length + 1, sameAs });
		if (sameAs !== null) return;
		rows.set(node, all.length);
		for (const input of node.inputs) visit(input, depth + 1);
	};
	for (const root of numbers) visit(root, 0);
	return all;
}

function lineOf({ node, depth, row, sameAs }: Placed, listed: ReadonlyMap<string, Source>): Line {
	const { external, ground, quantity, sources, subject, table, unit, value } = node;
	const cited = sources.flatMap((id) => listed.get(id) ?? []);
	const links = [...cited.map(({ url }) => url), external?.url ?? ''];
	const allegiances = cited.flatMap(({ id, allegiance }) =>
		allegiance === null ? [] : [`${id}: ${allegiance}`]
	);
	return {
		row,
		same_as: sameAs,
		depth,
		quantity,
		subject_kind: subject?.kind ?? null,
		subject: subject?.id ?? null,
		formula: formulaText(node.formula),
		...value,
		unit: unitText(unit),
		ground,
		table,
		sources: [...sources, ...(external ? [external.title] : [])].join('; '),
		source_urls: links.filter((link) => link !== '').join(' '),
		source_allegiances: allegiances.join('; '),
		note: noteText(node)
	};
}
