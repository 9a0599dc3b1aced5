import type { PublishedUnit } from '../../../src/lib/domain/dataset/quantity-unit';

/** A made-up `units.csv`. */
export const units: readonly PublishedUnit[] = [
	{ id: 't', of: 't', factor: 1 },
	{ id: 'kt', of: 't', factor: 1e3 },
	{ id: 'Mt', of: 't', factor: 1e6 },
	{ id: 'bn t', of: 't', factor: 1e9 },
	{ id: 'Moz', of: 't', factor: 31.1034768 },
	{ id: 'bcm', of: '1000 m3', factor: 1e6 },
	{ id: 'tcf', of: '1000 m3', factor: 28_316_846.592 },
	{ id: '%', of: null, factor: null }
];
