import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalTexts } from '../../src/geodata/build/canonical-texts';
import { derive } from '../../src/geodata/build/derive';
import { boundariesTopology, occupiedTopology } from '../../src/geodata/build/map-topologies';
import type { Issue } from '../../src/lib/check/issue';
import { readGeodata } from '../../src/geodata/read-geodata';
import { latestVintage } from '../../src/lib/domain/dataset/price';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { leadingShare } from '../../src/lib/domain/estimate/estimate';
import { EditService } from '../../src/lib/worker/edit-service';
import { RecordsService } from '../../src/lib/worker/records-service';
import { goodFolder, withCopyOfGood } from '../geodata/geodata-folder';

const texts = canonicalTexts(goodFolder);
let service: EditService;

beforeAll(() => {
	const geodata = readGeodata(goodFolder).geodata!;
	const { dataset, history, holdableLand, occupiedLatest } = derive(geodata);
	service = new EditService(texts, {
		...{ dataset, history, holdableLand },
		boundaries: boundariesTopology(geodata),
		occupiedLatest: occupiedTopology(occupiedLatest)
	});
});

/** The check of a file in which `before` gives way to `after`. */
function checkOf(path: string, before: string | RegExp, after: string) {
	const text = texts[path]!.replace(before, after);
	expect(text).not.toBe(texts[path]);
	return checked([[path, text]]);
}

/** Issues and effect of a check. */
async function checked(edited: readonly (readonly [string, string])[]) {
	let issues: readonly Issue[] = [];
	const effect = await service.check(edited, (found) => void (issues = found));
	return { issues, effect };
}

describe('edited files', () => {
	it('are checked among all the others, with places', async () => {
		const { issues, effect } = await checkOf(
			'deposits/donetsk.geojson',
			'test-source',
			'no-such-source'
		);
		expect(effect).toBeNull();
		expect(issues[0]).toMatchObject({ file: 'geodata/deposits/donetsk.geojson' });
		expect(issues[0]!.line).toBeGreaterThan(1);
		expect((await checked([])).issues).toEqual([]);
	});

	it('that say the same change no number', async () => {
		const { effect } = await checkOf('deposits/donetsk.geojson', 'A place that', 'A valley that');
		expect(effect).toMatchObject({ commodities: [], deposits: [], notComputed: [] });
	});

	it('of the record alone are read too', async () => {
		const places = readFileSync(`${goodFolder}/occupation/places.csv`, 'utf8');
		const broken = places.replace(/\n(\w+),/, '\n,');
		const { issues } = await checked([['occupation/places.csv', broken]]);
		expect(issues.some(({ file }) => file.endsWith('/places.csv'))).toBe(true);
	});
});

describe('what an edit does to the numbers', () => {
	it('is told of a price in money, which leaves the share', async () => {
		const { effect } = await checkOf('prices.csv', /11800/g, '12900');
		const [lithium, ...others] = effect!.commodities;
		expect([lithium?.commodity, others, effect!.deposits]).toEqual(['lithium', [], []]);
		const { before, after } = lithium!;
		expect(after!.share).toEqual(before!.share);
		expect(after!.value!.total.central).toBeGreaterThan(before!.value!.total.central);
		expect(after!.value!.total.low).toBeLessThan(after!.value!.total.central);
	});

	it('is told of a deposit that is added near the line, as a build of the data tells it', async () => {
		const path = 'deposits/dnipropetrovsk.geojson';
		const added = texts['deposits/donetsk.geojson']!.replace('"test-lithium"', '"test-west"')
			.replace(/"coordinates": \[[\d., ]+\]/, '"coordinates": [30.07, 47.04]')
			.replaceAll('Test lithium field', 'Western field')
			.replaceAll('Пробне літієве', 'Західне літієве');
		const { issues, effect } = await checked([[path, added]]);
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		const built = withCopyOfGood(
			(folder) => writeFileSync(join(folder, path), added),
			(folder) => derive(readGeodata(folder).geodata!)
		);
		const { date } = effect!;
		const whole = estimateAt(built.dataset, built.history, {
			...{ date, oblast: null },
			prices: latestVintage
		});
		const { side } = whole.control.get('test-west')!;
		expect(effect!.deposits).toEqual([
			{
				...{ deposit: 'test-west', nameEn: 'Western field', nameUk: 'Західне літієве' },
				before: null,
				after: side
			}
		]);
		const [lithium] = effect!.commodities;
		const row = whole.commodities.find(({ commodity }) => commodity === 'lithium')!;
		expect(lithium!.after!.share.central).toBeCloseTo(leadingShare(row).share.central, 9);
		expect(lithium!.after!.share.central).not.toBe(lithium!.before!.share.central);
	});

	it('says of which files a build is needed', async () => {
		const { effect } = await checkOf('basins.geojson', '[25.5, 47.8]', '[25.4, 47.8]');
		expect(effect!.notComputed).toEqual(['basins.geojson']);
		const record = await checkOf('occupation/observations.csv', 'stands in', 'stays');
		expect(record.effect!.notComputed).toEqual(['occupation/observations.csv']);
	});
});

describe('the canonical form', () => {
	it('of what is canonical is the same, and of what is broken there is none', () => {
		const records = new RecordsService();
		for (const [path, text] of Object.entries(texts))
			expect([path, records.canonical({ path, text }) === text]).toEqual([path, true]);
		expect(records.canonical({ path: 'basins.geojson', text: '{' })).toBeNull();
	});
});
