import { controlInputs } from '../../src/lib/domain/control/control-inputs';
import { depositControl } from '../../src/lib/domain/control/deposit-control';
import type { Side } from '../../src/lib/domain/control/side';
import { dataset, depositOf, estimateOn, history } from '../built-data';

/** The sides of a deposit as the pages write them. */
const sidesInWords: Readonly<Record<Side, string>> = {
	behind: 'Behind the front line',
	free: 'Not behind the front line',
	near: 'Too near the line to tell',
	contested: 'Contested',
	unknown: 'Not known which side'
};

/** The side of a deposit on a day of the record, as the pages write it. */
export function sideInWords(id: string, date: string): string {
	const control = estimateOn(date).control.get(id);
	if (!control) throw new Error(`expected the side of ${id} on ${date}, found none`);
	return sidesInWords[control.side];
}

/**
 * The first day of the record on which a deposit is said to lie behind the line, and the last before it on which it is
 * said not to; in between it may be too near to tell. Throws where there are no such days.
 */
export function daysAround(id: string): { readonly before: string; readonly after: string } {
	const inputs = controlInputs(dataset, history);
	const deposit = depositOf(id);
	const days = dataset.timeline.observations.map(({ date }, at) => ({
		date,
		side: depositControl(deposit, inputs, at, null).side
	}));
	const behind = days.findIndex(({ side }) => side === 'behind');
	const before = days.slice(0, Math.max(0, behind)).findLast(({ side }) => side === 'free');
	if (before === undefined) throw new Error(`expected that ${id} came behind the line`);
	return { before: before.date, after: days[behind]!.date };
}
