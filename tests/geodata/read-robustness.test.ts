import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuesOfReading } from './folder-in-memory';

/** Every issue says where it is, what it found, what it expected and what to do. */
function expectWholeIssues(path: string, content: string): void {
	for (const issue of issuesOfReading({ [path]: content })) {
		expect(issue.line).toBeGreaterThanOrEqual(1);
		expect(issue.column).toBeGreaterThanOrEqual(1);
		for (const part of [issue.file, issue.found, issue.expected, issue.remedy]) {
			expect(part).not.toBe('');
		}
	}
}

const paths = ['deposits/donetsk.geojson', 'basins.geojson', 'occupation/viina-cells.topo.json'];

// Each run of a property reads a whole folder.
describe('reading never throws', { timeout: 30_000 }, () => {
	const collection = (features: string) => `{"type":"FeatureCollection","features":[${features}]}`;
	const hollow = [
		'',
		'null',
		'[]',
		'"text"',
		'{}',
		collection('null'),
		collection('1,[],{}'),
		collection('{"type":"Feature","id":7,"properties":null,"geometry":{"type":"Polygon"}}'),
		collection(
			'{"type":"Feature","id":"x","properties":[],"geometry":{"type":"Polygon","coordinates":[]}}'
		),
		collection('{"type":"Feature","geometry":{"type":"Point","coordinates":[null,{}]}}'),
		'{"type":"Topology","arcs":[],"objects":null}',
		'{"type":"Topology","arcs":[[]],"objects":{"cells":{"type":"GeometryCollection","geometries":[null]}}}'
	];
	it.each(paths.flatMap((path) => hollow.map((content) => [path, content])))(
		'on %s: %s',
		(path, content) => expectWholeIssues(path, content)
	);

	it.each(['', '\n', 'id', '"', 'id,title,publisher,year,url,licence,how_read\n\n,,,,,,\n'])(
		'on a table %j',
		(content) => expectWholeIssues('sources.csv', content)
	);

	it('on any JSON', () => {
		const property = fc.property(fc.constantFrom(...paths), fc.json(), expectWholeIssues);
		fc.assert(property, { numRuns: 40 });
	});

	it('on any text', () => {
		const path = fc.constantFrom(...paths, 'sources.csv', 'occupation/observations.csv');
		fc.assert(fc.property(path, fc.string(), expectWholeIssues), { numRuns: 40 });
	});
});
