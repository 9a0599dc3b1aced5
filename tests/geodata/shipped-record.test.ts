import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { leadingShare } from '../../src/lib/domain/estimate/estimate';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { observationAt } from '../../src/lib/domain/dataset/timeline';
import { sideStory } from '../../src/lib/domain/control/crossings';
import { controlInputs } from '../../src/lib/domain/control/control-inputs';
import { ellipsoidalAreaKm2 } from '../../src/geodata/record/ellipsoidal-area';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { isOn } from '../../src/lib/domain/dataset/occupation-record';
import { firstDaily } from '../shipped/geodata';
import { dataset, derived, history, lastDay, observations, record } from '../shipped/derived';

/** Promises about the data that the repository ships. */
const { timeline } = dataset;
const dateOf = (observation: number) => observations[observation]!.date;
const at = (date: string) =>
	estimateAt(dataset, history, { date: isoDate(date), oblast: null, prices: '2021-2025' });
const inputs = controlInputs(dataset, history);
/** What is known of the lithium deposits up to this day, whatever later days bring. */
const known = '2026-04-24';
const sides = (id: string) => {
	const deposit = dataset.deposits.find((one) => one.id === id)!;
	return sideStory(deposit, inputs, lastDay)
		.crossings.filter(({ date }) => date <= known)
		.map(({ date, side }) => [date, side] as const);
};

test('no observation is lost: 1,524 or more from 18 March 2014 to 24 April 2026 or later', () => {
	expect(observations.length).toBeGreaterThanOrEqual(1524);
	expect(dateOf(0)).toBe('2014-03-18');
	expect(lastDay >= known).toBe(true);
	const dates = observations.map(({ date }) => date);
	expect(dates).toEqual([...new Set(dates)].sort());
	expect(observationAt(timeline, isoDate('2018-05-05'))).toBe(
		observationAt(timeline, isoDate('2015-02-18'))
	);
});

test('Shevchenkivske passes behind the line in the summer of 2025 and stays there', () => {
	const story = sides('li-shevchenkivske');
	expect(story.map(([, side]) => side)).toEqual(['free', 'behind']);
	const [, [passed]] = story as [unknown, (typeof story)[number]];
	// Reported under Russian control on 26 June 2025 (Reuters); its side is that of the line, which may be days off.
	expect('2025-06-12' < passed && passed < '2025-07-10').toBe(true);
});

test('Kruta Balka is behind the line all through 2025; Dobra and Polokhivske never', () => {
	const [since, side] = sides('li-kruta-balka').at(-1)!;
	expect([since < '2023-01-01', side]).toEqual([true, 'behind']);
	expect(sides('li-dobra')).toEqual([[dateOf(0), 'free']]);
	expect(sides('li-polokhivske')).toEqual([[dateOf(0), 'free']]);
});

test('every deposit in Crimea and Sevastopol on land is behind the line since 2014', () => {
	const crimea = dataset.deposits.filter(
		(d) => ['UA-43', 'UA-40'].includes(d.oblast) && d.zone === 'onshore' && d.point !== null
	);
	expect(crimea.length).toBeGreaterThan(10);
	for (const { id } of crimea) {
		const tenths = history.distances[id]!.filter((_, index) => index % 2 === 1);
		expect([id, Math.min(...tenths) > 0]).toEqual([id, true]);
	}
});

test('Crimea and Sevastopol are wholly behind the line since 2014: lagoons do not count as land held free', () => {
	for (const code of ['UA-43', 'UA-40']) {
		expect(history.areas[code]!.slice(-3)).toEqual([10_000, 10_000, 10_000]);
	}
	expect(history.areas['UA-30']!.slice(-3)).toEqual([0, 0, 0]);
});

test('lithium follows Shevchenkivske between 30 June and 30 September 2025', () => {
	const share = (date: string) =>
		leadingShare(at(date).commodities.find((row) => row.commodity === 'lithium')!).share.central;
	expect(share('2025-09-30')).toBeGreaterThan(share('2025-06-30'));
});

test('the cells cover the published area of every hundredth day within 0.5 %', () => {
	const { features } = feature(record, record.objects.cells);
	const areas = features.map((cell) => ellipsoidalAreaKm2(cell.geometry as Polygon | MultiPolygon));
	const intervals = record.objects.cells.geometries.map((cell) => cell.properties.intervals);
	for (let index = firstDaily; index < observations.length; index += 100) {
		const area = areas.reduce(
			(sum, km2, cell) => sum + (isOn(intervals[cell]!, index) ? km2 : 0),
			0
		);
		expect(Math.abs(area / observations[index]!.areaKm2 - 1)).toBeLessThan(0.005);
	}
});

test('the first drawing of the map shows the latest area, split at February 2022', () => {
	const { occupied, before2022, frontLine } = derived.occupiedLatest;
	const area = ellipsoidalAreaKm2(occupied) + ellipsoidalAreaKm2(before2022);
	expect(Math.abs(area / observations.at(-1)!.areaKm2 - 1)).toBeLessThan(0.005);
	expect(ellipsoidalAreaKm2(before2022)).toBeGreaterThan(40_000);
	expect(frontLine.coordinates.length).toBeGreaterThan(100);
});
