import type { Estimate } from './estimate';

/** What the panel prints of an estimate. */
export type PanelEstimate = Omit<Estimate, 'control'>;

/** Without the side of each deposit, which the panel does not print. */
export function panelEstimate(estimate: Estimate): PanelEstimate {
	const { question, commodities, totals, total, totalWithoutCoal, totalWithoutLargest } = estimate;
	const { totalRecoverable, largest, pricedOtherwise } = estimate;
	return {
		question,
		commodities,
		totals,
		total,
		totalWithoutCoal,
		totalWithoutLargest,
		totalRecoverable,
		largest,
		pricedOtherwise
	};
}
