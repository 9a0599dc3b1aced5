import { expect, test } from 'vitest';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { exactly } from '../../src/lib/domain/numbers/range';
import { IntervalsService } from '../../src/lib/worker/intervals-service';
import { commodity, country, price } from '../domain/estimate/estimate-fixture';

const site = { id: 'mine', commodity: 'coal', tonnes: 100, category: 'c2', distanceKm: 2 };
const other = { ...site, id: 'pit', commodity: 'iron' };
const { dataset, history } = country(
	[site, other],
	[commodity('coal'), commodity('iron')],
	[price('coal', exactly(1)), price('iron', exactly(1))]
);
const question = { date: isoDate('2022-03-30'), oblast: null, prices: '2021-2025' } as const;
const draws = { count: 500, seed: 7 };

test('answers each question with the intervals of the command line', () => {
	const service = new IntervalsService(dataset, history);
	const earlier = { ...question, date: isoDate('2022-03-01') };
	const answers = service.draw([question, earlier], [], draws);
	const estimator = new IntervalEstimator(dataset, history, draws);
	answers.forEach((answer, i) => {
		const { commodities, totals } = estimator.of(
			estimateAt(dataset, history, [question, earlier][i]!)
		);
		expect(answer).toMatchObject({ commodities, totals });
	});
});

test('totals are of the chosen commodities', () => {
	const [answer] = new IntervalsService(dataset, history).draw([question], ['iron'], draws);
	expect(answer!.totals.all!.commodities).toEqual(['iron']);
	expect(answer!.totals.all!.behind.high).toBeGreaterThan(0);
});

test('the ends of months have the intervals of their days, of the chosen commodities alone', () => {
	const service = new IntervalsService(dataset, history);
	const { date, ...options } = question;
	const month = service
		.months(options, ['coal'], draws)
		.find((one) => one.question.observationDate.startsWith(date.slice(0, 7)))!;
	expect(month.commodities.map((row) => row.commodity)).toEqual(['coal']);
	const asked = { ...options, date: month.question.observationDate };
	const [day] = service.draw([asked], ['coal'], draws);
	const coal = day!.commodities.find((row) => row.commodity === 'coal')!;
	expect(coal.resource!.share.high).toBeGreaterThan(coal.resource!.share.central);
	expect(month.commodities[0]!.resource).toEqual(coal.resource);
});

test('draws that cannot be made are refused', () => {
	const service = new IntervalsService(dataset, history);
	expect(() => service.draw([question], [], { count: 1, seed: 7 })).toThrow(RangeError);
});
