import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Geodata } from '../../src/lib/check/assemble/geodata';
import { readGeodata } from '../../src/geodata/read-geodata';
import type { GeodataReading } from '../../src/lib/check/geodata/read-folder';
import { withCopyOfGood } from './geodata-folder';

/** What an analyst adds, with its Ukrainian, and with the English of readers where the data has a code. */
const added = {
	basis: ['brine', 'розсіл', null],
	unit: ['kt/month', 'тис. т на місяць', 'kt a month'],
	category: ['by the permit', 'за дозволом', null],
	reason: ['another basis, which cannot be converted', 'інша основа, яку не можна перевести', null],
	detail: ['brine of a lake', 'ропа озера', null],
	note: ['It lies under a lake.', 'Лежить під озером.', null],
	type: ['lithium brine', 'літієва ропа', null],
	place: ['An atlas of lakes', 'Атлас озер', null],
	product: ['Lithium of brine', 'Літій із ропи', null],
	priceUnit: ['USD/st', 'дол. США за коротку тонну', 'USD per short ton']
} as const;

const cell = (text: string) => (text.includes(',') ? `"${text}"` : text);
const rows = Object.values(added).map((row) => row.map((text) => cell(text ?? '')).join(','));

/** Adds one of each to the good geodata; only files of data are touched. */
function add(folder: string): void {
	const edit = (path: string, ...changes: readonly (readonly [string, string])[]) => {
		const file = join(folder, path);
		const text = changes.reduce(
			(before, [from, to]) => {
				expect(before, path).toContain(from);
				return before.replace(from, to);
			},
			readFileSync(file, 'utf8')
		);
		writeFileSync(file, text);
	};
	edit('words.csv', ['words,uk,en\n', `words,uk,en\n${rows.join('\n')}\n`]);
	edit(
		'deposits/poltava.geojson',
		['"A small deposit."', `"A small deposit.", "${added.note[0]}"`],
		['"gas field"', `"${added.type[0]}"`],
		['A place that does not exist', added.place[0]]
	);
	edit(
		'deposits/donetsk.geojson',
		['"unit": "kt/yr"', `"unit": "${added.unit[0]}"`],
		['"basis": ""', `"basis": "${added.basis[0]}"`],
		['"category_published": ""', `"category_published": "${added.category[0]}"`],
		[
			'"reason": "a rate, not a stock"',
			`"reason": "${added.reason[0]}", "reason_detail": "${added.detail[0]}"`
		]
	);
	edit('prices.csv', ['battery-grade Li2CO3,USD/t', `${added.product[0]},${added.priceUnit[0]}`]);
	// What nothing says any more.
	for (const gone of [
		'"a rate, not a stock"',
		'battery-grade Li2CO3',
		'gas field',
		'kt/yr',
		'USD/t'
	]) {
		const file = join(folder, 'words.csv');
		const lines = readFileSync(file, 'utf8').split('\n');
		writeFileSync(file, lines.filter((line) => !line.startsWith(`${gone},`)).join('\n'));
	}
}

describe('a new basis, unit, category, reason, note, deposit type, place and product', () => {
	let reading: GeodataReading;
	let geodata: Geodata;

	beforeAll(() => {
		reading = withCopyOfGood(add, readGeodata);
		geodata = reading.geodata!;
	});

	it('is an edit of data: the check finds nothing to say', () => {
		expect(reading.issues).toEqual([]);
	});

	it.each(['basis', 'unit', 'category', 'reason', 'detail', 'type'] as const)(
		'%s: the card has it in both languages',
		(kind) => {
			const [words, uk, en] = added[kind];
			const { depositTexts } = geodata;
			expect(depositTexts.uk.words[words]).toBe(uk);
			expect(depositTexts.en.words[words] ?? words).toBe(en ?? words);
		}
	);

	it('note and place: the page of the deposit has them in both languages', () => {
		const { sentences, locationSource } = geodata.depositNotes['test-gas']!;
		expect(sentences).toContainEqual({ en: added.note[0], uk: added.note[1] });
		expect(locationSource).toEqual({ en: added.place[0], uk: added.place[1] });
	});

	it('product and unit of a price: its pages have them in both languages', () => {
		expect(geodata.priceWords['lithium_carbonate']).toEqual({
			form: { en: added.product[0], uk: added.product[1] },
			unit: { en: added.priceUnit[2], uk: added.priceUnit[1] }
		});
	});

	it('a reason keeps its detail apart', () => {
		const figures = geodata.deposits.flatMap((deposit) => deposit.figures);
		const figure = figures.find(({ reason }) => reason === added.reason[0]);
		expect(figure?.reasonDetail).toBe(added.detail[0]);
	});
});
