import { parseCsv } from '../../../lib/check/format/csv';
import { recordTables, tables } from '../../../lib/check/read/tables';
import type { AnyTable } from '../../../lib/check/read/table';
import { readUtf8 } from '../../../lib/check/utf8-text';
import { featureRecord, jsonFields } from './json-fields';
import type { RawRecord } from './raw-record';

/** The records of a file, or why it cannot be read as records. */
export type RecordsReading = { readonly records: readonly RawRecord[] } | { readonly why: string };

/** Reads a file of geodata, of this layout or an older one; throws nothing. `file`: a field that says where it stands. */
export function readRecords(path: string, bytes: Uint8Array, file: string | null): RecordsReading {
	const { text } = readUtf8(path, bytes);
	if (text === null) return { why: 'is not UTF-8' };
	try {
		return { records: recordsOf(path, text.replace(/^\uFEFF/, ''), file) };
	} catch (error) {
		return { why: error instanceof Error ? error.message.split('\n', 1)[0]! : String(error) };
	}
}

function recordsOf(path: string, text: string, file: string | null): readonly RawRecord[] {
	if (path.endsWith('.csv')) return csvRecords(path, text);
	const value: unknown = JSON.parse(text);
	if (!path.endsWith('.geojson')) {
		return [
			{ id: path.replace(/^.*\/|\.json$/g, ''), name: '', fields: jsonFields(value), figures: [] }
		];
	}
	const features = (value as { features?: unknown } | null)?.features;
	if (!Array.isArray(features)) throw new Error('no list "features"');
	return features.map((feature) => featureRecord(feature, file));
}

const tableOf = new Map<string, AnyTable>(
	[...Object.values<AnyTable>(tables), ...recordTables].map((table) => [table.path, table])
);

function csvRecords(path: string, text: string): readonly RawRecord[] {
	const key = tableOf.get(path)?.key;
	return parseCsv(text).map((row) => ({
		id: (key === undefined ? undefined : row[key]) ?? Object.values(row)[0] ?? '',
		name: row['name_en'] ?? row['title_en'] ?? row['title'] ?? row['name'] ?? '',
		fields: new Map(Object.entries(row)),
		figures: []
	}));
}

/** What tells rows apart that share an id, the strictest first. */
export function rowNames(path: string): readonly ((record: RawRecord) => string)[] {
	const unique = tableOf.get(path)?.unique ?? [];
	const whole = (record: RawRecord) => unique.map((column) => record.fields.get(column)).join('\0');
	const byId = ({ id }: RawRecord) => id;
	return unique.length > 1 ? [whole, byId] : [byId];
}
