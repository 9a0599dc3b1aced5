import { readdirSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { formatCsv, parseCsv } from '../../src/lib/check/format/csv';
import {
	depositDecimals,
	formatFeatures,
	outlineDecimals
} from '../../src/lib/check/format/geojson';
import { formatTopology } from '../../src/lib/check/format/topojson';
import { shippedFolder, shippedText } from '../shipped/geodata';

const files = readdirSync(shippedFolder, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => !/^(?:local|schema)\//.test(path));

function canonicalText(path: string, text: string): string {
	if (path.endsWith('.csv')) return formatCsv(text.split('\n', 1)[0]!.split(','), parseCsv(text));
	if (path.endsWith('.topo.json')) return formatTopology(JSON.parse(text) as Topology);
	const { features } = JSON.parse(text) as { features: Feature<Geometry | null>[] };
	return formatFeatures(features, path.startsWith('deposits/') ? depositDecimals : outlineDecimals);
}

/** The first line that differs; null: none. A whole file would fill the screen. */
function firstDifference(text: string, canonical: string) {
	if (text === canonical) return null;
	const [lines, expected] = [text.split('\n'), canonical.split('\n')];
	const at = lines.findIndex((line, i) => line !== expected[i]);
	const index = at < 0 ? lines.length : at;
	return { line: index + 1, found: lines[index], expected: expected[index] };
}

test.each(files.filter((path) => /\.(?:csv|geojson|topo\.json)$/.test(path)))(
	'%s is written canonically',
	(path) => {
		const text = shippedText(path);
		expect(firstDifference(text, canonicalText(path, text))).toEqual(null);
	}
);
