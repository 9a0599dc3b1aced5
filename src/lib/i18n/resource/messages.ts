import type { EvidenceGrade, GradeReason } from '../../domain/estimate/evidence-grade';
import type { NoMoneyReason } from '../../domain/estimate/resource-money';
import type { ResourceParts } from '../../domain/estimate/resource-estimate';
import type { SideCounts } from '../../domain/estimate/side-counts';

/** The words of the one estimate: its grade, its parts and the counts of deposits. */
export interface ResourceMessages {
	/** `Evidence B: fair`. */
	readonly grade: (grade: EvidenceGrade) => string;
	/** Why, after the grade. */
	readonly gradeReason: Readonly<Record<GradeReason, string>>;
	readonly parts: Readonly<Record<Exclude<keyof ResourceParts, 'places'>, string>>;
	/** `2 of 4 deposits behind the line, 1 too near to tell, 1 on contested land`. */
	readonly counts: (counts: SideCounts) => string;
	/** By-products: `also reported in 8 deposits, 8 of them behind the line`. */
	readonly byProduct: (counts: SideCounts) => string;
	readonly noMoney: Readonly<Record<NoMoneyReason, string>>;
	/** Beside a number whose interval follows. */
	readonly interval: string;
}
