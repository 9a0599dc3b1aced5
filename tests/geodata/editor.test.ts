import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { depositStatuses } from '../../src/lib/domain/dataset/deposit';
import { schemaAssociations, schemaFiles } from '../../src/geodata/schema-files';
import { shippedFolder, shippedText } from '../shipped/geodata';

/** What Visual Studio Code itself asks of a JSON file. */
const service = getLanguageService({ schemaRequestService: () => Promise.reject(new Error()) });
const texts = new Map(schemaFiles(shippedFolder).map(({ path, text }) => [path, text]));
service.configure({
	schemas: schemaAssociations.map(({ fileMatch, url }) => ({
		uri: `file:///${url}`,
		fileMatch: [`file://${fileMatch}`],
		schema: JSON.parse(texts.get(url.replace('./geodata/', ''))!) as object
	}))
});

const paths = readdirSync(shippedFolder, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.(geo)?json$/.test(path) && !/^(local|schema)\/|\.topo\.json$/.test(path));

function opened(path: string, text: string) {
	const document = TextDocument.create(`file:///geodata/${path}`, 'json', 1, text);
	return { document, parsed: service.parseJSONDocument(document) };
}

async function underlined(path: string, text: string) {
	const { document, parsed } = opened(path, text);
	const found = await service.doValidation(document, parsed, { schemaValidation: 'error' });
	return found.map(({ message, range }) => ({ message, at: document.getText(range) }));
}

async function completed(path: string, text: string, before: string): Promise<string[]> {
	const { document, parsed } = opened(path, text);
	const position = document.positionAt(text.indexOf(before));
	const list = await service.doComplete(document, position, parsed);
	return list?.items.map(({ label }) => label) ?? [];
}

test('the editor is told of a schema for each JSON file, and of no other', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<
		string,
		unknown
	>;
	expect(settings['json.schemas']).toEqual(
		schemaAssociations.map(({ fileMatch, url }) => ({ fileMatch: [fileMatch], url }))
	);
	expect(settings['files.associations']).toEqual({ '*.geojson': 'json' });
	for (const path of paths) {
		const matching = schemaAssociations.filter(({ fileMatch }) =>
			new RegExp(`^${fileMatch.replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(
				`/geodata/${path}`
			)
		);
		expect(matching, path).toHaveLength(1);
	}
});

test.each(paths)('nothing is underlined in %s', async (path) => {
	expect(await underlined(path, shippedText(path))).toEqual([]);
});

const deposits = paths.find((path) => path.startsWith('deposits/'))!;

test('a mistake is underlined where it stands', async () => {
	const text = shippedText(deposits);
	const status = /"status": "\w+"/.exec(text)![0];
	const [fault] = await underlined(deposits, text.replace(status, '"status": "half-open"'));
	expect(fault).toMatchObject({
		at: '"half-open"',
		message: expect.stringContaining('not accepted')
	});
	const [misspelt] = await underlined(deposits, text.replace('"name_en"', '"nam_en"'));
	expect(misspelt!.message).toContain('nam');
	const [ofRiver] = await underlined(
		'basemap/rivers.geojson',
		shippedText('basemap/rivers.geojson').replace(/"rank": \d+/, '"rank": "big"')
	);
	expect(ofRiver!.at).toBe('"big"');
});

test('names of fields and values that exist are offered', async () => {
	const text = shippedText(deposits).replace(/"status": "\w+"/, '"status": ""');
	expect((await completed(deposits, text, '"",')).sort()).toEqual(
		depositStatuses.map((status) => `"${status}"`).sort()
	);
	const open = '{ "type": "FeatureCollection", "features": [{ "properties": {  } }] }';
	expect(await completed(deposits, open, ' } }] }')).toEqual(
		expect.arrayContaining(['name_en', 'name_uk', 'status', 'figures'])
	);
});
