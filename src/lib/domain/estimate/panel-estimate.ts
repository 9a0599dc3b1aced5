import type { Estimate } from './estimate';

/** What the panel prints of an estimate. */
export type PanelEstimate = Omit<Estimate, 'control'>;

/** Without the side of each deposit, which the panel does not print. */
export function panelEstimate({ question, commodities, totals }: PanelEstimate): PanelEstimate {
	return { question, commodities, totals };
}
