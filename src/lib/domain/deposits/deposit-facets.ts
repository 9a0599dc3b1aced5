import type { CommodityId } from '../dataset/commodity';
import type { Dataset } from '../dataset/dataset';
import { depositStatuses, locationAccuracyIds, type Deposit } from '../dataset/deposit';
import { filterDeposit, noFilter, type DepositFilterKind } from '../estimate/deposit-filter';
import type { Estimate } from '../estimate/estimate';
import { sides, type Side } from '../control/side';

/** How many deposits the estimate would be about if of one kind only this value were let through. */
export interface FacetCount {
	readonly value: string;
	readonly count: number;
}

/**
 * The values that each kind of filter can take, with live counts: in the estimate's area, among the deposits that list
 * a chosen commodity (none chosen: all), under the other kinds as they stand.
 */
export function depositFacets(
	dataset: Dataset,
	{ question, control }: Pick<Estimate, 'question' | 'control'>,
	chosen: readonly CommodityId[]
): Readonly<Record<DepositFilterKind, readonly FacetCount[]>> {
	const inScope = dataset.deposits.filter(
		({ oblast, commodities }) =>
			(question.oblast === null || oblast === question.oblast) &&
			(chosen.length === 0 || commodities.some((id) => chosen.includes(id)))
	);
	const sideOf = (deposit: Deposit) => control.get(deposit.id)?.side ?? 'unknown';
	const facet = (kind: DepositFilterKind): readonly FacetCount[] => {
		const others = { ...(question.filter ?? noFilter), [kind]: [] };
		const passing = inScope.filter((deposit) => filterDeposit(deposit, others, sideOf(deposit)));
		return valuesOf(kind, dataset).map((value) => ({
			value,
			count: passing.filter((deposit) => valuesIn(kind, deposit, sideOf(deposit)).includes(value))
				.length
		}));
	};
	return {
		statuses: facet('statuses'),
		sides: facet('sides'),
		categories: facet('categories'),
		accuracies: facet('accuracies')
	};
}

/** In the order of the data; only reserve categories that some counted figure is in, and sides that can occur. */
function valuesOf(kind: DepositFilterKind, dataset: Dataset): readonly string[] {
	switch (kind) {
		case 'statuses':
			return depositStatuses;
		case 'sides':
			return sides;
		case 'categories': {
			const used = new Set(dataset.deposits.flatMap((deposit) => countedCategories(deposit)));
			return dataset.categories.map(({ id }) => id).filter((id) => used.has(id));
		}
		case 'accuracies':
			return locationAccuracyIds;
		default:
			return kind satisfies never;
	}
}

function valuesIn(kind: DepositFilterKind, deposit: Deposit, side: Side): readonly string[] {
	switch (kind) {
		case 'statuses':
			return [deposit.status];
		case 'sides':
			return [side];
		case 'categories':
			return countedCategories(deposit);
		case 'accuracies':
			return [deposit.accuracy];
		default:
			return kind satisfies never;
	}
}

function countedCategories({ figures }: Deposit): readonly string[] {
	return figures.flatMap(({ counted, category }) =>
		counted === null || category === null ? [] : [category]
	);
}
