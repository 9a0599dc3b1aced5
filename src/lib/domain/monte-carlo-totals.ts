import { AmountColumn, nothing, type Amount, type CommodityColumns } from './monte-carlo-columns';
import type { MonteCarloEstimate } from './monte-carlo-estimate';

type Totals = Pick<MonteCarloEstimate, 'total' | 'totalWithoutCoal' | 'totalRecoverable'>;

/** Sums over the commodities within each draw, USD: the errors that they share stay shared. */
export class TotalColumns {
	readonly #total: AmountColumn | null;
	readonly #withoutCoal: AmountColumn | null;
	readonly #recoverable: AmountColumn | null;
	#value = nothing;
	#valueWithoutCoal = nothing;
	#recoverableValue = nothing;

	constructor(columns: readonly CommodityColumns[], draws: number) {
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
			total: this.#total?.percentiles() ?? null,
			totalWithoutCoal: this.#withoutCoal?.percentiles() ?? null,
			totalRecoverable: this.#recoverable?.percentiles() ?? null
		};
	}
}

const isCoal = ({ figures }: CommodityColumns) => figures.commodity.id === 'coal';

function sum(a: Amount, b: Amount): Amount {
	return { behind: a.behind + b.behind, whole: a.whole + b.whole };
}
