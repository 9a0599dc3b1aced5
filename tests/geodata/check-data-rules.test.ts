import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/lib/check/issue';
import { goodText, issuesWith } from './folder-in-memory';

const donetsk = 'deposits/donetsk.geojson';
const observations = 'occupation/observations.csv';

interface Deposit {
	id: string;
	properties: {
		name_en: string;
		name_uk: string;
		location_accuracy: string;
		figures: Record<string, unknown>[];
	};
	geometry: unknown;
}

/** The file of Donetsk with its one deposit changed, or with others beside it. */
function donetskWith(
	change: (first: Deposit) => readonly Deposit[] | void
): Record<string, string> {
	const layer = JSON.parse(goodText(donetsk)) as { features: Deposit[] };
	layer.features = [...(change(layer.features[0]!) ?? layer.features)];
	return { [donetsk]: `${JSON.stringify(layer, null, 2)}\n` };
}

/** A copy of the deposit under another id and another name. */
function copied(first: Deposit, id: string, name: readonly [en: string, uk: string]): Deposit {
	const copy = structuredClone(first);
	copy.id = id;
	[copy.properties.name_en, copy.properties.name_uk] = name;
	return copy;
}

const ofRule = (rule: string, issues: readonly Issue[]) =>
	issues
		.filter((issue) => issue.rule === rule)
		.map(({ severity, record, found }) => ({ severity, record, found }));

const containing = (found: string) => expect.stringContaining(found) as string;

const replaced = (path: string, from: string | RegExp, to: string) => ({
	[path]: goodText(path).replace(from, to)
});

describe('near-deposits', () => {
	const twin = (
		id: string,
		name: readonly [string, string],
		change: (deposit: Deposit) => void = () => undefined
	) =>
		donetskWith((first) => {
			const copy = copied(first, id, name);
			change(copy);
			return [first, copy];
		});
	const move = (degrees: number) => (deposit: Deposit) => {
		deposit.geometry = { type: 'Point', coordinates: [32.5, 47.5 + degrees] };
		deposit.properties.figures = [];
	};

	it.each([
		[
			'one name twice',
			twin('test-lithium-b', ['Test lithium field', 'Пробне літієве']),
			'the name of test-lithium too'
		],
		[
			'two sites within a kilometre',
			twin('test-lithium-b', ['Druhe', 'Друге'], move(0.005)),
			'0.6 km from test-lithium'
		],
		[
			'one tonnage twice',
			donetskWith((first) => {
				first.properties.figures[0]!['value'] = 13.87;
				const copy = copied(first, 'test-lithium-b', ['Druhe', 'Друге']);
				copy.geometry = { type: 'Point', coordinates: [32.9, 47.9] };
				return [first, copy];
			}),
			'13.87 Mt of lithium, which test-lithium counts too'
		]
	])('warns of %s', (_name, changed, found) => {
		expect(ofRule('near-deposits', issuesWith(changed))).toEqual([
			{ severity: 'warning', record: 'test-lithium-b', found: containing(found) }
		]);
	});

	it('passes over sites that are apart, and over points of one settlement', () => {
		expect(
			ofRule('near-deposits', issuesWith(twin('test-lithium-b', ['Druhe', 'Друге'], move(0.02))))
		).toEqual([]);
		const settlement = twin('test-lithium-b', ['Druhe', 'Друге'], (copy) => {
			move(0)(copy);
			copy.properties.location_accuracy = 'settlement';
		});
		expect(ofRule('near-deposits', issuesWith(settlement))).toEqual([]);
	});

	it('passes over what the data states as an exception, and names one that nothing needs', () => {
		const exceptions = (rule: string, record: string) => ({
			'check-exceptions.csv': `rule,record,reason\n${rule},${record},Both were drilled\n`
		});
		const near = twin('test-lithium-b', ['Druhe', 'Друге'], move(0.005));
		const stated = { ...near, ...exceptions('near-deposits', 'test-lithium-b') };
		expect(ofRule('near-deposits', issuesWith(stated))).toEqual([]);
		expect(ofRule('check-exceptions', issuesWith(stated))).toEqual([]);
		expect(ofRule('check-exceptions', issuesWith(exceptions('near-deposits', 'test-gas')))).toEqual(
			[{ severity: 'warning', record: 'test-gas', found: containing('that nothing needs') }]
		);
		expect(ofRule('check-exceptions', issuesWith(exceptions('near-deposit', 'test-gas')))).toEqual([
			{ severity: 'error', record: 'test-gas', found: containing('unknown rule "near-deposit"') }
		]);
	});
});

describe('unit-slips', () => {
	const slips = (changed: Record<string, string>) => ofRule('unit-slips', issuesWith(changed));
	const field = (first: Deposit, i: number, value: number): Deposit => {
		const copy = copied(first, `test-lithium-${i}`, [`Pole ${i}`, `Поле ${i}`]);
		copy.geometry = { type: 'Point', coordinates: [32 + i / 10, 47.5] };
		copy.properties.figures = [{ ...copy.properties.figures[0]!, value }];
		return copy;
	};
	const kin = (...values: readonly number[]) =>
		donetskWith((first) => values.map((value, i) => field(first, i, value)));

	it('warns of a tonnage far from all others of the commodity, larger or smaller', () => {
		expect(slips(kin(8, 12, 9, 11_000))).toEqual([
			{ severity: 'warning', record: 'test-lithium-3', found: containing('920 times the largest') }
		]);
		expect(slips(kin(8, 12, 9, 0.008))).toEqual([
			{
				severity: 'warning',
				record: 'test-lithium-3',
				found: containing('1,000th part of the smallest')
			}
		]);
		expect(slips(kin(8, 12, 9, 60))).toEqual([]);
	});

	it('warns of a deposit above the register of the whole country', () => {
		expect(slips(replaced('deposits/poltava.geojson', '"value": 4.6', '"value": 4600'))).toEqual([
			{
				severity: 'warning',
				record: 'test-gas',
				found: containing('more than the register of the whole country')
			}
		]);
	});

	it('warns where another figure of the deposit is the same number in another unit', () => {
		const own = donetskWith((first) => {
			const [figure] = first.properties.figures;
			const other = { ...figure, unit: 'kt', counted: false, reason: 'a rate, not a stock' };
			first.properties.figures = [figure!, other];
		});
		expect(slips(own)).toEqual([
			{
				severity: 'warning',
				record: 'test-lithium',
				found: containing('another figure of the deposit')
			}
		]);
	});
});

