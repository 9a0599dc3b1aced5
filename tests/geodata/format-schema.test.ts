import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	depositStatuses,
	locationAccuracyIds,
	locationZones
} from '../../src/lib/domain/dataset/deposit';
import { oblastCodes } from '../../src/lib/domain/dataset/oblast';
import { parseCsv } from '../../src/lib/check/format/csv';
import { shippedFolder, shippedText } from '../shipped/geodata';
import { formatFiles } from '../../src/geodata/format-files';
import { schemaAssociations, schemaFiles } from '../../src/geodata/schema-files';
import { withCopyOfGood } from './geodata-folder';

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
	['oblasts', 'oblasts', oblastCodes],
	['cities', 'oblasts', oblastCodes]
])('the schema of %s allows exactly the %s that exist', (layer, _what, values) => {
	expect(enums(`schema/${layer}.schema.json`)).toContain(asText(values));
});

test.each(schemaFiles(shippedFolder))(
	'$path is what `npm run geodata -- format` writes from the layers and the tables',
	({ path, text }) => expect(shippedText(path)).toBe(text)
);

test('format brings the schemas up to date where a folder has them, and then leaves them', () => {
	withCopyOfGood(
		(folder) => mkdirSync(join(folder, 'schema')),
		(folder) => {
			const { changed } = formatFiles(folder);
			expect(changed.map((file) => file.slice(folder.length + 1))).toEqual(
				schemaFiles(folder).map(({ path }) => path)
			);
			expect(changed).toHaveLength(schemaAssociations.length);
			expect(readFileSync(changed[0]!, 'utf8')).toContain('"lithium"');
			expect(formatFiles(folder).changed).toEqual([]);
		}
	);
});

interface Described {
	readonly description?: string;
	readonly properties?: Readonly<Record<string, Described>>;
	readonly required?: readonly string[];
	readonly items?: Described;
	readonly anyOf?: readonly Described[];
}

/** What an editor knows of the member that these names lead to, through lists and objects. */
function memberOf(schema: Described, [name, ...rest]: readonly string[]): Described | undefined {
	if (name === undefined) return schema;
	const whole = schema.items ?? schema.anyOf?.find(({ properties }) => properties) ?? schema;
	const member = whole.properties?.[name];
	return member && memberOf(member, rest);
}

test.each([
	['deposits', ['id'], 'Never changes once published'],
	['deposits', ['properties', 'name_en'], 'English name, romanised from Ukrainian'],
	['deposits', ['properties', 'figures', 'unit'], 'Published unit'],
	['deposits', ['properties', 'figures', 'grade', 'percent'], 'Mass percent of the ore'],
	['basins', ['properties', 'figures'], 'Totals of the whole basin, never counted']
])('the schema of %s describes %j', (layer, path, description) => {
	const schema = JSON.parse(shippedText(`schema/${layer}.schema.json`)) as Described;
	expect(memberOf(schema, ['features', ...path])?.description).toBe(description);
});
