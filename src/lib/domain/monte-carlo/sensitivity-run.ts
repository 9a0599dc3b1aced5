import type { Dataset } from '../dataset/dataset';
import type { PriceCase } from '../dataset/price';
import type { DrawNumbers } from './draw-numbers';
import type { DrawnDay } from './drawn-estimate';

/** What is assumed of an estimate, by kind. */
export const assumptions = [
	'price',
	'weight',
	/** Which edition of the national total holds. */
	'total',
	/** The published parts of the total in places. */
	'split',
	'outline',
	'line',
	'place',
	'sizes',
	'yield'
] as const;
export type Assumption = (typeof assumptions)[number];

/** What all runs of an estimate share. */
export interface SensitivityRun {
	readonly dataset: Pick<Dataset, 'deposits' | 'categories' | 'prices' | 'oblasts'>;
	readonly priceCase: PriceCase;
	readonly numbers: DrawNumbers;
	readonly day: DrawnDay;
}
