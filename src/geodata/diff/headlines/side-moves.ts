import { controlInputs } from '../../../lib/domain/control/control-inputs';
import { sideStory, type Crossing } from '../../../lib/domain/control/crossings';
import type { Side } from '../../../lib/domain/control/side';
import type { Deposit, DepositId } from '../../../lib/domain/dataset/deposit';
import type { IsoDate } from '../../../lib/domain/dataset/iso-date';
import type { Answers } from './area-answers';
import type { Figures } from './figures';
import type { InputGroup } from './input-group';
import type { Staged } from './stages';

/** A deposit that lies on another side on the last day, or that came or went. */
export interface SideMove {
	readonly deposit: Deposit;
	/** Null: there was no such deposit, or there is none any more. */
	readonly before: Side | null;
	readonly after: Side | null;
	/** The groups of inputs that moved it. */
	readonly by: readonly InputGroup[];
}

/** A deposit whose sides through time are others than the base had on a day that both have. */
export interface HistoryMove {
	readonly deposit: Deposit;
	/** The first day on which they differ. */
	readonly from: IsoDate;
	readonly before: Side;
	readonly after: Side;
}

/** Deposits by the side of the last day of either record. */
export function sideMoves({ base, now, before, after, stages }: Staged): readonly SideMove[] {
	const known = new Map(
		[...base.dataset.deposits, ...now.dataset.deposits].map((one) => [one.id, one])
	);
	const steps = [before, ...stages.map(({ answers }) => answers)];
	return [...known.values()].flatMap((deposit) => {
		const [old, is] = [sideIn(before, deposit.id), sideIn(after, deposit.id)];
		if (old === is) return [];
		const sides = steps.map((answers) => sideIn(answers, deposit.id));
		const by = stages.flatMap(({ group }, i) => (sides[i] === sides[i + 1] ? [] : [group]));
		return [{ deposit, before: old, after: is, by }];
	});
}

const sideIn = ({ areas }: Answers, id: DepositId): Side | null =>
	areas.get('all')?.estimate.control.get(id)?.side ?? null;

/** Deposits of both whose histories differ, the earliest difference first; later days than the base has are new, not other. */
export function historyMoves({ base, now, before }: Staged): readonly HistoryMove[] {
	const [old, is] = [storiesOf(base), storiesOf(now)];
	return base.dataset.deposits
		.flatMap((deposit): readonly HistoryMove[] => {
			const later = now.dataset.deposits.find(({ id }) => id === deposit.id);
			if (later === undefined) return [];
			const found = firstDifference(old(deposit), is(later));
			return found === null || found.from > before.date ? [] : [{ deposit: later, ...found }];
		})
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function storiesOf({ dataset, history }: Figures): (deposit: Deposit) => readonly Crossing[] {
	const inputs = controlInputs(dataset, history);
	const { date } = dataset.timeline.observations.at(-1)!;
	return (deposit) => sideStory(deposit, inputs, date).crossings;
}

function firstDifference(
	old: readonly Crossing[],
	now: readonly Crossing[]
): Omit<HistoryMove, 'deposit'> | null {
	const days = [...new Set([...old, ...now].map(({ date }) => date))].sort();
	for (const day of days) {
		const [before, after] = [sideOn(old, day), sideOn(now, day)];
		if (before !== null && after !== null && before !== after) return { from: day, before, after };
	}
	return null;
}

const sideOn = (crossings: readonly Crossing[], day: IsoDate): Side | null =>
	crossings.findLast(({ date }) => date <= day)?.side ?? null;
