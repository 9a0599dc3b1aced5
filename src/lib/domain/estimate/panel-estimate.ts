import type { Estimate } from './estimate';

/** What the panel prints of an estimate. */
export type PanelEstimate = Omit<Estimate, 'control'>;

/** Without what the panel does not print: the side of each deposit, and what an area takes by their number. */
export function panelEstimate({ question, commodities, totals }: PanelEstimate): PanelEstimate {
	return { question, commodities: commodities.map((row) => ({ ...row, byNumber: null })), totals };
}
