import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/geodata/read-geodata';
import { geodata } from '../shipped/geodata';
import { goodFolder } from './geodata-folder';

const fixture = new Map(readGeodata(goodFolder).geodata!.commodities.map((row) => [row.id, row]));

describe('a commodity', () => {
	it('has its place in the order of importance, or none', () => {
		expect(fixture.get('natural-gas')?.importance).toBe(2);
		expect(fixture.get('kaolin')?.importance).toBeNull();
	});

	it('has the world production of the priced product with its year and source, or none', () => {
		expect(fixture.get('lithium')?.worldProduction).toEqual({
			quantity: 1_000_000,
			year: 2025,
			source: 'test-source'
		});
		expect(fixture.get('kaolin')?.worldProduction).toBeNull();
	});
});

describe('the project’s own commodities', () => {
	it('show every material of the EU list, and what readers ask for before it', () => {
		const folded = geodata.commodities.filter(({ importance }) => importance === null);
		expect(folded.filter(({ euCritical }) => euCritical)).toEqual([]);
		const first = geodata.commodities.find(({ importance }) => importance === 1);
		expect(first?.id).toBe('lithium');
	});
});
