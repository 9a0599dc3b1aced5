import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { compare, type Comparison } from '../../src/estimate/answer/compare';
import { comparisonCsv, comparisonDictionaryCsv } from '../../src/estimate/report/comparison-csv';
import { comparisonDocument } from '../../src/estimate/report/comparison-document';
import { comparisonJson } from '../../src/estimate/report/comparison-json';
import { documentText } from '../../src/lib/export/document/plain-text';
import { compareEstimates } from '../../src/lib/domain/estimate/compare-estimates';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { caseSeven, requestOf } from './fixture';

/** Case 7, but field b (500 of 1500 Mt) falls on day 10, is freed on day 20 and falls again on day 30. */
function compared(line: string, other: string): Comparison {
	const { dataset, history } = caseSeven();
	const distances = {
		...history.distances,
		b: [0, -50_000, 10, 50_000, 20, -50_000, 30, 50_000]
	};
	return compare(
		dataset,
		{ ...history, distances },
		requestOf(line, dataset),
		isoDate(other),
		(from, to) => ({ gainedKm2: 100 * (to - from), lostKm2: 7 })
	);
}

// Day 0 is 20 February 2022.
const whole = compared('--date 2022-04-20', '2022-02-20');
const [coal, lithium, titanium] = whole.changes;
const still = { direction: 'same', withinBounds: false };

describe('two days', () => {
	it('the change of a share in percentage points, with the interval of each day', () => {
		expect(coal).toMatchObject({ commodity: 'coal', of: 'resource' });
		expect(coal!.movement).toEqual({ direction: 'more', withinBounds: false });
		expect(coal!.earlierShare.central).toBeCloseTo(1000 / 1500, 12);
		expect(coal!.laterShare).toEqual({ low: 1, central: 1, high: 1 });
		expect(coal!.points).toBeCloseTo(100 / 3, 10);
	});

	it('what does not move is the same, of a resource or of its deposits', () => {
		expect(lithium).toMatchObject({ commodity: 'lithium', movement: still });
		expect(titanium).toMatchObject({ of: 'deposits', points: 0, movement: still });
	});

	it('a share whose intervals of both days overlap moved within them, which files say', () => {
		const [row] = whole.later.estimate.commodities;
		const sharing = (low: number, central: number, high: number) => ({
			commodities: [{ ...row!, resource: { ...row!.resource!, share: { low, central, high } } }]
		});
		const changes = compareEstimates(sharing(0.6, 0.7, 0.9), sharing(0.8, 0.85, 0.9));
		expect(changes[0]!.movement).toEqual({ direction: 'more', withinBounds: true });
		expect(compareEstimates(sharing(0.6, 0.7, 0.8), sharing(0.1, 0.5, 0.6))[0]!.movement).toEqual({
			direction: 'less',
			withinBounds: true
		});
		const overlapping = { ...whole, changes };
		expect(comparisonCsv(overlapping)).toContain('"more, within the intervals"');
		expect(comparisonJson(overlapping)).toContain('"movement": "more, within the intervals"');
		const report = documentText(comparisonDocument(overlapping));
		expect(report).toContain('more behind, within the intervals');
		expect(report).toContain('is larger for 1 resource, smaller for 0');
	});

	it('a measure says which share is compared; a resource without it is left out', () => {
		const line = (measure: string) =>
			compared(`--date 2022-04-20 --measure ${measure}`, '2022-02-20').changes.map(
				({ commodity, of, amount }) => `${commodity} ${of === amount ? of : `${of}, ${amount}`}`
			);
		expect(line('share')).toEqual([
			'coal resource, tonnage',
			'lithium resource, tonnage',
			'titanium deposits'
		]);
		expect(line('count')).toEqual(['coal deposits', 'lithium deposits', 'titanium deposits']);
		expect(line('tonnage')).toEqual(['coal resource, tonnage', 'lithium resource, tonnage']);
		// The price cancels within a resource: what is compared is the share of its quantity.
		expect(line('value')).toEqual(['coal resource, value', 'lithium resource, value']);
	});

	it('the order in which the days are named does not matter', () => {
		expect(compared('--date 2022-02-20', '2022-04-20')).toEqual(whole);
	});

	it('a deposit that changed side three times turned on the last of them', () => {
		expect(whole.turned.map(({ deposit, ...turn }) => ({ id: deposit.id, ...turn }))).toEqual([
			{ id: 'b', earlier: 'free', later: 'behind', since: '2022-03-22' }
		]);
		const freed = compared('--date 2022-03-15', '2022-03-05');
		expect(freed.turned).toMatchObject([{ earlier: 'behind', later: 'free', since: '2022-03-12' }]);
		expect(freed.changes[0]).toMatchObject({ movement: { direction: 'less' } });
	});

	it('a site that fell and was freed between the days is on the side it was on', () => {
		expect(compared('--date 2022-03-15', '2022-02-20').turned).toEqual([]);
	});

	it('only the deposits that are asked for turn', () => {
		expect(compared('--date 2022-04-20 --commodity lithium', '2022-02-20').turned).toEqual([]);
		expect(compared('--date 2022-04-20 --oblast luhansk', '2022-02-20').turned).toEqual([]);
	});

	it('the area is between the observations that answer', () => {
		expect(whole.area).toEqual({ gainedKm2: 5900, lostKm2: 7 });
	});

	it('a day against itself changes nothing', () => {
		const same = compared('--date 2022-04-20', '2022-04-20');
		expect(same.turned).toEqual([]);
		expect(
			documentText(comparisonDocument({ ...same, area: { gainedKm2: 0, lostKm2: 0 } }))
		).toContain('the line stands where it stood');
		expect(same.changes.every(({ movement }) => movement.direction === 'same')).toBe(true);
	});
});

