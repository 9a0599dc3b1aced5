import { expect, it } from 'vitest';
import { readGeodata } from '../../src/geodata/read-geodata';
import { edited } from './edited-deposit';
import { issuesAfter, withCopyOfGood } from './geodata-folder';

const donetsk = 'deposits/donetsk.geojson';

/** The lithium field of the good data with the outline of `basin`. */
const takingOutlineOf = (basin: string) =>
	edited(donetsk, (deposit) => {
		deposit.properties['outline_of'] = basin;
		deposit.geometry = null;
	});

const errorsAfter = (change: (folder: string) => void) =>
	issuesAfter(change).filter(({ severity }) => severity === 'error');

it('a deposit has the outline of the basin that it names, and its symbol inside', () => {
	const { deposits, shapes } = withCopyOfGood(
		takingOutlineOf('basin-test'),
		(folder) => readGeodata(folder).geodata!
	);
	const deposit = deposits.find(({ id }) => id === 'test-lithium')!;
	expect(deposit.outlined).toBe(true);
	expect(deposit.accuracy).toBe('site');
	expect(deposit.point![0]).toBeCloseTo(25, 6);
	expect(deposit.point![1]).toBeCloseTo(47.5, 6);
	expect(shapes.depositOutlines.get('test-lithium')).toEqual(shapes.basins.features[0]!.geometry);
});

it('names a basin that does not exist, with the one that was meant', () => {
	const [issue, ...others] = errorsAfter(takingOutlineOf('basin-tets'));
	expect(others).toEqual([]);
	expect(issue).toMatchObject({ file: donetsk, record: 'test-lithium' });
	expect(issue!.found).toContain('the unknown basin "basin-tets"');
	expect(issue!.remedy).toContain('basin-test');
});

it('takes no point beside the outline of a basin', () => {
	const issues = errorsAfter(
		edited(donetsk, ({ properties }) => (properties['outline_of'] = 'basin-test'))
	);
	expect(issues.map(({ found }) => found)).toEqual(['a Point beside "outline_of": "basin-test"']);
	expect(issues[0]!.remedy).toContain('write null');
});

it('wants a basin in the oblast of the file', () => {
	const issues = errorsAfter((folder) => {
		takingOutlineOf('basin-test')(folder);
		edited('basins.geojson', ({ properties }) => (properties['oblasts'] = ['UA-63']))(folder);
	});
	expect(issues.map(({ found }) => found)).toEqual(['basin-test, which lies in UA-63']);
	expect(issues[0]!.expected).toContain('UA-14 (donetsk)');
});

it('wants a basin of the main commodity', () => {
	const issues = errorsAfter((folder) => {
		takingOutlineOf('basin-test')(folder);
		edited('basins.geojson', ({ properties }) => (properties['commodities'] = ['kaolin']))(folder);
	});
	expect(issues.map(({ found }) => found)).toEqual(['basin-test, a basin of kaolin']);
	expect(issues[0]!.expected).toContain('lithium');
});

it('wants to know how good the outline is', () => {
	const [issue] = errorsAfter((folder) => {
		takingOutlineOf('basin-test')(folder);
		edited(donetsk, ({ properties }) => (properties['location_accuracy'] = 'none'))(folder);
	});
	expect(issue!.found).toBe('location accuracy "none" with an outline');
	expect(issue!.remedy).toContain('how exact');
});

it('wants a word on the place of a deposit without a point', () => {
	const issues = errorsAfter(
		edited(donetsk, (deposit) => {
			deposit.geometry = null;
			Object.assign(deposit.properties, { location_accuracy: 'none', location_source: '' });
		})
	);
	expect(issues.map(({ found }) => found)).toEqual([
		'a deposit without a point, and no word on its place'
	]);
	expect(issues[0]!.expected).toContain('a town, a raion');
});
