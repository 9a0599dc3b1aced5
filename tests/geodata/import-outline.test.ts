import { describe, expect, it } from 'vitest';
import { readAngle } from '../../src/geodata/import/outline-angles';
import { readCorners } from '../../src/geodata/import/outline-corners';
import { broughtFolder } from './brought-folder';

const asked = ['outline', '--deposit', 'test-lithium', '--location-source', 'A map of licences'];
const corners = [
	'№;широта;довгота',
	'1;47°30\'00,0";32°30\'00,0"',
	'2;47°33\'00,0";32°30\'00,0"',
	'3;47°33\'00,0";32°36\'00,0"',
	'4;47°30\'00,0";32°36\'00,0"',
	'1;47°30\'00,0";32°30\'00,0"'
].join('\r\n');

describe('an outline by its corners', () => {
	it('takes the place of a point, turned as the files want it, and then there is nothing to do', async () => {
		using folder = broughtFolder();
		const once = await folder.run(asked, { 'c.csv': corners });
		expect(once.error).toBe('');
		expect(once.out).toContain('an outline of 4 corners around 41.');
		expect(once.out).toContain('corners that run clockwise, turned round');
		expect(once.out).toContain('test-lithium: location_source');
		const [feature] = (
			JSON.parse(once.text('deposits/donetsk.geojson')!) as { features: unknown[] }
		).features;
		expect(feature).toMatchObject({
			properties: { location_accuracy: 'site', location_source: 'A map of licences' },
			geometry: {
				type: 'Polygon',
				coordinates: [
					[
						[32.5, 47.5],
						[32.6, 47.5],
						[32.6, 47.55],
						[32.5, 47.55],
						[32.5, 47.5]
					]
				]
			}
		});
		const again = await folder.run(asked, { 'c.csv': corners });
		expect(again.out).toContain('Nothing to do');
		expect(again.changed).toEqual([]);
	});

	it('may have several parts, with an empty line between', async () => {
		using folder = broughtFolder();
		const parts = '47.5 32.5\n47.6 32.5\n47.6 32.6\n\n47.7 32.5\n47.8 32.5\n47.8 32.6\n';
		const { out } = await folder.run([...asked, '--dry-run'], { 'c.txt': parts });
		expect(out).toContain('3 and 3 corners');
	});

	it.each([
		[
			'corners in the wrong order',
			'47.5 32.5\n47.6 32.6\n47.6 32.5\n47.5 32.7\n',
			'c.txt:2:1',
			'crosses itself'
		],
		['two corners', '47.5 32.5\n47.6 32.6\n', 'c.txt:1:1', 'an outline of 2 corners'],
		['75 minutes', '47.5 32.5\n47°75\'00" 32°30\'00"\n47.6 32.6\n', 'c.txt:2:1', '47°75'],
		['a corner elsewhere', '47.5 32.5\n17.5 32.5\n47.6 32.6\n', 'c.txt:2:1', '17.5 32.5'],
		['nothing but words', 'hello\n', 'c.txt:1:1', 'an outline of 0 corners']
	])('is refused with its line: %s', async (_what, text, place, found) => {
		using folder = broughtFolder();
		const { error, changed } = await folder.run(asked, { 'c.txt': text });
		expect(error).toContain(place);
		expect(error).toContain(found);
		expect(changed).toEqual([]);
	});

	it('of an unknown deposit names the one that is meant', async () => {
		using folder = broughtFolder();
		const words = asked.map((word) => word.replace('test-lithium', 'test-litium'));
		const { error } = await folder.run(words, { 'c.csv': corners });
		expect(error).toContain('did you mean "test-lithium"');
	});

	it('in the coordinates of 1942 is taken, with a warning', async () => {
		using folder = broughtFolder();
		const { out } = await folder.run([...asked, '--dry-run'], {
			'c.csv': `Система СК-42\n${corners}`
		});
		expect(out).toContain('about 100 m off');
	});
});

describe('a corner', () => {
	it.each([
		['48°30\'15.2"N 37°10\'20"E'],
		['48°30′15,2″ пн.ш. 37°10′20″ сх.д.'],
		['1. 48° 30\' 15,2" пн. ш., 37° 10\' 20,0" сх. д.'],
		['т.1;48°30\'15,2";37°10\'20"'],
		['N48°30\'15.2" E37°10\'20"'],
		['"1","48°30\'15.2""","37°10\'20"""'],
		['48 30 15.2 37 10 20'],
		['1;48;30;15,2;37;10;20'],
		['48-30-15,2; 37-10-20'],
		['37.1722222;48.5042222'],
		['48,5042222; 37,1722222'],
		['48.5042222, 37.1722222'],
		['1\t48.5042222\t37.1722222']
	])('%s', (line) => {
		const { parts } = readCorners('c', line);
		expect(parts).toEqual([[{ position: [37.1722222, 48.5042222], line: 1 }]]);
	});
});

it.each([
	["48°30'", 48.5],
	['48,25', 48.25],
	["48°30.5'", 48.5083333],
	["48.5°30'", null],
	['48°60\'00"', null],
	['about 48', null]
])('the angle %s', (written, degrees) => {
	expect(readAngle(written)).toBe(degrees);
});