describe('the reports of two days', () => {
	it('in words and numbers', () => {
		const report = documentText(comparisonDocument(whole));
		expect(report).toContain(
			'5,900\u00a0km² came behind the line and 7\u00a0km² no longer lie behind'
		);
		expect(report).toContain('larger for 1 resource, smaller for 0 and the same for 2');
		// What is measured stands beside each amount.
		expect(report).toMatch(/Coal .*1\u00a0bn\u00a0t, ore +1\.5\u00a0bn\u00a0t, ore/);
		expect(report).toMatch(/Coal .*67% +100% +\+33\.3 points +more behind/);
		expect(report).toMatch(/2022-03-22 +b +b +Not behind the front line +Behind the front line/);
		expect(report).toContain('not wealth, not profit, not damage');
	});

	it('less than nothing has a minus sign', () => {
		const freed = documentText(comparisonDocument(compared('--date 2022-03-15', '2022-03-05')));
		expect(freed).toContain('−33.3 points');
	});

	it('without deposits there is no data', () => {
		const nothing = compared('--date 2022-04-20 --commodity gold', '2022-02-20');
		const report = documentText(comparisonDocument(nothing));
		expect(report).toContain('No data');
		expect(report).not.toMatch(/NaN|\d%/);
	});

	it('JSON begins with both questions', () => {
		const read = JSON.parse(comparisonJson(whole)) as Record<string, unknown>;
		expect(Object.keys(read)[0]).toBe('question');
		expect(read['question']).toMatchObject({
			earlier: { observationDate: '2022-02-20' },
			later: { observationDate: '2022-04-20' }
		});
		expect(read['area']).toEqual(whole.area);
	});

	it('CSV has one row for each resource and a dictionary', () => {
		const read = (csv: string) => parse<Record<string, string>>(csv, { columns: true, bom: true });
		const rows = read(comparisonCsv(whole));
		expect(rows[0]).toMatchObject({
			commodity: 'coal',
			share_of: 'resource',
			share_later_low: '1',
			share_later: '1',
			main_behind_earlier: '1',
			main_behind_later: '2',
			movement: 'more',
			observation_date_earlier: '2022-02-20'
		});
		expect(Number(rows[0]!['change_points'])).toBeCloseTo(100 / 3, 10);
		expect(read(comparisonDictionaryCsv()).map(({ column }) => column)).toEqual(
			Object.keys(rows[0]!)
		);
	});
});
