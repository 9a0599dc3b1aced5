import { basename } from 'node:path/posix';
import type { PublishedUnit } from '../lib/domain/dataset/quantity-unit';
import { formatJson } from '../lib/check/format/json';
import { type Decoder, type JsonSchema } from '../lib/check/decode';
import { objectSchema, type Shape } from '../lib/check/decode-object';
import type { LayerSpec } from '../lib/check/read/features';
import { briefingShape } from '../lib/check/briefing-shape';
import { depositLayer } from '../lib/check/read/deposit-layers';
import { layers } from '../lib/check/read/layers';
import { readTable } from '../lib/check/read/table';
import { diskFolder } from './disk-folder';
import { tables } from '../lib/check/read/tables';

interface SchemaFile {
	readonly path: string;
	readonly title: string;
	/** The GeoJSON files that it is for. */
	readonly files: string;
	readonly layer: LayerSpec<unknown, Shape>;
}

const titles: Readonly<Record<keyof typeof layers, string>> = {
	oblasts: 'Oblasts',
	countries: 'Countries around Ukraine',
	land: 'Land',
	rivers: 'Rivers of the basemap',
	lakes: 'Lakes and reservoirs of the basemap',
	cities: 'Cities and towns of the basemap',
	labels: 'Names on the basemap',
	basins: 'Basins',
	naturalEarth: 'Outlines of land for days of the record',
	barriers: 'Lines that no cell of the record crosses',
	recordWater: 'Water that no cell of the record covers',
	correctionAreas: 'Areas of corrections',
	commons: 'The occupied area by another source'
};

/** One for each file, and one for the files of deposits. */
const schemas: readonly SchemaFile[] = [
	{
		path: 'schema/deposits.schema.json',
		title: 'Deposits of one oblast',
		files: 'geodata/deposits/*.geojson',
		layer: depositLayer
	},
	...Object.entries(layers).map(([name, { path, spec }]) => ({
		path: `schema/${basename(path, '.geojson')}.schema.json`,
		title: titles[name as keyof typeof layers],
		files: `geodata/${path}`,
		layer: spec
	}))
];

/** Which schema stands for which files, seen from the top of the repository: what an editor is told. */
export const schemaAssociations: readonly { readonly fileMatch: string; readonly url: string }[] = [
	...schemas.map(({ files, path }) => ({ fileMatch: `/${files}`, url: `./geodata/${path}` })),
	{ fileMatch: '/geodata/briefings/*.json', url: './geodata/schema/briefings.schema.json' }
];

/**
 * The JSON Schemas for editors, from the descriptions of the layers and the ids of the tables below `folder`; none
 * where these tables cannot be read.
 */
export function schemaFiles(folder: string): readonly { path: string; text: string }[] {
	const source = diskFolder(folder);
	const commodity = readTable(source, tables.commodities).layer.ids;
	const category = readTable(source, tables.categories).layer.ids;
	const units = readTable(source, tables.units).layer;
	if (commodity === null || category === null || units.ids === null) return [];
	const definitions: Readonly<Record<string, JsonSchema>> = {
		commodity: { description: 'Row of commodities.csv', enum: [...commodity] },
		category: { description: 'Row of reserve-categories.csv', enum: [...category] },
		unit: { description: 'Row of units.csv, or a rate of one', enum: unitsAndRates(units.entries) },
		position
	};
	const ofLayers = schemas.map((file) => ({
		path: file.path,
		schema: schemaOf(file, definitions)
	}));
	return [...ofLayers, briefings].map(({ path, schema }) => ({
		...{ path, text: `${formatJson(schema)}\n` }
	}));
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

const briefings = {
	path: 'schema/briefings.schema.json',
	schema: {
		$schema: dialect,
		title: 'A briefing',
		description: 'geodata/briefings/*.json',
		...briefingShape.schema
	}
};

function unitsAndRates(rows: readonly { readonly value: PublishedUnit }[]): readonly string[] {
	const ids = rows.map(({ value }) => value.id);
	const summed = rows.filter(({ value }) => value.of !== null).map(({ value }) => value.id);
	return [...ids, ...summed.flatMap((id) => [`${id}/yr`, `${id}/month`])];
}

const degrees = (description: string, most: number) => ({
	...{ description, type: 'number', minimum: -most, maximum: most }
});

const position: JsonSchema = {
	type: 'array',
	prefixItems: [degrees('Longitude', 180), degrees('Latitude', 90)],
	items: false,
	minItems: 2
};

function schemaOf(
	{ title, files, layer }: SchemaFile,
	definitions: Readonly<Record<string, JsonSchema>>
): JsonSchema {
	const feature = featureSchema(layer);
	const used = JSON.stringify(feature);
	return {
		$schema: dialect,
		title,
		description: files,
		...objectSchema({
			type: { schema: { const: 'FeatureCollection' } },
			features: { schema: { type: 'array', items: feature } }
		}),
		$defs: Object.fromEntries(
			Object.entries(definitions).filter(([name]) => used.includes(`"#/$defs/${name}"`))
		)
	};
}

function featureSchema({
	id,
	geometry,
	properties,
	schema
}: LayerSpec<unknown, Shape>): JsonSchema {
	const members: Record<string, Pick<Decoder<unknown>, 'schema'>> = {
		type: { schema: { const: 'Feature' } },
		...(id === null ? {} : { id }),
		properties: { schema: objectSchema(properties) },
		geometry
	};
	return { ...objectSchema(members), ...schema };
}
