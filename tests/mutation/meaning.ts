import { countedQuantity } from '../../src/lib/domain/dataset/counted-quantity';
import { countingTablesOf, valuesOf } from '../../src/lib/check/assemble/assemble-dataset';
import { nationalBalanceOf } from '../../src/lib/check/assemble/assemble-balance';
import type { Draft } from '../../src/lib/check/read/draft';

type Part = (draft: Draft) => readonly unknown[];

/** Of each part of the data what the estimate is computed from: numbers, categories, places and days, no words. */
const parts: Readonly<Partial<Record<keyof Draft, Part>>> = {
	deposits: (draft) => {
		const tables = countingTablesOf(draft);
		const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
		return draft.deposits.entries.map(({ id, oblast, geometry, value }) => [
			...[id, oblast, geometry, value.commodities, value.location_accuracy, value.zone],
			...[value.outline_of, value.status],
			value.figures
				.filter(({ counted }) => counted)
				.map((figure) => {
					const commodity = commodities.get(figure.commodity);
					const counted = commodity && countedQuantity(figure, commodity, tables);
					return [figure.commodity, figure.kind, counted, figure.category, figure.grade];
				})
		]);
	},
	basins: ({ basins }) =>
		basins.entries.map(({ id, geometry, value }) => [
			...[id, geometry, value.oblasts, value.commodities, value.outline_quality]
		]),
	commodities: ({ commodities }) =>
		valuesOf(commodities).map((row) => [
			...[row.id, row.group, row.basis, row.unit, row.priceId, row.productYield],
			row.worldProduction?.quantity
		]),
	criticalLists: ({ criticalLists }) =>
		valuesOf(criticalLists).map((row) => [row.commodity, row.euCritical]),
	prices: ({ prices }) =>
		valuesOf(prices).map((row) => [
			...[row.id, row.low, row.central, row.high, row.usdPerQuantityFactor, row.confidence]
		]),
	categories: ({ categories }) =>
		valuesOf(categories).map((row) => [row.id, row.weight, row.valued]),
	accuracies: ({ accuracies }) => valuesOf(accuracies).map((row) => [row.id, row.sigmaKm]),
	outlineAccuracies: ({ outlineAccuracies }) =>
		valuesOf(outlineAccuracies).map((row) => [row.id, row.sigma]),
	units: ({ units }) => valuesOf(units).map((row) => [row.id, row.of, row.factor]),
	conversions: ({ conversions }) =>
		valuesOf(conversions).map((row) => [row.commodity, row.fromBasis, row.gradeOf, row.factor]),
	gradeYields: ({ gradeYields }) =>
		valuesOf(gradeYields).map(({ source: _source, note: _note, ...row }) => row),
	balance: (draft) =>
		nationalBalanceOf(draft).map((row) => [
			...[row.commodity, row.category, row.quantity, row.editionYear]
		]),
	allocations: ({ allocations }) =>
		valuesOf(allocations).map((row) => [row.commodity, row.place, row.part, row.valued]),
	controlFlags: ({ controlFlags }) =>
		valuesOf(controlFlags).map((row) => [row.deposit, row.from, row.to, row.side]),
	origins: ({ origins }) =>
		valuesOf(origins).map((row) => [row.id, row.lineErrorStaticKm, row.lineErrorMovingKm]),
	observations: ({ observations }) =>
		valuesOf(observations).map((row) => [row.date, row.origin, row.reliability, row.doubt]),
	cells: ({ cells }) => cells.entries.map(({ value }) => value),
	naturalEarth: ({ naturalEarth }) =>
		naturalEarth.entries.map(({ value, geometry }) => [value.used_for, geometry]),
	oblasts: ({ oblasts }) => oblasts.entries.map(({ id, geometry }) => [id, geometry])
};

/** Names of the parts in which two drafts mean something else for the estimate; the order of records means nothing. */
export function otherMeaning(before: Draft, after: Draft): readonly string[] {
	return Object.entries(parts)
		.filter(([name, part]) => {
			const [a, b] = [before[name as keyof Draft], after[name as keyof Draft]];
			return a !== b && written(part(before)) !== written(part(after));
		})
		.map(([name]) => name);
}

function written(records: readonly unknown[]): string {
	return records
		.map((record) => JSON.stringify(record))
		.sort()
		.join('\n');
}
