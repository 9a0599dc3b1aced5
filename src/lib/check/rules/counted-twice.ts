import { errorAt, type Issue } from '../issue';
import type { Draft, DraftFigure } from '../read/draft';

/** No figure of a deposit is counted twice: a copy that was to be corrected must not count beside its original. */
export function countedTwice({ deposits, basins }: Draft): Issue[] {
	return [...deposits.entries, ...basins.entries].flatMap(({ id, value, at }) =>
		value.figures.flatMap((figure, i) => {
			const first = value.figures.slice(0, i).findIndex((other) => isCopy(figure, other));
			if (!figure.counted || first < 0) return [];
			const { line } = at('properties', 'figures', first);
			return [
				errorAt(at('properties', 'figures', i), {
					record: id,
					found: `${figure.value} ${figure.unit} of ${figure.commodity}, which the figure in line ${line} counts already`,
					expected: 'each tonnage counted once',
					remedy: 'delete one of the two, or write "counted": false with the reason'
				})
			];
		})
	);
}

function isCopy(a: DraftFigure, b: DraftFigure): boolean {
	const same = a.commodity === b.commodity && a.value === b.value && a.unit === b.unit;
	const grades = [a, b].map(({ grade }) => JSON.stringify(grade));
	return (
		same && b.counted && a.category === b.category && a.basis === b.basis && grades[0] === grades[1]
	);
}
