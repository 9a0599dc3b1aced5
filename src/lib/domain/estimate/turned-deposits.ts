import type { CommodityId } from '../dataset/commodity';
import type { ControlHistory } from '../control/control-history';
import { sideStory, type Crossing } from '../control/crossings';
import type { Dataset } from '../dataset/dataset';
import type { Deposit } from '../dataset/deposit';
import { controlInputs } from '../control/control-inputs';
import { filterDataset } from './deposit-filter';
import type { Estimate } from './estimate';
import type { Side } from '../control/side';
import type { IsoDate } from '../dataset/iso-date';

/** A deposit on another side than before. */
export interface Turned {
	readonly deposit: Deposit;
	readonly earlier: Side;
	readonly later: Side;
	/** First observation of the unbroken time on the later side. */
	readonly since: IsoDate;
}

export const turnedWays = ['behind', 'free', 'other'] as const;
/** From one side of the line to the other; `other`: from or to a side that is contested or unknown. */
export type TurnedWay = (typeof turnedWays)[number];

export function wayOf({ earlier, later }: Pick<Turned, 'earlier' | 'later'>): TurnedWay {
	if (earlier === 'free' && later === 'behind') return 'behind';
	return earlier === 'behind' && later === 'free' ? 'free' : 'other';
}

type Sided = Pick<Estimate, 'question' | 'control'>;

/**
 * The deposits in the area of two estimates that lie on another side in the later one, by the day on which they came
 * to it; `chosen` limits the commodities (empty: all). A filter by side lets through what passes on either day.
 */
export function turnedDeposits(
	dataset: Dataset,
	history: ControlHistory,
	earlier: Sided,
	later: Sided,
	chosen: readonly CommodityId[] = []
): readonly Turned[] {
	const inputs = controlInputs(dataset, history);
	const day = later.question.observationDate;
	return depositsAsked(dataset, earlier, later, chosen)
		.map((deposit) => ({ deposit, ...sidesOf(deposit, earlier, later) }))
		.filter((turned) => turned.earlier !== turned.later)
		.map((turned) => ({ ...turned, since: sideStory(turned.deposit, inputs, day).now.date }))
		.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

function sidesOf({ id }: Deposit, earlier: Sided, later: Sided): Pick<Turned, 'earlier' | 'later'> {
	return {
		earlier: earlier.control.get(id)?.side ?? 'unknown',
		later: later.control.get(id)?.side ?? 'unknown'
	};
}

function depositsAsked(
	dataset: Dataset,
	earlier: Sided,
	later: Sided,
	chosen: readonly CommodityId[]
): readonly Deposit[] {
	const passing = [earlier, later].map(
		({ question, control }) =>
			new Set(filterDataset(dataset, question.filter, control).deposits.map(({ id }) => id))
	);
	const { oblast } = later.question;
	return dataset.deposits
		.filter(({ id }) => passing.some((ids) => ids.has(id)))
		.filter((deposit) => oblast === null || deposit.oblast === oblast)
		.filter(
			({ commodities }) => chosen.length === 0 || commodities.some((id) => chosen.includes(id))
		);
}

/** Every change of side of a deposit after one day, up to another; both are days of an observation. */
export function crossingsBetween(
	dataset: Dataset,
	history: ControlHistory,
	deposit: Deposit,
	after: IsoDate,
	upTo: IsoDate
): readonly Crossing[] {
	const { crossings } = sideStory(deposit, controlInputs(dataset, history), upTo);
	return crossings.filter(({ date }) => date > after && date <= upTo);
}
