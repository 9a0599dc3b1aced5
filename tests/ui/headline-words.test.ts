import { describe, expect, test } from 'vitest';
import { labelOf } from '../../src/lib/domain/dataset/commodity';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { coverageOf } from '../../src/lib/domain/estimate/coverage';
import { estimateAt, type EstimateOptions } from '../../src/lib/domain/estimate/estimate-at';
import { headlineWords } from '../../src/lib/ui/panel/headline-words';
import { shareLevel } from '../../src/lib/ui/panel/share-level';
import { commodity, country, type Site } from '../domain/estimate/estimate-fixture';
import { english, ukrainian } from './speech';
import { spoken } from './spoken';

const far = 5000;

/** Tonnes of 100 behind the line; of two deposits without a figure: one behind it, or none. */
type Behind = number | 'one' | 'none';

function sitesOf(id: string, behind: Behind): readonly Site[] {
	const site = (name: string, tonnes: number | null, distanceKm: number): Site => ({
		...{ id: `${id}-${name}`, commodity: id, tonnes, category: 'certain', distanceKm }
	});
	if (typeof behind === 'string') {
		return [site('a', null, behind === 'one' ? far : -far), site('b', null, -far)];
	}
	return [
		...(behind > 0 ? [site('a', behind, far)] : []),
		...(behind < 100 ? [site('b', 100 - behind, -far)] : [])
	];
}

const names: Readonly<
	Record<string, readonly [en: string, uk: string, importance: number | null]>
> = {
	lithium: ['Lithium', 'Літій', 1],
	titanium: ['Titanium', 'Титан', 2],
	'rare-earths': ['Rare earths', 'Рідкісноземельні елементи', 3],
	graphite: ['Graphite', 'Графіт', 4],
	coal: ['Coal', 'Кам’яне вугілля', 7],
	gold: ['Gold', 'Золото', null],
	kaolin: ['Kaolin', 'Каолін', null]
};

interface Asked extends Partial<EstimateOptions> {
	readonly chosen?: readonly string[];
	readonly place?: string;
	readonly latest?: boolean;
}

