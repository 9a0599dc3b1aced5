import { describe, expect, it } from 'vitest';
import { derive } from '../../src/geodata/build/derive';
import { readGeodata } from '../../src/geodata/read-geodata';
import { geodata } from '../shipped/geodata';
import { goodFolder } from './geodata-folder';

const good = readGeodata(goodFolder).geodata!;

describe('who may work a deposit', () => {
	it('is told with holder, time and sources, as far as they are known', () => {
		expect(good.licenceStates).toEqual([
			{
				deposit: 'test-lithium',
				state: 'licensed',
				holder: { en: 'ABC', uk: '' },
				since: '2017-02',
				sources: ['test-source'],
				sourceUrl: '',
				note: null
			},
			{
				deposit: 'test-gas',
				state: 'unknown',
				holder: null,
				since: null,
				sources: [],
				sourceUrl: 'https://example.org/gas',
				note: null
			}
		]);
	});

	it('is told of most of the project’s own deposits in both languages', () => {
		const said = geodata.licenceStates.flatMap(({ holder, note }) =>
			[holder ?? [], note ?? []].flat()
		);
		// A new text may wait for its translation, which the check counts.
		const waiting = said.filter(({ uk }) => uk === '');
		expect(waiting.length).toBeLessThan(0.1 * said.length);
	});
});

describe('the events of the fund', () => {
	it('have a day or a month, both titles, and how much of the page was read', () => {
		expect(good.fundEvents).toEqual([
			{
				id: 'board-meets',
				date: '2025-09',
				titleEn: 'The board meets',
				titleUk: 'Рада збирається',
				sourceUrl: 'https://example.org/board',
				read: 'excerpt',
				note: null
			}
		]);
	});

	it('are in the order of time', () => {
		const dates = geodata.fundEvents.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort());
	});
});

it('neither is a part of what every visit fetches', () => {
	const dataset = JSON.stringify(derive(good).dataset);
	expect(dataset).not.toContain('Рада збирається');
	expect(dataset).not.toContain('ABC');
});
