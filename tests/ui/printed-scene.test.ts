import { describe, expect, it } from 'vitest';
import type { SceneAnswer } from '../../src/lib/domain/briefing/scene-answer';
import { labelOf } from '../../src/lib/domain/dataset/commodity';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { coverageOf } from '../../src/lib/domain/estimate/coverage';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { exactly } from '../../src/lib/domain/numbers/range';
import { defaultView } from '../../src/lib/domain/view/view';
import { printedScene } from '../../src/lib/ui/printed/printed-scene';
import { commodity, country, price } from '../domain/estimate/estimate-fixture';
import { english, ukrainian } from './speech';

const date = isoDate('2022-04-15');
const { dataset, history } = country(
	[
		{ id: 'a', commodity: 'coal', tonnes: 60, distanceKm: 5000 },
		{ id: 'b', commodity: 'coal', tonnes: 40, distanceKm: -5000 },
		{ id: 'c', commodity: 'iron-ore', tonnes: 50, distanceKm: -5000 }
	],
	[
		commodity('coal', { nameEn: 'Coal', nameUk: 'Вугілля', importance: 1 }),
		commodity('iron-ore', { nameEn: 'Iron ore', nameUk: 'Залізна руда', importance: 2 })
	],
	[price('coal', exactly(10)), price('iron-ore', exactly(1))]
);
const labels = new Map(dataset.commodities.map((one) => [one.id, labelOf(one)]));
const estimate = estimateAt(dataset, history, { date, oblast: null, prices: '2021-2025' });

function answer(changes: Partial<SceneAnswer> = {}): SceneAnswer {
	return {
		scene: {
			title: { en: 'A title', uk: 'Заголовок' },
			text: { en: ['A text.'], uk: ['Текст.'] },
			...{ view: `?date=${date}`, emphasis: null, notes: null, sources: [], events: [] }
		},
		view: { ...defaultView, date },
		...{ estimate, compared: null, totals: estimate.totals },
		coverage: coverageOf(dataset, estimate),
		observation: { ...dataset.timeline.observations.at(-1)!, date, reliability: 'reliable' },
		...{ isLatest: false, place: null, emphasis: null, events: [], sources: [] },
		...changes
	};
}

const looksAt = (id: string) => ({
	scene: { ...answer().scene, emphasis: { kind: 'commodity', id } as const }
});

const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('a scene as it is printed', () => {
	it('says in its language what the map says of the view, with the day', () => {
		const scene = printedScene(answer(), labels, english);
		expect(scene).toMatchObject({ title: 'A title', text: ['A text.'], notes: [] });
		expect(plain(scene.of)).toBe('All of Ukraine, 15 April 2022');
		expect(scene.rows.map(({ name, value }) => [name, value])).toEqual([
			['Coal', '60%'],
			['Iron ore', '0%']
		]);
		expect(scene.headline).toContain('coal');
		expect(printedScene(answer(), labels, ukrainian).title).toBe('Заголовок');
	});

	it('leads with the resource that is looked at, in the number and in the rows', () => {
		const scene = printedScene(answer(looksAt('iron-ore')), labels, english);
		expect(scene.number).toMatchObject({ value: '0%' });
		expect(plain(scene.number?.of)).toBe('Iron ore, All of Ukraine, 15 April 2022');
		expect(scene.rows.map(({ id }) => id)).toEqual(['iron-ore', 'coal']);
	});

	it('counts deposits where several resources are shown and none is looked at', () => {
		expect(printedScene(answer(), labels, english).number?.value).toBe('1 of 3 deposits');
	});

	it('never gives money without saying what it is not', () => {
		const view = { ...defaultView, date, measure: 'value' } as const;
		const { remarks } = printedScene(answer({ view }), labels, english);
		expect(remarks.join(' ')).toMatch(/not wealth|not profit/);
	});

	it('quotes no number of a day on which the record is too unsteady', () => {
		const observation = { ...answer().observation, reliability: 'uncertain' } as const;
		const scene = printedScene(answer({ observation }), labels, english);
		expect(scene.number).toBeNull();
		expect(scene.rows).toEqual([]);
		expect(scene.headline).not.toMatch(/\d\s?%/);
	});

	it('sets both days beside each other where two are compared, with no single number', () => {
		const scene = printedScene(answer({ compared: estimate }), labels, english);
		expect(scene.number).toBeNull();
		expect(scene.rows[0]?.then).toContain('60%');
		expect(scene.days).not.toBeNull();
	});

	it('writes a day as the page does, and a month as the data has it', () => {
		const named = { titleEn: 'It happened', titleUk: 'Сталося', url: 'https://example.org/' };
		const events = [
			{ ...named, date: '2025-04-30' },
			{ ...named, date: '2025-09' }
		];
		const printed = printedScene(answer({ events }), labels, english).events;
		expect(printed.map((event) => plain(event.date))).toEqual(['30 April 2025', '2025-09']);
	});

	it('links to the view it shows', () => {
		expect(printedScene(answer(), labels, english).search).toBe(`?date=${date}`);
	});
});
