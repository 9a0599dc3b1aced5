import type { CommodityId } from '../../../lib/domain/dataset/commodity';
import { sides } from '../../../lib/domain/control/side';
import { leadingShare, type CommodityEstimate } from '../../../lib/domain/estimate/estimate';
import type { TotalMoney, Totals } from '../../../lib/domain/estimate/resource-money';
import type { Estimated } from '../../../lib/domain/numbers/range';
import type { AreaAnswer, Answers, Area } from './area-answers';
import type { InputGroup } from './input-group';
import type { Staged } from './stages';

/** What a headline says that can move. */
export const movedMeasures = ['share', 'amount', 'value'] as const;
export type MovedMeasure = (typeof movedMeasures)[number];

/** By how much one group of inputs moves the central value of a measure; null: from or to a value that is unknown. */
export interface Cause {
	readonly group: InputGroup;
	/** Of a share the difference, 0..1; of amounts and values the part of what it was before, e.g. 0.1 for a tenth more. */
	readonly moves: Readonly<Partial<Record<MovedMeasure, number | null>>>;
}

/** A headline, of a resource in an area, that says something else than before. */
export interface Move {
	readonly area: Area;
	readonly commodity: CommodityId;
	/** Null: there was no data of it, or there is none any more. */
	readonly before: CommodityEstimate | null;
	readonly after: CommodityEstimate | null;
	/** Central share after less before, 0..1; null: one side has none, or that of something else. */
	readonly shareMove: number | null;
	readonly causes: readonly Cause[];
}

/** Money of all resources together that is not what it was. */
export interface TotalMove {
	readonly total: keyof Totals;
	readonly before: TotalMoney | null;
	readonly after: TotalMoney | null;
}

/** Every headline that moves: the estimates by the move of their share, then of what is behind the line; then counts. */
export function movesOf({ before, after, stages }: Staged): readonly Move[] {
	return [...areasOf(before, after)]
		.flatMap((area) => {
			const steps = [before, ...stages.map(({ answers }) => answers)].map((answers) =>
				rowsOf(answers.areas.get(area))
			);
			const [old, now] = [rowsOf(before.areas.get(area)), rowsOf(after.areas.get(area))];
			return [...new Set([...now.keys(), ...old.keys()])].flatMap((commodity): readonly Move[] => {
				const [was, is] = [old.get(commodity) ?? null, now.get(commodity) ?? null];
				if (!hasMoved(was, is)) return [];
				return [
					{
						...{ area, commodity, before: was, after: is },
						shareMove: shareMoveOf(was, is),
						causes: stages.map(({ group }, i) => ({
							group,
							moves: movesBetween(steps[i]!.get(commodity), steps[i + 1]!.get(commodity))
						}))
					}
				];
			});
		})
		.sort(bySize);
}

/** A share of deposits and one of an amount have no difference. */
function shareMoveOf(was: CommodityEstimate | null, is: CommodityEstimate | null): number | null {
	const [old, now] = [was && leadingShare(was), is && leadingShare(is)];
	if (old?.of !== now?.of) return null;
	return difference(old?.share.central ?? null, now?.share.central ?? null);
}

/** The totals of an area that move. */
export function totalMoves({ before, after }: Staged, area: Area): readonly TotalMove[] {
	const [old, now] = [before, after].map(({ areas }) => areas.get(area)?.estimate.totals);
	return (['all', 'withoutCoal', 'critical'] as const)
		.map((total) => ({ total, before: old?.[total] ?? null, after: now?.[total] ?? null }))
		.filter((move) => isOther(move.before?.behind, move.after?.behind));
}

function areasOf(...answers: readonly Answers[]): ReadonlySet<Area> {
	return new Set(answers.flatMap(({ areas }) => [...areas.keys()]));
}

type Rows = ReadonlyMap<CommodityId, CommodityEstimate>;

