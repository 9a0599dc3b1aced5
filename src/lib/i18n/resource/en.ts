import type { SideCounts } from '../../domain/estimate/side-counts';
import { pluralIn } from '../language/plural';
import type { ResourceMessages } from './messages';

const plural = pluralIn('en');
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

/** After the first count: of which deposits the side cannot be told. */
const untold = ({ near, contested, unknown }: SideCounts) =>
	[
		...(near > 0 ? [`, ${near} too near to tell`] : []),
		...(contested > 0 ? [`, ${contested} on contested land`] : []),
		...(unknown > 0 ? [`, ${unknown} not known`] : [])
	].join('');
const grades = { A: 'good', B: 'fair', C: 'weak', D: 'counts only' };

export const resource: ResourceMessages = {
	grade: (grade) => `Evidence ${grade}: ${grades[grade]}`,
	gradeReason: {
		'most-dated': 'at least three quarters of the total are placed by dated sources',
		'part-dated': 'two fifths to three quarters of the total are placed by dated sources',
		'little-dated': 'less than two fifths of the total are placed by dated sources',
		'undated-total': 'the national total is undated',
		'old-total': 'the national total is more than 15 years old',
		'shares-only': 'shares are published without a total',
		'basin-cut': 'a basin was cut to the oblast by area',
		'deposits-only': 'no national total: the deposits with a figure alone',
		'nothing-placed':
			'nothing of the national total is placed: the share follows the number of deposits',
		'counts-only': 'too few figures for a share'
	},
	parts: {
		located: 'in deposits with a figure',
		placed: 'placed by a published split',
		unplaced: 'published, not placed'
	},
	counts: (counts) =>
		`${counts.behind} of ${deposits(counts.all)} behind the line${untold(counts)}`,
	byProduct: (counts) =>
		`also reported in ${deposits(counts.all)} of other resources, ${counts.behind} of them behind the line${untold(counts)}`,
	noMoney: {
		'no-price': 'No value: no price',
		'judgement-price': 'No value: the only price is an assumption',
		'shares-only': 'No value: shares are published, no amounts',
		'no-amount': 'No value: too few figures',
		'unsold-ore': 'No value: nobody buys a large part of the ore, so no price holds for it',
		'no-valued-amount': 'No value: nothing in a category that can be priced',
		'beyond-market': 'Tonnes only: more than 20 years of the world’s production'
	},
	interval: '90% interval'
};
