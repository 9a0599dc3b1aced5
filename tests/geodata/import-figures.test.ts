import { describe, expect, test } from 'vitest';
import { basisRoute, type Bases } from '../../src/geodata/import/bases';
import { categoryId } from '../../src/geodata/import/category-names';
import { commodityId, commodityIds, commodityList } from '../../src/geodata/import/commodity-names';
import { figuresOf } from '../../src/geodata/import/figures';
import { gradeOf, gradeValue } from '../../src/geodata/import/grade';
import { usdPerUnitFactor } from '../../src/geodata/import/prices';

const bases: Bases = {
	basisOf: new Map([
		['lithium', 'lithium carbonate equivalent'],
		['graphite', 'graphite'],
		['rare-earths', 'TR2O3 contained'],
		['coal', 'coal in place'],
		['titanium', '']
	]),
	conversions: [
		{ commodity: 'lithium', from_basis: 'ore', grade_of: 'Li2O', factor: '2.473' },
		{ commodity: 'graphite', from_basis: 'ore', grade_of: 'C', factor: '1' },
		{ commodity: 'graphite', from_basis: 'graphite (as extracted)', grade_of: '', factor: '1' },
		{ commodity: 'rare-earths', from_basis: 'ore', grade_of: 'TR2O3', factor: '1' }
	]
};

const contained = 'yes - contained amount (alternative to ore row)';

function row(cells: Readonly<Record<string, string>>) {
	return {
		deposit_id: 'x',
		commodity: 'graphite',
		quantity_kind: 'reserve',
		value: '1',
		value_max: '',
		unit: 'Mt',
		basis: 'ore',
		category: 'C2',
		year: '2019.0',
		grade: '',
		use_in_sum: 'yes',
		source_id: 'a',
		source_says: 'one',
		confidence: 'high',
		...cells
	};
}

const outcome = (rows: ReturnType<typeof row>[]) =>
	figuresOf(rows, bases).map(({ counted, reason }) => (counted ? 'counted' : reason));

describe('commodity names', () => {
	test('an id is the name in lower case with hyphens', () => {
		expect(commodityId('rare earths')).toBe('rare-earths');
		expect(commodityId('PGE')).toBe('pge');
		expect(commodityId('quartz sand')).toBe('quartz-sand');
	});

	test.each([
		['iron', 'iron-ore'],
		['ilmenite', 'titanium'],
		['apatite', 'phosphate'],
		['phosphorus', 'phosphate'],
		['fluorine', 'fluorite'],
		['wax', 'ozokerite']
	])('%s is listed as %s', (raw, id) => expect(commodityId(raw)).toBe(id));

	test('lead-zinc lists two commodities, so no figure may carry it', () => {
		expect(commodityIds('lead-zinc')).toEqual(['lead', 'zinc']);
		expect(commodityList(['gold', 'lead-zinc', 'zinc'])).toEqual(['gold', 'lead', 'zinc']);
		expect(() => commodityId('lead-zinc')).toThrow('split the figure');
	});
});

