import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/geodata/build/derive';
import { readGeodata } from '../../src/geodata/read-geodata';
import { geodata } from '../shipped/geodata';
import { goodFolder, withCopyOfGood } from './geodata-folder';

const good = readGeodata(goodFolder).geodata!;

describe('the lists of critical materials', () => {
	it('say yes, no or unknown, with the producer where one is told', () => {
		expect(good.criticalLists).toEqual([
			{
				commodity: 'lithium',
				euCritical: true,
				euStrategic: true,
				usCritical: true,
				agreement: true,
				leadingProducer: {
					name: { en: 'Australia', uk: 'Австралія' },
					share: 0.25,
					year: 2025,
					basis: { en: '1 / 4', uk: '' }
				},
				sources: ['test-source'],
				note: null
			},
			expect.objectContaining({ commodity: 'natural-gas', euCritical: false, agreement: true }),
			expect.objectContaining({ commodity: 'kaolin', euCritical: null, leadingProducer: null })
		]);
	});

	it('make a commodity critical by a yes alone: neither by a blank nor without a row', () => {
		const critical = good.commodities.filter(({ euCritical }) => euCritical);
		expect(critical.map(({ id }) => id)).toEqual(['lithium']);
		const withoutRow = withCopyOfGood(
			(folder) => {
				const path = join(folder, 'critical-lists.csv');
				const lines = readFileSync(path, 'utf8').split('\n');
				writeFileSync(path, lines.filter((line) => !line.startsWith('lithium')).join('\n'));
			},
			(folder) => readGeodata(folder).geodata!
		);
		expect(withoutRow.commodities.some(({ euCritical }) => euCritical)).toBe(false);
	});

	it('are no part of what every visit fetches', () => {
		expect(JSON.stringify(derive(good).dataset)).not.toContain('Австралія');
	});
});

describe('the project’s own lists', () => {
	it('name sources that have an address', () => {
		const sources = new Map(geodata.sources.map((source) => [source.id, source]));
		for (const { commodity, sources: ids } of geodata.criticalLists) {
			for (const id of ids) expect(sources.get(id)?.url, commodity).toMatch(/^https?:/);
		}
	});
});
