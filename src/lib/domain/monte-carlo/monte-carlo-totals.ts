import { AmountColumn, nothing, type Amount, type CommodityColumns } from './monte-carlo-columns';
import type { DrawnTotal, MonteCarloEstimate } from './monte-carlo-estimate';

type Totals = Pick<MonteCarloEstimate, 'total' | 'totalWithoutCoal' | 'totalRecoverable'>;

/** Sums over the commodities within each draw, USD: the errors that they share stay shared. */
export class TotalColumns {
	readonly #total: AmountColumn | null;
	readonly #withoutCoal: AmountColumn | null;
	readonly #recoverable: AmountColumn | null;
	readonly #columns: readonly CommodityColumns[];
	#value = nothing;
	#valueWithoutCoal = nothing;
	#recoverableValue = nothing;

	constructor(columns: readonly CommodityColumns[], draws: number) {
		this.#columns = columns;
		const columnIf = (present: boolean) => (present ? new AmountColumn(draws) : null);
		this.#total = columnIf(columns.some(({ hasValue }) => hasValue));
		this.#withoutCoal = columnIf(columns.some((one) => one.hasValue && !isCoal(one)));
		this.#recoverable = columnIf(columns.some(({ hasRecoverable }) => hasRecoverable));
	}

	/** Adds what one commodity comes to in the draw at hand. */
	add(columns: CommodityColumns, value: Amount, recoverable: Amount): void {
		this.#value = sum(this.#value, value);
		if (!isCoal(columns)) this.#valueWithoutCoal = sum(this.#valueWithoutCoal, value);
		this.#recoverableValue = sum(this.#recoverableValue, recoverable);
	}

	/** Notes the draw at hand, and starts the next. */
	record(draw: number): void {
		this.#total?.record(draw, this.#value);
		this.#withoutCoal?.record(draw, this.#valueWithoutCoal);
		this.#recoverable?.record(draw, this.#recoverableValue);
		this.#value = this.#valueWithoutCoal = this.#recoverableValue = nothing;
	}

	/** Ends the recording: the draws lose their order. */
	percentiles(): Totals {
		return {
			total: this.#totalOf(this.#total, ({ hasValue }) => hasValue),
			totalWithoutCoal: this.#totalOf(this.#withoutCoal, (one) => one.hasValue && !isCoal(one)),
			totalRecoverable: this.#totalOf(this.#recoverable, ({ hasRecoverable }) => hasRecoverable)
		};
	}

	/** One resource alone has no share of value but that of its tonnage (METHOD §3.1). */
	#totalOf(
		column: AmountColumn | null,
		covers: (columns: CommodityColumns) => boolean
	): DrawnTotal | null {
		if (column === null) return null;
		const covered = this.#columns.filter(covers);
		if (!column.isBehind && covered.some(({ isBehind }) => isBehind)) {
			return { behind: null, share: null };
		}
		const { behind, share } = column.percentiles();
		return { behind, share: covered.length > 1 ? share : null };
	}
}

const isCoal = ({ figures }: CommodityColumns) => figures.commodity.id === 'coal';

function sum(a: Amount, b: Amount): Amount {
	return { behind: a.behind + b.behind, whole: a.whole + b.whole };
}
