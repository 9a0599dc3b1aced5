import { readTable, type RefTarget } from '../../lib/check/read/table';
import { tables } from '../../lib/check/read/tables';
import type { SourceFolder } from '../../lib/check/source-folder';
import type { Choice } from './question';

/** The rows of a table that others name, with their names; none where it cannot be read. */
export function choicesOf(folder: SourceFolder, target: RefTarget | 'units'): readonly Choice[] {
	if (!Object.hasOwn(tables, target)) return [];
	const table = tables[target as keyof typeof tables];
	const { entries } = readTable<object, string>(folder, table).layer;
	return entries.map(({ id, cells }) => {
		const { name_en: name, title, form } = cells as Readonly<Record<string, string | undefined>>;
		return { value: id, means: (name ?? title ?? form ?? '').slice(0, 70) };
	});
}

export const words = (values: readonly string[]): readonly Choice[] =>
	values.map((value) => ({ value, means: '' }));