/** The headline of a country that has so much of each resource behind the line, of 100 t. */
function headline(
	of: Readonly<Record<string, Behind>>,
	{ chosen = [], place, latest = true, ...asked }: Asked = {},
	speech: typeof english | typeof ukrainian = english
) {
	const commodities = Object.keys(of).map((id) => {
		const [nameEn, nameUk, importance] = names[id]!;
		const euCritical = id !== 'coal' && id !== 'gold';
		return commodity(id, { nameEn, nameUk, importance, euCritical });
	});
	const sites = Object.entries(of).flatMap(([id, behind]) => sitesOf(id, behind));
	const { dataset, history } = country(sites, commodities, []);
	const question: EstimateOptions = {
		...{ date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' },
		...asked
	};
	const estimate = estimateAt(dataset, history, question);
	const labels = new Map(commodities.map((one) => [one.id, labelOf(one)]));
	const coverage = coverageOf(dataset, estimate, chosen);
	const words = headlineWords(estimate, labels, chosen, place ?? null, speech, latest, coverage);
	const plain = (text: string) => text.replace(/\u00a0/g, ' ');
	return {
		first: plain(words.first),
		counted: plain(words.counted),
		figures: plain(words.figures),
		nothing: words.nothing
	};
}

describe('the first sentence', () => {
	test('names the two groups of the most and those of next to nothing: the board has the others', () => {
		const of = { coal: 66, lithium: 35, graphite: 10, titanium: 0 };
		expect(headline(of).first).toBe(
			'About two thirds of Ukraine’s coal and about a third of its lithium lie behind the front line, but none of its titanium.'
		);
		// What was asked for is told whole.
		const chosen = ['coal', 'lithium', 'graphite'];
		expect(headline(of, { chosen }).first).toContain('a tenth of its graphite');
	});

	test('groups resources by about how much of them lies behind the line, the most first', () => {
		const of = { graphite: 0.5, lithium: 20, coal: 66, titanium: 1 };
		expect(headline(of).first).toBe(
			'About two thirds of Ukraine’s coal and about a fifth of its lithium lie behind the front line, but almost none of its titanium or graphite.'
		);
		expect(headline(of, {}, ukrainian).first).toBe(
			'За лінією фронту — близько двох третин кам’яного вугілля України, близько п’ятої частини літію, а титану і графіту — майже нічого.'
		);
	});

	test('tells another day than the latest in the past, with its date', () => {
		expect(headline({ coal: 50 }).first).toBe(
			'About half of Ukraine’s coal lies behind the front line.'
		);
		expect(headline({ coal: 50 }, { latest: false }).first).toBe(
			'On 15 April 2022, about half of Ukraine’s coal lay behind the front line.'
		);
		expect(headline({ coal: 50 }, { latest: false }, ukrainian).first).toBe(
			'Станом на 15 квітня 2022 року за лінією фронту — близько половини кам’яного вугілля України.'
		);
	});

	test('is of the oblast, or of what a filter leaves, never of Ukraine then', () => {
		const inOblast = headline(
			{ coal: 75, lithium: 0 },
			{ oblast: 'UA-14', place: 'Donetsk Oblast' }
		);
		expect(inOblast.first).toBe(
			'In Donetsk Oblast, about three quarters of the coal lies behind the front line, but none of the lithium.'
		);
		const filter = { statuses: ['explored'], sides: [], categories: [], accuracies: [] } as const;
		const filtered = headline({ coal: 75 }, { filter });
		expect(filtered.first).toContain('mong the deposits that the filters leave, about three');
		expect(filtered.first).not.toContain('Ukraine');
		expect(headline({ coal: 75 }, { filter }, ukrainian).first).toBe(
			'Серед відібраних родовищ: за лінією фронту — близько трьох чвертей кам’яного вугілля.'
		);
	});

	test('says that nothing, or all, lies behind the line', () => {
		expect(headline({ titanium: 0, graphite: 0 }).first).toBe(
			'None of Ukraine’s titanium or graphite lies behind the front line.'
		);
		expect(headline({ coal: 100 }).first).toBe('All of Ukraine’s coal lies behind the front line.');
		expect(headline({ coal: 100, titanium: 0 }, {}, ukrainian).first).toBe(
			'За лінією фронту — усі запаси кам’яного вугілля України, а титану — нічого.'
		);
	});

	test('of what was chosen needs no genitive of its name in Ukrainian', () => {
		const of = { coal: 66, gold: 10, kaolin: 0 };
		const chosen = ['gold', 'kaolin'];
		expect(headline(of, { chosen }).first).toBe(
			'About a tenth of Ukraine’s gold lies behind the front line, but none of its kaolin.'
		);
		expect(headline(of, { chosen }, ukrainian).first).toBe(
			'За лінією фронту: золото — близько десятої частини; каолін — нічого.'
		);
	});
});

describe('resources without a share', () => {
	test('are told by the number of their deposits', () => {
		const of = { coal: 66, 'rare-earths': 'one' } as const;
		expect(headline(of).counted).toBe('Rare earths: 1 of 2 deposits behind the line.');
		expect(headline(of, {}, ukrainian).counted).toBe(
			'Рідкісноземельні елементи — 1 з 2 родовищ за лінією.'
		);
	});

	test('lead where there is nothing else, with the date of another day', () => {
		const words = headline({ 'rare-earths': 'one' }, { latest: false });
		expect(words.first).toBe('On 15 April 2022: rare earths, 1 of 2 deposits behind the line.');
		expect([words.counted, words.figures]).toEqual(['', '']);
	});

	test('are named in the sentence where none of their deposits lies behind the line', () => {
		const of = { coal: 66, titanium: 'none' } as const;
		expect(headline(of).first).toBe(
			'About two thirds of Ukraine’s coal lies behind the front line, but none of its deposits of titanium.'
		);
		expect(headline(of).counted).toBe('');
		expect(headline(of, {}, ukrainian).first).toBe(
			'За лінією фронту — близько двох третин кам’яного вугілля України, жодного родовища титану.'
		);
		expect(headline({ titanium: 'none' }).first).toBe(
			'None of Ukraine’s deposits of titanium lie behind the front line.'
		);
	});
});

describe('what was chosen', () => {
	const closed = { statuses: ['closed'], sides: [], categories: [], accuracies: [] } as const;

	test('may match no deposit, which is all there is to say', () => {
		for (const asked of [
			{ oblast: 'UA-53', place: 'Poltava Oblast' },
			{ filter: closed }
		] as const) {
			const chosen = ['lithium', 'rare-earths'];
			const of = { lithium: 20, 'rare-earths': 'one' } as const;
			const words = headline(of, { chosen, ...asked });
			expect(words).toMatchObject({ counted: '', figures: '', nothing: true });
			expect(words.first).toBe(
				'On 15 April 2022, no deposit matches the chosen resources, area and filters.'
			);
			expect(headline(of, { chosen, ...asked }, ukrainian).first).toContain(
				'вибраним копалинам, території та фільтрам не відповідає жодне родовище'
			);
		}
		expect(headline({ lithium: 20 }, { chosen: ['lithium'] }).nothing).toBe(false);
	});

	test('is told as a whole where it is a group of the page, with its parts after', () => {
		const of = { lithium: 20, titanium: 1, 'rare-earths': 'one', coal: 66 } as const;
		const chosen = ['rare-earths', 'titanium', 'lithium'];
		const words = headline(of, { chosen });
		expect(words.first).toBe(
			'3 of 6 deposits of the group “EU critical” (3 resources) lie behind the front line.'
		);
		expect(words.counted).toContain('About a fifth of Ukraine’s lithium');
		expect(words.counted).toContain('Rare earths: 1 of 2 deposits behind the line.');
		expect(headline(of, { chosen, latest: false }, ukrainian).first).toBe(
			'Станом на 15 квітня 2022 року, за лінією фронту — 3 з 6 родовищ групи «Критичні для ЄС» (3 копалини).'
		);
		expect(headline(of, { chosen: ['lithium', 'titanium'] }).first).toContain('Ukraine’s lithium');
	});

	test('is told as a whole where it is more than a sentence can name', () => {
		const of = { lithium: 0, titanium: 0, graphite: 0, coal: 100, gold: 0, kaolin: 0 };
		const chosen = ['lithium', 'titanium', 'graphite', 'coal', 'gold'];
		expect(headline(of, { chosen }).first).toBe(
			'1 of 5 deposits of the 5 chosen resources lies behind the front line.'
		);
		expect(headline(of, { chosen }, ukrainian).first).toBe(
			'За лінією фронту — 1 з 5 родовищ 5 вибраних копалин.'
		);
	});
});

test('the figures follow, of four at most, and of nothing last', () => {
	const of = { lithium: 0, coal: 66, gold: 10 };
	expect(headline(of).figures).toBe('Behind the line: coal 66%, lithium 0%.');
	expect(headline(of, {}, ukrainian).figures).toBe(
		'Частки за лінією: кам’яне вугілля — 66 %, літій — 0 %.'
	);
	const many = headline(
		{ lithium: 9, titanium: 8, graphite: 7, coal: 6, gold: 5 },
		{
			chosen: ['gold', 'coal', 'graphite', 'titanium', 'lithium']
		}
	);
	expect(many.figures?.match(/%/g)).toHaveLength(4);
	expect(many.figures).not.toContain('gold');
});

test('a share is called by the nearest fraction, and next to nothing or next to all by that', () => {
	const levels = [0, 0.019, 0.05, 0.1, 0.14, 0.22, 0.23, 0.5, 0.69, 0.74, 0.95, 0.985, 1];
	expect(levels.map(shareLevel)).toEqual([
		...['none', 'almost-none', 'below-tenth', 'tenth', 'seventh', 'fifth', 'quarter', 'half'],
		...['two-thirds', 'three-quarters', 'above-nine-tenths', 'almost-all', 'all']
	]);
});

test('deposits are told by side, each side that has any', () => {
	const counts = { all: 12, behind: 3, free: 7, near: 1, contested: 0, unknown: 1 };
	const told = (latest: boolean) =>
		english.messages.headline.coverage('15 April 2022', latest, counts);
	expect(told(true)).toBe(
		'On 15 April 2022, 3 of 12 deposits lie behind the line, 7 do not, 1 is too near to tell and 1 is at sea, where the side is not known.'
	);
	expect(told(false)).toContain('3 of 12 deposits lay behind the line, 7 did not, 1 was too near');
	const behind = { all: 1, behind: 1, free: 0, near: 0, contested: 0, unknown: 0 };
	expect(english.messages.headline.coverage('15 April 2022', true, behind)).toBe(
		'On 15 April 2022, 1 of 1 deposit lies behind the line.'
	);
	expect(ukrainian.messages.headline.coverage('15 квітня 2022 року', true, behind)).toBe(
		'Станом на 15 квітня 2022 року за лінією 1 з 1 родовища.'
	);
	expect(ukrainian.messages.headline.coverage('15 квітня 2022 року', true, counts)).toBe(
		'Станом на 15 квітня 2022 року за лінією 3 з 12 родовищ; не за лінією — 7; надто близько до лінії — 1; у морі, де бік невідомий, — 1.'
	);
});

test('a headline of an uncertain day has no figure; of another it has the deposits too', () => {
	const coal = commodity('coal', { nameEn: 'Coal', nameUk: 'Вугілля', importance: 7 });
	const { dataset, history } = country(sitesOf('coal', 60), [coal], []);
	const question = { date: isoDate('2022-04-15'), oblast: null, prices: '2021-2025' } as const;
	const estimate = estimateAt(dataset, history, question);
	const shown = {
		estimate,
		labels: new Map([['coal', labelOf(coal)]]),
		coverage: coverageOf(dataset, estimate),
		...{ chosen: [], place: null }
	};
	const { text } = spoken({ headline: shown });
	expect(text).toContain('About three fifths of Ukraine’s coal lies behind the front line.');
	expect(text).toContain('1 of 2 deposits lies behind the line and 1 does not.');
	expect(text).toContain('land under Russian occupation');
	expect(spoken({ headline: shown }, ukrainian).text).toContain('під російською окупацією');
	const uncertain = spoken({ headline: { ...shown, reliability: 'uncertain' } }).text;
	expect(uncertain).toContain('too uncertain for a headline');
	expect(uncertain).not.toMatch(/\d%|deposits/);
});
