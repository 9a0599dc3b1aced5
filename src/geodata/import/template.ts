import { stringify } from 'csv-stringify/sync';
import type { AnyTable, Reference, RefTarget } from '../../lib/check/read/table';
import { tables } from '../../lib/check/read/tables';
import { readTable } from '../../lib/check/read/table';
import type { SourceFolder } from '../../lib/check/source-folder';
import { depositColumns } from './deposit-columns';
import { delimiterOf, numberIn, type Language } from './printed-table';
import { rowKinds, sheetColumnsOf, type RowKindName } from './row-kinds';
import type { SheetColumn } from './sheet';

/** Begins a remark, which an import passes over. */
const mark = '# ';

interface TemplateColumn extends SheetColumn {
	readonly example: string;
	/** What may stand in it; empty: nothing is to be said. */
	readonly hint: string;
}

/**
 * A table to fill in, as CSV: the headers, a row as an example, and a remark for each column that has a choice or a
 * description. The example and the remarks begin with a number sign, so that an import passes over them. Ids in the
 * example are such as `folder` has.
 */
export function templateOf(
	kind: 'deposits' | RowKindName,
	language: Language,
	folder: SourceFolder
): string {
	const columns = kind === 'deposits' ? ofDeposits(folder) : ofTable(kind, folder);
	const headers = columns.map(({ name, uk }) => (language === 'uk' ? uk : name));
	const [first = '', ...rest] = columns.map(({ example, kind }) =>
		numberIn(language, kind, example)
	);
	const delimiter = delimiterOf[language];
	const hints = columns.flatMap(({ hint }, i) =>
		hint === '' ? [] : [`${mark}${headers[i]}: ${hint}`]
	);
	return [
		stringify([headers, [mark + first, ...rest]], { delimiter }),
		`${mark}Delete the number sign of the example to import it. Lines that begin with one are passed over.\n`,
		stringify(
			hints.map((hint) => [hint]),
			{ delimiter }
		)
	].join('');
}

function ofDeposits(folder: SourceFolder): readonly TemplateColumn[] {
	const commodity = firstId(folder, 'commodities', 'lithium');
	const source = firstId(folder, 'sources', 'my-report-2026');
	return depositColumns.map(({ name, uk, kind, example, choices, description }) => ({
		...{ name, uk, kind },
		...{ hint: [description, choices.join(', ')].filter((one) => one !== '').join(': ') },
		example:
			name === 'commodities' || name === 'figure_commodity'
				? commodity
				: name.endsWith('sources')
					? source
					: example
	}));
}

function ofTable(kind: RowKindName, folder: SourceFolder): readonly TemplateColumn[] {
	const { table, words } = rowKinds[kind];
	const refs = new Map(table.refs);
	return sheetColumnsOf(rowKinds[kind]).map(({ name, uk, kind }) => {
		const example = words[name]![1];
		const target = refs.get(name);
		const known = example === '' || target === undefined ? null : targetOf(target);
		return {
			...{ name, uk, kind, hint: choicesOf(table, name) },
			example: known === null ? example : firstId(folder, known, example)
		};
	});
}

function targetOf(reference: Reference): RefTarget | null {
	return typeof reference === 'string' ? reference : null;
}

/** What a column of a few words may hold, as its check says. */
function choicesOf(table: AnyTable, column: string): string {
	const { choices } = table.row;
	return choices[column]?.join(', ') ?? '';
}

/** `usual` where the table has it or cannot be read, else the first id that it has. */
function firstId(folder: SourceFolder, target: RefTarget, usual: string): string {
	const table: AnyTable | undefined = Object.hasOwn(tables, target)
		? tables[target as keyof typeof tables]
		: undefined;
	if (table === undefined) return usual;
	const { ids } = readTable(folder, table).layer;
	return ids === null || ids.has(usual) ? usual : ([...ids][0] ?? usual);
}
