import { parse } from 'csv-parse/sync';
import type { AttributeRow, AttributeTable } from './attributes';

/** Where a cell stands in the text, with its quotes. */
type Span = readonly [start: number, end: number];

interface Row {
	readonly record: readonly string[];
	readonly spans: readonly Span[];
	readonly line: number;
}

/** The rows of a CSV text below its header. Throws where the text is broken. */
export function csvAttributes(text: string): AttributeTable {
	const parsed = parse(text, {
		info: true,
		raw: true,
		relax_column_count: true,
		record_delimiter: ['\n', '\r\n']
	}) as unknown as { readonly record: string[]; readonly raw: string }[];
	const [header, ...rows] = placed(parsed);
	const columns = header?.record ?? [];
	return {
		columns,
		total: rows.length,
		rows: (from, count) =>
			rows.slice(from, from + count).map(({ record, line }, i): AttributeRow => ({
				...{ index: from + i, line },
				cells: columns.map((_, column) => ({
					text: record[column] ?? '',
					isEditable: record[column] !== undefined
				}))
			})),
		change: (row, column, value) => {
			const { record, spans } = rows[row] ?? { record: [], spans: [] };
			const span = spans[column];
			if (span === undefined || record[column] === value) return null;
			return { at: span[0], removed: text.slice(...span), inserted: quoted(value) };
		}
	};
}

function placed(parsed: readonly { readonly record: string[]; readonly raw: string }[]): Row[] {
	let [start, line] = [0, 1];
	return parsed.map(({ record, raw }) => {
		const row = { record, line, spans: spansOf(raw, start) };
		start += raw.length;
		line += raw.split('\n').length - 1;
		return row;
	});
}

function spansOf(raw: string, start: number): readonly Span[] {
	const content = raw.replace(/\r?\n$/, '');
	const spans: Span[] = [];
	let [from, isQuoted] = [0, false];
	for (let i = 0; i <= content.length; i++) {
		if (content[i] === '"') isQuoted = !isQuoted;
		if (i < content.length && (isQuoted || content[i] !== ',')) continue;
		spans.push([start + from, start + i]);
		from = i + 1;
	}
	return spans;
}

/** A cell as RFC 4180 writes it: in quotes only where it must be. */
function quoted(value: string): string {
	return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
