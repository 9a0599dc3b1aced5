import type { BalanceAllocation, BalanceEdition } from '../dataset/national-balance';
import type { OblastCode } from '../dataset/oblast';
import type { Resource } from './resource';
import { isThere } from './resource-money';
import type { ResourceAmounts } from './resource-amounts';

/** How good the evidence of an estimate is (METHOD §14). */
export const evidenceGrades = ['A', 'B', 'C', 'D'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** What decided the grade. */
export type GradeReason =
	/** At least three quarters of the total are located or placed by a dated source. */
	| 'most-dated'
	/** At least two fifths are. */
	| 'part-dated'
	/** Less is. */
	| 'little-dated'
	/** The source of the national total gives no year. */
	| 'undated-total'
	/** The national total is older than fifteen years. */
	| 'old-total'
	/** Shares without a total are published. */
	| 'shares-only'
	/** A basin's share was cut by area to an oblast. */
	| 'basin-cut'
	/** There is no total: at least half of the deposits have a figure. */
	| 'deposits-only'
	/** Nothing of the total is located or placed, so that the share follows the number of deposits. */
	| 'nothing-placed'
	/** There is neither a total nor enough figures, or no deposit to tell the side of the rest by. */
	| 'counts-only';

export interface Evidence {
	readonly grade: EvidenceGrade;
	readonly reason: GradeReason;
	/** Part of the total that is located or placed by a dated source, 0..1; null: there is no total. */
	readonly coverage: number | null;
}

/** A total is old after this many years. */
const oldYears = 15;

/** `thisYear`: of the last observation. `oblast`: the one asked for; null: all of Ukraine. */
export function evidenceOf(
	resource: Resource,
	amounts: ResourceAmounts,
	thisYear: number,
	oblast: OblastCode | null
): Evidence {
	switch (resource.basis) {
		case 'counts':
			return { grade: 'D', reason: 'counts-only', coverage: null };
		case 'located':
			return { grade: 'C', reason: 'deposits-only', coverage: null };
		case 'total':
		case 'shares':
			break;
		default:
			return resource.basis satisfies never;
	}
	const here = amountsIn(resource, amounts, oblast);
	if (resource.unplaced.length === 0 && amounts.unplaced > 0) {
		return { grade: 'D', reason: 'counts-only', coverage: here.dated };
	}
	if (here.anywhere === 0) return { grade: 'D', reason: 'nothing-placed', coverage: 0 };
	const evidence = evidenceOfTotal(resource, here.dated, thisYear);
	return oblast !== null && isCut(resource, oblast) ? lowered(evidence) : evidence;
}

function evidenceOfTotal(resource: Resource, coverage: number, thisYear: number): Evidence {
	const byCoverage = gradeOf(coverage);
	const [central] = resource.editions;
	// A share that no tonnage stands behind cannot be checked against one.
	if (central === undefined) {
		return byCoverage.grade === 'A'
			? { grade: 'B', reason: 'shares-only', coverage }
			: { ...byCoverage, coverage };
	}
	const age = ageReason(central, thisYear);
	return age === null ? { ...byCoverage, coverage } : { grade: 'C', reason: age, coverage };
}

function ageReason({ dated, year }: BalanceEdition, thisYear: number): GradeReason | null {
	if (!dated) return 'undated-total';
	return thisYear - year > oldYears ? 'old-total' : null;
}

function gradeOf(coverage: number): Pick<Evidence, 'grade' | 'reason'> {
	if (coverage >= 0.75) return { grade: 'A', reason: 'most-dated' };
	if (coverage >= 0.4) return { grade: 'B', reason: 'part-dated' };
	return { grade: 'C', reason: 'little-dated' };
}

export const isYear = (year: string) => /^\d{4}/.test(year);

/** Whether a published split is evidence of where something lies: it has a year, and not low confidence. */
export function isDatedSplit({ year, confidence }: BalanceAllocation): boolean {
	return isYear(year) && confidence !== 'low';
}

/** Parts of what is estimated for an area, 0..1. */
interface AreaAmounts {
	/** Located or placed. */
	readonly anywhere: number;
	/** Located or placed by a dated source, and not by a split of low confidence. */
	readonly dated: number;
}

function amountsIn(
	{ basis, located, placed, unplaced }: Resource,
	amounts: ResourceAmounts,
	oblast: OblastCode | null
): AreaAmounts {
	const isHere = (of: string) => oblast === null || of === oblast;
	let [anywhere, dated] = [0, 0];
	const add = (amount: number, isDated: boolean) => {
		anywhere += amount;
		if (isDated) dated += amount;
	};
	located.forEach(({ deposit, terms }, i) => {
		if (basis === 'shares' || !isHere(deposit.oblast)) return;
		add(
			amounts.located[i]!,
			terms.every(({ figure }) => isYear(figure.year))
		);
	});
	placed.forEach(({ allocation, pieces }, i) => {
		const part = pieces.reduce((sum, piece) => sum + (isHere(piece.oblast) ? piece.part : 0), 0);
		add(amounts.placed[i]! * part, isDatedSplit(allocation));
	});
	const holding = unplaced.filter(({ deposit }) => isHere(deposit.oblast)).length;
	const rest = (amounts.unplaced * holding) / Math.max(1, unplaced.length);
	const whole = anywhere + rest;
	if (!isThere(anywhere, whole)) return { anywhere: 0, dated: 0 };
	return { anywhere: Math.min(1, anywhere / whole), dated: Math.min(1, dated / whole) };
}

/** Whether a basin that lies in several oblasts holds a part of what is estimated for the oblast. */
function isCut({ placed }: Resource, oblast: OblastCode): boolean {
	return placed.some(
		({ pieces }) => pieces.length > 1 && pieces.some((piece) => piece.oblast === oblast)
	);
}

const next: Readonly<Record<EvidenceGrade, EvidenceGrade>> = { A: 'B', B: 'C', C: 'C', D: 'D' };

function lowered(evidence: Evidence): Evidence {
	const grade = next[evidence.grade];
	return grade === evidence.grade ? evidence : { ...evidence, grade, reason: 'basin-cut' };
}