const rowsOf = (answer: AreaAnswer | undefined): Rows =>
	new Map(answer?.estimate.commodities.map((row) => [row.commodity, row]));

/** What a measure says of a row; null: unknown. */
export function measured(row: CommodityEstimate, measure: MovedMeasure): Estimated | null {
	switch (measure) {
		case 'share':
			return leadingShare(row).share;
		case 'amount':
			return row.resource?.behind ?? null;
		case 'value':
			return row.money?.behind ?? null;
		default:
			return measure satisfies never;
	}
}

const countedSides = [...sides, 'all'] as const;

/** Differences of sums in another order are no moves. */
const nothing = 1e-9;

/** Whether two values, or their intervals, differ. */
export function isOther(
	one: Estimated | null | undefined,
	other: Estimated | null | undefined
): boolean {
	if (!one || !other) return Boolean(one) !== Boolean(other);
	return (['low', 'central', 'high'] as const).some((end) => {
		const [a, b] = [one[end] ?? one.central, other[end] ?? other.central];
		return Math.abs(a - b) > nothing * Math.max(Math.abs(a), Math.abs(b));
	});
}

function hasMoved(one: CommodityEstimate | null, other: CommodityEstimate | null): boolean {
	if (one === null || other === null) return one !== other;
	if ((one.resource === null) !== (other.resource === null)) return true;
	// Where deposits are counted, a share that stays the same may be of more of them.
	const isCounted = one.resource === null;
	if (isCounted && !hasSameCounts(one, other)) return true;
	return movedMeasures.some((measure) => isOther(measured(one, measure), measured(other, measure)));
}

const hasSameCounts = (one: CommodityEstimate, other: CommodityEstimate) =>
	(['main', 'byProduct'] as const).every((kind) =>
		countedSides.every((side) => one[kind][side] === other[kind][side])
	);

function movesBetween(
	one: CommodityEstimate | undefined,
	other: CommodityEstimate | undefined
): Cause['moves'] {
	return Object.fromEntries(
		movedMeasures.flatMap((measure) => {
			const [old, now] = [one, other].map((row) => {
				const value = row === undefined ? null : measured(row, measure);
				return value && { central: value.central };
			});
			if (!isOther(old, now)) return [];
			return [[measure, moveOf(measure, old?.central ?? null, now?.central ?? null)]];
		})
	);
}

function moveOf(measure: MovedMeasure, old: number | null, now: number | null): number | null {
	const moved = difference(old, now);
	if (measure === 'share' || moved === null) return moved;
	return old === 0 ? null : moved / old!;
}

const difference = (old: number | null, now: number | null): number | null =>
	old === null || now === null ? null : now - old;

function bySize(a: Move, b: Move): number {
	return kindOf(a) - kindOf(b) || sizeOf(b) - sizeOf(a) || relativeSize(b) - relativeSize(a);
}

/** Whether a headline is that of by-products alone: they are counted apart, and lead nothing (METHOD §3.8). */
export function isByProduct({ before, after }: Pick<Move, 'before' | 'after'>): boolean {
	return [before, after].every(
		(row) => row === null || (row.resource === null && row.main.all === 0)
	);
}

/** An estimate says more than a number of deposits, and that more than one of by-products. */
function kindOf({ before, after }: Move): number {
	if (before?.resource || after?.resource) return 0;
	return isByProduct({ before, after }) ? 2 : 1;
}

/** What comes or goes is the largest move. */
const sizeOf = ({ shareMove }: Move) =>
	Math.round((shareMove === null ? 2 : Math.abs(shareMove)) * 1e9);

function relativeSize({ before, after }: Move): number {
	const sizes = (['amount', 'value'] as const).map((measure) => {
		const [old, now] = [before, after].map((row) => (row && measured(row, measure)?.central) ?? 0);
		return old === now ? 0 : Math.abs(now! - old!) / Math.max(old!, now!);
	});
	return Math.max(...sizes);
}
