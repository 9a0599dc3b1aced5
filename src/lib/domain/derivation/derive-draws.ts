import type { CommodityId } from '../dataset/commodity';
import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import type { Derivation, DerivationQuantity, DerivedNumbers } from './derivation';
import { derivationContext } from './derivation-context';
import { computed } from './derivation-node';
import { deriveCommodity } from './derive-commodity';
import { drawnErrors, drawnFactor } from './derive-drawn-inputs';
import { deriveTotals } from './derive-totals';
import { estimateAt } from '../estimate/estimate-at';
import type { MonteCarloEstimate, Percentiles } from '../monte-carlo/monte-carlo-estimate';

/** A percentile's own name, and the number of the estimate whose formula each draw evaluates. */
type Drawn = readonly [DerivationQuantity, DerivationQuantity, Percentiles];

/**
 * The percentiles of a Monte Carlo run as trees: the formula that each draw evaluates, with what it is made
 * from, and how every uncertain input of it is drawn (METHOD §7). Percentiles follow from the draws alone;
 * number and seed repeat them to the last digit. `of` limits them to some commodities, or to the totals.
 */
export function deriveDraws(
	dataset: Dataset,
	history: ControlHistory,
	drawn: MonteCarloEstimate,
	of: readonly CommodityId[] | 'totals' | 'all' = 'all'
): DerivedNumbers {
	const { draws, seed, ...question } = drawn.question;
	const estimate = estimateAt(dataset, history, question);
	const context = derivationContext(dataset, history, estimate);
	const errors = drawnErrors(context, { count: draws, seed });
	const rows =
		of === 'totals'
			? []
			: drawn.commodities.filter(({ commodity }) => of === 'all' || of.includes(commodity));
	const commodities = rows.flatMap((row) => {
		const derived = deriveCommodity(dataset, history, estimate, row.commodity);
		return percentilesOf(derived?.numbers ?? [], commodityDraws(row), errors);
	});
	const totals =
		of === 'totals' || of === 'all'
			? totalDraws(deriveTotals(dataset, history, estimate).numbers, drawn, errors)
			: [];
	return {
		question: estimate.question,
		subject: { kind: 'all', id: 'all' },
		numbers: [...commodities, ...totals]
	};
}

function commodityDraws(row: MonteCarloEstimate['commodities'][number]): readonly Drawn[] {
	return [
		...amountDraws('tonnage', row.tonnage),
		['drawn-count-share', 'count-share', row.countShare],
		// Within one commodity the price cancels: its share of value is that of its tonnage (METHOD §3.1).
		...amountDraws('value', row.value && { behind: row.value.behind }),
		...amountDraws('recoverable', row.recoverable && { behind: row.recoverable.behind })
	];
}

/** Null, or absent: it is not shown. */
interface Amounts {
	readonly share?: Percentiles | null;
	readonly behind: Percentiles | null;
}

function amountDraws(
	amount: 'tonnage' | 'value' | 'recoverable',
	drawn: Amounts | null
): readonly Drawn[] {
	const { share = null, behind = null } = drawn ?? {};
	return [
		...(share ? [[`drawn-${amount}-share`, `${amount}-share`, share] as const] : []),
		...(behind ? [[`drawn-${amount}-behind`, `${amount}-behind`, behind] as const] : [])
	];
}

function totalDraws(
	numbers: readonly Derivation[],
	{ total, totalWithoutCoal, totalRecoverable }: MonteCarloEstimate,
	errors: readonly Derivation[]
): readonly Derivation[] {
	const about = (id: string) => numbers.filter(({ subject }) => subject?.id === id);
	return [
		...percentilesOf(about('all'), amountDraws('value', total), errors),
		...percentilesOf(about('without-coal'), amountDraws('value', totalWithoutCoal), errors),
		...percentilesOf(about('all'), amountDraws('recoverable', totalRecoverable), errors)
	];
}

function percentilesOf(
	numbers: readonly Derivation[],
	drawn: readonly Drawn[],
	errors: readonly Derivation[]
): readonly Derivation[] {
	const nodes = [...numbers, ...numbers.flatMap(({ inputs }) => inputs)];
	return drawn.flatMap(([quantity, of, { p5, p50, p95 }]) => {
		const formula = nodes.find((node) => node.quantity === of);
		if (formula === undefined) return [];
		return computed('percentiles', [formula, ...factorsOf(formula), ...errors], {
			quantity,
			subject: formula.subject,
			unit: formula.unit,
			value: { low: p5, central: p50, high: p95 }
		});
	});
}

/** Each weight, price, yield and recovery of a tree once, as it is drawn. */
function factorsOf(tree: Derivation): readonly Derivation[] {
	const factors = new Map<string, Derivation>();
	const visit = (node: Derivation, commodity: string) => {
		const within = node.subject?.kind === 'commodity' ? node.subject.id : commodity;
		const factor = drawnFactor(node);
		const key = node.quantity === 'category-weight' ? node.subject?.id : within;
		if (factor)
			factors.set(`${node.quantity} ${key}`, factors.get(`${node.quantity} ${key}`) ?? factor);
		else node.inputs.forEach((input) => visit(input, within));
	};
	visit(tree, '');
	return [...factors.values()];
}