describe('what is summed', () => {
	test('Shevchenkivske: the ore total counts through its grade, its parts do not', () => {
		const lithium = { commodity: 'lithium' };
		const part = { ...lithium, use_in_sum: 'no - superseded or subset' };
		const rows = [
			row({ ...part, value: '5.67', category: 'C1' }),
			row({ ...part, value: '8.1' }),
			row({ ...lithium, value: '13.8', category: 'C1+C2', grade: 'Li2O 1.1 %' })
		];
		expect(outcome(rows)).toEqual([
			'a part of the counted figure, which covers more categories',
			'a part of the counted figure, which covers more categories',
			'counted'
		]);
		expect(figuresOf(rows, bases)[2]).toMatchObject({
			category: 'c1-c2',
			category_published: 'C1+C2',
			year: '2019',
			grade: { of: 'Li2O', percent: 1.1 }
		});
	});

	test('a figure that another takes the place of says which way', () => {
		const out = { use_in_sum: 'no - superseded or subset' };
		const rows = [
			row({ basis: 'graphite', year: '2016' }),
			row({ ...out, year: '2000' }),
			row({ ...out, year: '2015-2016' }),
			row({ ...out, year: '' })
		];
		const instead = 'another published figure is counted instead';
		expect(outcome(rows)).toEqual([
			'counted',
			'superseded: the counted figure is newer',
			instead,
			instead
		]);
		expect(outcome([row(out)])).toEqual([
			'superseded, or a part of a figure that is not recorded here'
		]);
		expect(outcome([row({ ...out, commodity: 'lithium' }), rows[0]!])[0]).toContain('not recorded');
	});

	test('every mark that keeps a row out has a reason of its own', () => {
		const marks = [
			'no - superseded or subset',
			'no - area total',
			'alternative - resource, may include the reserve row',
			'no - suspected slip',
			'no - older edition'
		];
		const reasons = marks.map((use_in_sum) => outcome([row({ use_in_sum })])[0]);
		expect(new Set(reasons).size).toBe(marks.length);
		expect(reasons).not.toContain('counted');
	});

	test('Balakhivske: contained graphite counts, the ore that holds it does not', () => {
		const rows = [
			row({ category: 'B+C1 (South section)' }),
			row({ category: 'B+C1 (South section)', basis: 'graphite', use_in_sum: contained }),
			row({ category: 'C2 (South section)' }),
			row({ category: 'C2 (South section)', basis: 'graphite', use_in_sum: contained })
		];
		const instead = 'contained amount counted instead';
		expect(outcome(rows)).toEqual([instead, 'counted', instead, 'counted']);
	});

	test('Zavallivske: ore with a carbon grade counts where no contained amount is published', () => {
		expect(outcome([row({ grade: 'C 6.8 %', category: 'not stated' })])).toEqual(['counted']);
	});

	test('a figure on a basis that cannot be converted is not counted', () => {
		expect(outcome([row({})])).toEqual(['other basis: ore cannot be converted']);
		expect(outcome([row({ commodity: 'titanium' })])[0]).toContain('other basis');
	});

	test('flows and grades are no stocks', () => {
		expect(
			outcome([
				row({ quantity_kind: 'production', use_in_sum: 'n/a' }),
				row({ quantity_kind: 'grade', use_in_sum: 'n/a', value: '', grade: 'C 5 %' }),
				row({ quantity_kind: 'presence', use_in_sum: 'n/a', value: '' })
			])
		).toEqual(['production is a flow, not a stock', 'a grade, not a stock']);
	});

	test('what rests on the withheld source alone is left out; beside others it is only not named', () => {
		const rows = [row({ source_id: 'fineprint' }), row({ source_id: 'fineprint;tut-fe' })];
		expect(figuresOf(rows, bases).map(({ sources }) => sources)).toEqual([['tut-fe']]);
	});

	test('an unknown mark stops the import instead of being guessed', () => {
		expect(() => outcome([row({ use_in_sum: 'perhaps' })])).toThrow('found "perhaps"');
		expect(() => outcome([row({ category: 'D1' })])).toThrow('found "D1"');
	});
});

test('a basis is reached directly, through the grade, or not', () => {
	const grade = { of: 'Li2O', percent: 1 };
	expect(basisRoute(bases, 'lithium', 'lithium carbonate equivalent', null)).toBe('direct');
	expect(basisRoute(bases, 'graphite', 'graphite (as extracted)', null)).toBe('direct');
	expect(basisRoute(bases, 'lithium', 'ore', grade)).toBe('grade');
	expect(basisRoute(bases, 'lithium', 'ore', null)).toBeNull();
	expect(basisRoute(bases, 'titanium', 'ore', grade)).toBeNull();
});

test('a grade is read only where it is one number in percent', () => {
	expect(gradeOf('TR2O3 1.27 %; ZrO2 1.5 %')).toEqual({ of: 'TR2O3', percent: 1.27 });
	expect(gradeOf('Fe 31.6 % (18.8 % magnetite Fe)')).toEqual({ of: 'Fe', percent: 31.6 });
	for (const text of ['K2O 10-11 %', 'CaF2 65 % or more in places', 'Au 3.4 g/t', '']) {
		expect(gradeOf(text)).toBeNull();
	}
	expect(gradeValue('Au 0.1-14.7 g/t')).toEqual({
		value: 0.1,
		value_max: 14.7,
		unit: 'g/t',
		basis: 'Au'
	});
});

test('published categories are judged one by one', () => {
	expect(categoryId('2P reserves')).toBe('proven-probable');
	expect(categoryId('preliminary')).toBe('prospective');
	expect(categoryId('preliminary estimate')).toBe('preliminary');
});

test('a price unit becomes USD per tonne of product, or per 1000 m3', () => {
	expect(usdPerUnitFactor('USD/t Li2CO3')).toBe(1);
	expect(73.4 * usdPerUnitFactor('USD/lb U3O8')).toBeCloseTo(161_819, 0);
	expect(414.7 * usdPerUnitFactor('US cents/lb')).toBeCloseTo(9142.57, 2);
	expect(1943.07 * usdPerUnitFactor('USD/troy oz')).toBeCloseTo(62_471_151, 0);
	expect(79.91 * usdPerUnitFactor('USD/bbl')).toBeCloseTo(585.74, 2);
	expect(() => usdPerUnitFactor('EUR/t')).toThrow('found "EUR/t"');
});