describe('other rules', () => {
	const finds: readonly (readonly [
		rule: string,
		changed: Record<string, string | null>,
		record: string,
		found: string,
		severity?: string
	])[] = [
		[
			'counted-twice',
			donetskWith((first) => void first.properties.figures.unshift(first.properties.figures[0]!)),
			'test-lithium',
			'counts already'
		],
		[
			'price-units',
			replaced('prices.csv', '63700,1,', '63700,1000,'),
			'lithium_carbonate',
			'the factor 1000 for USD/t'
		],
		['units', replaced('units.csv', 'Mt,t,1000000', 'Mt,t,1000'), 'Mt', '1000 t for one Mt'],
		[
			'accuracies',
			replaced('location-accuracy.csv', 'District,Район,15', 'District,Район,1'),
			'district',
			'sigma_km 1'
		],
		[
			'accuracies',
			replaced('location-accuracy.csv', 'Ділянка,2', 'Ділянка,0'),
			'site',
			'sigma_km 0'
		],
		[
			'ranges',
			replaced('prices.csv', '9000,11800', '9,11800'),
			'lithium_carbonate',
			'low 9, and central 11800',
			'warning'
		],
		[
			'observed-areas',
			replaced(observations, '84.50000,0,', '84500.00,0,'),
			'2022-02-24',
			'84500 km²'
		],
		['observed-areas', replaced(observations, '30099', '30999'), '2014-03-18', '30999 km²'],
		['observed-areas', replaced(observations, '84.50000,0,', '84.50000,9,'), '2022-02-24', '9 km²'],
		['oblast-files', { 'deposits/ternopil.geojson': null }, '', 'no such file'],
		[
			'empty-tables',
			{ 'conversions.csv': goodText('conversions.csv').split('\n')[0]! + '\n' },
			'',
			'a table without rows'
		],
		['stated-years', undatedFigure(), 'test-lithium', 'a counted figure without a year', 'warning'],
		[
			'record-inputs',
			replaced('occupation/changes.csv', /,ru\n/, ',rus\n'),
			expect.any(String) as string,
			'state: "rus"'
		],
		['future-dates', replaced('sources.csv', ',2025,', ',2031,'), 'test-source', '"2031"'],
		['standing-days', standing(9), '2022-02-24', 'the same area on 9 days', 'warning'],
		['standing-days', gap(), '2022-02-28', '4 days after 2022-02-24', 'warning']
	];

	const whole = finds.map(
		([rule, changed, record, found, severity = 'error']) =>
			[rule, changed, record, found, severity] as const
	);

	it.each(whole)('%s finds what is wrong', (rule, changed, record, found, severity) => {
		expect(ofRule(rule, issuesWith(changed))).toContainEqual({
			severity,
			record,
			found: containing(found)
		});
	});

	const passes: readonly (readonly [rule: string, changed: Record<string, string>])[] = [
		['stated-years', replaced('sources.csv', ',2025,', ',about 1999,')],
		['price-units', replaced('prices.csv', 'USD/t,', 'USD/t concentrate,')],
		['price-units', replaced('prices.csv', 'USD/t,', 'USD/st,')],
		['future-dates', replaced('sources.csv', ',2025,', ',2026,')],
		['standing-days', standing(7)],
		[
			'counted-twice',
			donetskWith(
				(first) =>
					void first.properties.figures.unshift({ ...first.properties.figures[0]!, value: 3 })
			)
		],
		['observed-areas', replaced(observations, '84.50000,0,', '84.9,0.0,')]
	];

	it.each(passes)('%s passes over what is right', (rule, changed) => {
		expect(ofRule(rule, issuesWith(changed))).toEqual([]);
	});

	it('find nothing in the good data', () => {
		expect(issuesWith({})).toEqual([]);
	});
});

function undatedFigure(): Record<string, string> {
	const undated = donetskWith((first) => void (first.properties.figures[0]!['year'] = ''));
	return { ...undated, ...replaced('sources.csv', ',2025,', ',,') };
}

/** A record of so many days on which nothing moves. */
function standing(days: number): Record<string, string> {
	return record(Array.from({ length: days }, (_, i) => i));
}

function gap(): Record<string, string> {
	return record([0, 4]);
}

function record(days: readonly number[]): Record<string, string> {
	const dateOf = (day: number) => new Date(Date.UTC(2022, 1, 24 + day)).toISOString().slice(0, 10);
	const head = goodText(observations).split('\n').slice(0, 4);
	const rows = days.map((day) => `${dateOf(day)},viina,occupied,84.5,0,reliable,,`);
	const cells = 'occupation/viina-cells.topo.json';
	const topology = goodText(cells)
		.replace('"to": "2022-02-26"', `"to": "${dateOf(days.at(-1)!)}"`)
		.replace('[0,1,2,3]', `[0,${days.at(-1)! + 1}]`)
		.replace('[0,3]', `[0,${days.at(-1)! + 1}]`);
	return { [observations]: `${[...head, ...rows].join('\n')}\n`, [cells]: topology };
}
