import type { Grade } from '../../domain/dataset/counted-quantity';
import type { GradeYield } from '../../domain/dataset/product-yield';
import { errorAt, type Issue, type Place } from '../issue';
import { valuesOf } from '../assemble/assemble-dataset';
import type { Draft } from '../read/draft';

/** How far a grade may be from that which a yield of the whole commodity holds for. */
const mostApart = 1.5;

/** A counted figure whose quantity is turned into product by a yield of its whole commodity. */
interface Graded {
	readonly record: string;
	readonly commodity: string;
	readonly grade: Grade;
	readonly place: () => Place;
}

/**
 * A yield of the whole commodity is used on no counted figure whose own grade differs from the others' by more than
 * 1.5 times: such a commodity needs its yield by grade (METHOD §14). What others have is the median of the commodity.
 */
export function gradedFigures(draft: Draft): Issue[] {
	const rows = valuesOf(draft.gradeYields);
	const graded = gradedFiguresOf(draft).filter((figure) => !isCovered(figure, rows));
	return graded.flatMap((figure) => {
		const median = medianOf(
			graded.filter((other) => isAlike(figure, other)).map(({ grade }) => grade.percent)
		);
		return isApart(figure.grade.percent, median) ? [issueOf(figure, median)] : [];
	});
}

/** A yield that is one number is that of a substance, not of an ore, and holds for every grade. */
function gradedFiguresOf(draft: Draft): Graded[] {
	const ores = new Map(
		valuesOf(draft.commodities)
			.filter(({ priceId, productYield: { low, high } }) => priceId !== null && low < high)
			.map(({ id, basis }) => [id, basis])
	);
	return draft.deposits.entries.flatMap(({ id, value, at }) =>
		value.figures.flatMap(({ counted, commodity, basis, grade }, i) => {
			// Of a figure on another basis the grade is in the quantity already.
			if (!counted || grade === null || ores.get(commodity) !== basis) return [];
			const place = () => at('properties', 'figures', i, 'grade');
			return [{ record: id, commodity, grade, place }];
		})
	);
}

const isCovered = ({ commodity, grade }: Graded, rows: readonly GradeYield[]) =>
	rows.some((row) => row.commodity === commodity && row.gradeOf === grade.of);

const isAlike = (a: Graded, b: Graded) => a.commodity === b.commodity && a.grade.of === b.grade.of;

const isApart = (a: number, b: number) => Math.max(a, b) > mostApart * Math.min(a, b);

/** The lower of the two in the middle. */
function medianOf(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)]!;
}

function issueOf({ record, commodity, grade, place }: Graded, median: number): Issue {
	return errorAt(place(), {
		record,
		found: `${grade.percent} % ${grade.of}, where the median of the counted ${commodity} figures is ${median} %`,
		expected: `a row ${commodity},${grade.of} in grade-yields.csv, since one yield does not hold for both`,
		remedy:
			'add that row with its source, correct the grade, or write "counted": false with the reason'
	});
}
