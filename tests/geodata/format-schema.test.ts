import { expect, test } from 'vitest';
import {
	depositStatuses,
	locationAccuracyIds,
	locationZones
} from '../../src/lib/domain/dataset/deposit';
import { oblastCodes } from '../../src/lib/domain/dataset/oblast';
import { parseCsv } from '../../src/geodata/format/csv';
import { shippedText } from '../shipped/geodata';

const ids = (path: string) => parseCsv(shippedText(path)).map((row) => row['id']!);

/** Every list of allowed values in a schema, as sets of text. */
function enumsOf(value: unknown): string[] {
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, member]) =>
		key === 'enum' && Array.isArray(member) ? [asText(member)] : enumsOf(member)
	);
}

const asText = (values: readonly unknown[]) =>
	values
		.filter((value) => value !== null)
		.map(String)
		.sort()
		.join(' ');

const enums = (path: string) => enumsOf(JSON.parse(shippedText(path)));

test.each([
	['deposits', 'commodities', ids('commodities.csv')],
	['deposits', 'reserve categories', ids('reserve-categories.csv')],
	['deposits', 'location accuracies', locationAccuracyIds],
	['deposits', 'statuses', depositStatuses],
	['deposits', 'zones', locationZones],
	['basins', 'commodities', ids('commodities.csv')],
	['basins', 'oblasts', oblastCodes],
	['boundaries', 'oblasts', oblastCodes]
])('the schema of %s allows exactly the %s that exist', (layer, _what, values) => {
	expect(enums(`schema/${layer}.schema.json`)).toContain(asText(values));
});
