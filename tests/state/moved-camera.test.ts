import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { panelEstimate } from '../../src/lib/domain/estimate/panel-estimate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Figures } from '../../src/lib/data/loaders';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { exactly } from '../../src/lib/domain/numbers/range';
import type { View } from '../../src/lib/domain/view/view';
import { EstimateState } from '../../src/lib/state/estimate.svelte';
import { Loadable } from '../../src/lib/state/loadable.svelte';
import { ViewState } from '../../src/lib/state/view.svelte';
import { commodity, country, price } from '../domain/estimate/estimate-fixture';
import { goto } from './router.svelte';

vi.mock('$app/environment', () => import('./router.svelte'));
vi.mock('$app/navigation', () => import('./router.svelte'));
vi.mock('$app/state', () => import('./router.svelte'));

const everything =
	'/?date=2022-04-01&compare=2022-03-01&commodity=coal,iron&deposit=pit&status=explored';
const land = country(
	[
		{ id: 'pit', commodity: 'coal', tonnes: 100, distanceKm: 40 },
		{ id: 'cut', commodity: 'iron', tonnes: 50, distanceKm: -40, distanceBefore2022Km: 40 }
	],
	[commodity('coal'), commodity('iron')],
	[price('coal', exactly(1)), price('iron', exactly(2))]
);

/** Figures that count how often somebody begins to compute with them. */
class Counted implements Figures {
	reads = 0;
	readonly history = land.history;
	get dataset() {
		this.reads++;
		return land.dataset;
	}
}

const settled = () => new Promise<void>((resolve) => void setTimeout(resolve));

const first = panelEstimate(
	estimateAt(land.dataset, land.history, {
		...{ date: isoDate('2022-04-20'), oblast: null, prices: '2021-2025' }
	})
);

async function opened(path: string) {
	await goto(path);
	const figures = new Counted();
	const loadable = new Loadable<Figures>(() => Promise.resolve(figures));
	const view = new ViewState(() => ({
		commodities: new Set(['coal', 'iron']),
		deposits: new Set(['pit', 'cut']),
		categories: new Set(['abc1']),
		otherLines: ['commons'],
		firstDate: isoDate('2022-02-20'),
		lastDate: isoDate('2022-04-20'),
		version: 'test'
	}));
	view.start();
	const estimate = new EstimateState(view, loadable, isoDate('2022-04-20'), first);
	await estimate.loadParts();
	return { view, estimate, figures, loadable };
}

/** All that the page shows of the estimate. */
const answersOf = (state: EstimateState) => ({
	estimate: state.estimate,
	compared: state.compared,
	totals: state.totals,
	months: state.months,
	coverage: state.coverage,
	reliability: state.reliability,
	observation: state.observation,
	comparedObservation: state.comparedObservation
});

function expectSameObjects(after: object, before: object) {
	for (const [key, value] of Object.entries(before)) {
		expect(Reflect.get(after, key), key).toBe(value);
	}
}

/** What a view asks for, but for where the map looks. */
const askedOf = ({ camera: _, ...asked }: View) => asked;

beforeEach(() => goto('/'));

describe('a moved camera', () => {
	it('makes a view of the same parts, and computes nothing', async () => {
		const { view, estimate, figures, loadable } = await opened(everything);
		loadable.need();
		await settled();
		const [asked, answers] = [askedOf(view.current), answersOf(estimate)];
		expect(Object.values(answers)).not.toContain(null);
		expect(asked).toMatchObject({
			commodities: ['coal', 'iron'],
			filter: { statuses: ['explored'] }
		});
		const { reads } = figures;
		for (const lng of [31, 32, 33]) {
			view.preview({ camera: { lng, lat: 48, zoom: 7, bearing: 0 } });
			expect(view.current.camera?.lng).toBe(lng);
			expectSameObjects(view.current, asked);
			expectSameObjects(answersOf(estimate), answers);
		}
		view.commit();
		await settled();
		expect(view.search, 'the camera is in the address').toContain('33');
		expectSameObjects(view.current, asked);
		expectSameObjects(answersOf(estimate), answers);
		expect(figures.reads).toBe(reads);
	});

	it('is the same view again where an address says what is shown already', async () => {
		const { view } = await opened(everything);
		const before = view.current;
		await goto(everything);
		expect(view.current).toBe(before);
	});
});

describe('another question', () => {
	it('is answered, with what did not change in the answer kept', async () => {
		const { view, estimate, figures, loadable } = await opened(everything);
		loadable.need();
		await settled();
		const before = answersOf(estimate);
		const { reads } = figures;
		view.preview({ commodities: ['coal'] });
		const after = answersOf(estimate);
		expectSameObjects(
			{ ...after, totals: before.totals, months: before.months, coverage: before.coverage },
			before
		);
		expect(after.totals?.all?.commodities).toEqual(['coal']);
		expect(figures.reads).toBeGreaterThan(reads);
		view.preview({ date: isoDate('2022-04-02') });
		expect(estimate.estimate).not.toBe(before.estimate);
		expect(estimate.estimate?.commodities).toBe(before.estimate?.commodities);
	});
});

describe('without figures', () => {
	it('there is no observation, and nothing is answered', async () => {
		const { estimate } = await opened(everything);
		expect(new Set(Object.values(answersOf(estimate)))).toEqual(new Set([null]));
	});

	it('and without a date to compare with there is no observation of it', async () => {
		const { estimate, loadable } = await opened('/?date=2022-04-01');
		loadable.need();
		await settled();
		expect([estimate.compared, estimate.comparedObservation]).toEqual([null, null]);
		expect(estimate.observation).toBe(40);
	});
});
