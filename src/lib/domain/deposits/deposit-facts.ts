import type { Dataset, FigureTables } from '../dataset/dataset';
import type { Deposit, SourceId } from '../dataset/deposit';

/** The tables that everything printed of one deposit is read from; a whole dataset is one of them. */
export type DepositFacts = FigureTables & Pick<Dataset, 'oblasts' | 'accuracies' | 'controlFlags'>;

/**
 * The rows of a dataset that one deposit needs, in the order of the dataset: a page of the deposit carries no
 * more. What is derived from the slice equals what is derived from the whole.
 */
export function factsOfDeposit(dataset: DepositFacts, deposit: Deposit): DepositFacts {
	const lists = (id: string) => deposit.commodities.includes(id);
	const commodities = dataset.commodities.filter(({ id }) => lists(id));
	const ofDeposit = {
		commodities,
		prices: dataset.prices.filter(({ id }) => commodities.some(({ priceId }) => priceId === id)),
		units: dataset.units.filter(({ id }) => deposit.figures.some(({ unit }) => unit === id)),
		conversions: dataset.conversions.filter(({ commodity }) => lists(commodity)),
		gradeYields: dataset.gradeYields.filter(({ commodity }) => lists(commodity)),
		categories: dataset.categories.filter(({ id }) =>
			deposit.figures.some(({ category }) => category === id)
		),
		oblasts: dataset.oblasts.filter(({ code }) => code === deposit.oblast),
		accuracies: dataset.accuracies.filter(({ id }) => id === deposit.accuracy),
		controlFlags: dataset.controlFlags.filter((flag) => flag.deposit === deposit.id)
	};
	const cited = citedBy(deposit, ofDeposit);
	return { ...ofDeposit, sources: dataset.sources.filter(({ id }) => cited.has(id)) };
}

type Tables = Omit<DepositFacts, 'sources'>;

/** A table's field names sources as `a;b`, or is a text. */
const idsIn = (field: string) => field.split(';').map((id) => id.trim());

function citedBy(deposit: Deposit, tables: Tables): ReadonlySet<SourceId> {
	const { commodities, conversions, gradeYields, controlFlags } = tables;
	return new Set([
		...deposit.sources,
		...deposit.figures.flatMap(({ sources }) => sources),
		...commodities.flatMap(({ productYieldSource }) => idsIn(productYieldSource)),
		...[...conversions, ...gradeYields, ...controlFlags].flatMap(({ source }) => idsIn(source))
	]);
}
