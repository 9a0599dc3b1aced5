import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ControlLookup } from '../../../src/lib/domain/control/control-lookup';
import { oblastCodes, type OblastCode } from '../../../src/lib/domain/dataset/oblast';
import type { Estimate } from '../../../src/lib/domain/estimate/estimate';
import { estimateAt } from '../../../src/lib/domain/estimate/estimate-at';
import { resourceModels } from '../../../src/lib/domain/estimate/resource-rows';
import { IntervalEstimator } from '../../../src/lib/domain/monte-carlo/interval-estimator';
import { hasInterval } from '../../../src/lib/domain/numbers/range';
import { dataset, history } from '../../shipped/derived';

/** Promises of METHOD §14 and §7 on the shipped data, whatever it holds. */

const { observations } = dataset.timeline;
const lookup = new ControlLookup(dataset, history);
const models = resourceModels(dataset, dataset.deposits, 'range', false);
const at = (observation: number, oblast: OblastCode | null): Estimate =>
	estimateAt(
		dataset,
		history,
		{ date: observations[observation]!.date, oblast, prices: '2021-2025' },
		[],
		lookup,
		models
	);
const days = Array.from({ length: 200 }, (_, i) =>
	Math.floor(((i + 0.5) / 200) * observations.length)
);

test('no number of any resource, day and oblast is NaN, and the share lies within its limits', () => {
	const wrong: unknown[] = [];
	for (const observation of days) {
		for (const oblast of [null, ...oblastCodes]) {
			for (const { commodity, resource, money } of at(observation, oblast).commodities) {
				if (resource === null) continue;
				const { share, limits, parts } = resource;
				const numbers = [share.central, money?.behind.central ?? 0, parts.unplaced.behind];
				const isWithin =
					share.central >= limits.least - 1e-9 && share.central <= limits.most + 1e-9;
				if (numbers.every(Number.isFinite) && isWithin) continue;
				wrong.push([commodity, oblast, observation, numbers, limits]);
			}
		}
	}
	expect(wrong).toEqual([]);
});

test('the oblasts add up to the nation within 1e-9', () => {
	for (const observation of days.filter((_, i) => i % 20 === 0)) {
		const sums = new Map<string, number>();
		const add = (name: string, value: number) => sums.set(name, (sums.get(name) ?? 0) + value);
		for (const oblast of oblastCodes) {
			for (const { commodity, resource, money } of at(observation, oblast).commodities.map(whole)) {
				for (const [part, { behind, total }] of partsOf(resource)) {
					add(`${commodity} ${part} behind`, behind);
					add(`${commodity} ${part} total`, total);
				}
				add(`${commodity} money`, money?.behind.central ?? 0);
			}
		}
		for (const { commodity, resource, money } of at(observation, null).commodities.map(whole)) {
			const parts = partsOf(resource).flatMap(([part, { behind, total }]) => [
				[`${commodity} ${part} behind`, behind] as const,
				[`${commodity} ${part} total`, total] as const
			]);
			for (const [name, value] of [
				...parts,
				[`${commodity} money`, money?.behind.central ?? 0] as const
			]) {
				const error = Math.abs((sums.get(name) ?? 0) - value);
				expect([name, error <= 1e-9 * Math.max(1, value)]).toEqual([name, true]);
			}
		}
	}
});

/** With what an area takes by the number of its deposits alone. */
function whole(row: Estimate['commodities'][number]) {
	return { ...row, ...row.byNumber };
}

function partsOf(resource: Estimate['commodities'][number]['resource']) {
	if (resource === null) return [];
	const { located, placed, unplaced } = resource.parts;
	return Object.entries({ located, placed, unplaced });
}

test('the interval holds the central value and stays within the limits', () => {
	const estimator = new IntervalEstimator(dataset, history, { count: 500, seed: 1 });
	const check = (observation: number, oblast: OblastCode | null) => {
		for (const { commodity, resource } of estimator.of(at(observation, oblast)).commodities) {
			if (resource === null) continue;
			const { share, limits } = resource;
			if (!hasInterval(share)) throw new Error(`${commodity} has no interval`);
			const isHeld = share.low <= share.central && share.central <= share.high;
			const isWithin = share.low >= limits.least - 1e-9 && share.high <= limits.most + 1e-9;
			expect([commodity, oblast, isHeld, isWithin]).toEqual([commodity, oblast, true, true]);
		}
	};
	for (const observation of days) check(observation, null);
	const last = observations.length - 1;
	for (const oblast of oblastCodes) check(last, oblast);
	fc.assert(fc.property(fc.constantFrom(...days), fc.constantFrom(...oblastCodes), check), {
		numRuns: 50
	});
});

test('an estimate says what it rests on: a grade with its reason, and D exactly where nothing is placed', () => {
	const nation = at(observations.length - 1, null).commodities;
	const oblasts = oblastCodes.flatMap((code) => at(observations.length - 1, code).commodities);
	for (const { resource, byNumber } of [...nation, ...oblasts]) {
		if (byNumber !== null) expect(byNumber.resource.evidence.grade).toBe('D');
		if (resource === null) continue;
		const { grade, coverage } = resource.evidence;
		const { located, placed } = resource.parts;
		expect(grade === 'D').toBe(located.total + placed.total === 0);
		if (grade === 'A') expect(coverage).toBeGreaterThanOrEqual(0.75);
		if (resource.basis === 'located') expect(coverage).toBeNull();
	}
});
