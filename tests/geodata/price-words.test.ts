import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/geodata/build/derive';
import { readGeodata } from '../../src/geodata/read-geodata';
import { wordedPrices } from '../../src/lib/domain/dataset/price-words';
import { goodFolder, withCopyOfGood } from './geodata-folder';
import { geodata } from '../shipped/geodata';

describe('words of prices', () => {
	it('are given for the product and the unit, which several prices may share', () => {
		expect(readGeodata(goodFolder).geodata!.priceWords).toEqual({
			gas: {
				form: { en: 'Pipeline gas', uk: 'трубопровідний газ' },
				unit: { en: 'USD/1000 m3', uk: 'дол. США за 1000 м³' }
			},
			lithium_carbonate: {
				form: { en: 'battery-grade Li2CO3', uk: 'Li2CO3 акумуляторної якості' },
				unit: { en: 'USD/t', uk: 'дол. США/т' }
			}
		});
	});

	it('are the English alone until somebody translates them', () => {
		const good = withCopyOfGood(
			(folder) => {
				const path = join(folder, 'prices.csv');
				writeFileSync(path, readFileSync(path, 'utf8').replace('Pipeline gas', 'Gas of a hub'));
			},
			(folder) => readGeodata(folder).geodata!
		);
		expect(good.priceWords['gas']).toEqual({
			form: { en: 'Gas of a hub', uk: '' },
			unit: { en: 'USD/1000 m3', uk: 'дол. США за 1000 м³' }
		});
	});

	it('stand in the place of those of the price, whose numbers stay', () => {
		const { prices, priceWords } = readGeodata(goodFolder).geodata!;
		expect(wordedPrices(prices, priceWords)[1]).toMatchObject({
			id: 'lithium_carbonate',
			form: { en: 'battery-grade Li2CO3', uk: 'Li2CO3 акумуляторної якості' },
			unit: { en: 'USD/t', uk: 'дол. США/т' },
			low: 9000,
			central: 11800,
			high: 63700,
			period: '2021-2025'
		});
	});

	it('are no part of what every visit fetches', () => {
		const good = readGeodata(goodFolder).geodata!;
		expect(JSON.stringify(derive(good).dataset)).not.toContain('акумуляторної якості');
	});
});

describe('what the project says of its prices', () => {
	const all = Object.values(geodata.priceWords).flatMap(({ form, unit }) => [form, unit]);
	/** A new price may wait for its translation: pages quote the English then, and the check counts what is missing. */
	const words = all.filter(({ uk }) => uk !== '');

	it('is said in both languages, each in its letters and its numbers', () => {
		expect(words.length).toBeGreaterThan(0.9 * all.length);
		for (const { en, uk } of words) {
			expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
			expect(uk, en).toMatch(/\p{Script=Cyrillic}/u);
			expect(uk, en).not.toMatch(/[ыэъё'ʼ]|USD|\d\.\d|\d%/i);
		}
	});

	it('keeps every number of the product, formulas included', () => {
		const numbersOf = (text: string) => (text.match(/\d+([.,]\d+)?/g) ?? []).sort();
		for (const { en, uk } of words) {
			expect(numbersOf(uk.replace(/(\d),(\d)/g, '$1.$2')), en).toEqual(numbersOf(en));
		}
	});

	it('keeps the names of exchanges, indices and terms of delivery, and adds none', () => {
		const kept = /\b(?:LME|LBMA|TTF|CIF|FOB|CFR|Brent|Argus)\b/g;
		for (const { en, uk } of words) {
			const english = en.replaceAll('f.o.b.', 'FOB');
			const names = uk.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
			const added = names.filter((name) => !english.includes(name));
			expect(added, en).toEqual([]);
			expect(uk.match(kept)?.sort(), en).toEqual(english.match(kept)?.sort());
		}
	});

	it('names the dollar in every unit', () => {
		const units = Object.values(geodata.priceWords).map(({ unit }) => unit);
		for (const { en, uk } of units.filter(({ uk }) => uk !== '')) {
			expect(en).toMatch(/USD|US cents/);
			expect(uk, en).toMatch(/дол\. США|цент/);
		}
	});
});
