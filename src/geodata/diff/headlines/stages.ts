import { isDeepStrictEqual } from 'node:util';
import type { Geodata } from '../../../lib/check/assemble/geodata';
import type { Derivations } from '../../kept/derivations';
import { answersOf, type Answers } from './area-answers';
import {
	derivedFigures,
	sharesLand,
	withLineOf,
	type DerivedFigures,
	type Figures
} from './figures';
import { inputGroups, type InputGroup } from './input-group';

/** The answers after one more group of inputs is that of the new data. */
export interface Stage {
	readonly group: InputGroup;
	readonly answers: Answers;
	readonly figures: Figures;
}

/** Both sides, and the way from one to the other. */
export interface Staged {
	readonly base: Figures;
	readonly now: DerivedFigures;
	readonly before: Answers;
	readonly after: Answers;
	/** Of the groups that differ, in the order in which they are changed; the last one is the new data. */
	readonly stages: readonly Stage[];
	/** The base, to draw its line; null: it has the line and the land of the new data. */
	readonly baseDerived: DerivedFigures | null;
}

/**
 * Changes line, data and prices from those of the base to those of the new data, one after the other, and answers after
 * each. What one group does depends on those changed before it; together they come to the whole move.
 */
export function stagesOf(
	base: Geodata,
	next: Geodata,
	groups: ReadonlySet<InputGroup>,
	derivations: Derivations,
	progress: (step: string) => void
): Staged {
	progress('deriving the figures of the new data');
	const now = derivedFigures(next, derivations);
	progress('deriving the figures of the base');
	const first = derivedFigures(base, derivations);
	const hasOtherLine = groups.has('line') && !isSameLine(base, next);
	const isMixed = hasOtherLine && groups.size > 1;
	if (isMixed) progress('deriving the figures of the base on the new line');
	const lined = isMixed ? derivedFigures(withLineOf(base, next), derivations) : now;
	const baseDerived = sharesLand(base, next) ? null : first;
	const unpriced: Figures = { ...now, dataset: { ...now.dataset, prices: base.prices } };
	const steps: Readonly<Record<InputGroup, Figures>> = {
		line: lined,
		data: unpriced,
		price: now
	};
	const isChanged = (group: InputGroup) => (group === 'line' ? hasOtherLine : groups.has(group));
	const changed = inputGroups.filter(isChanged);
	progress('estimating before and after');
	const after = answersOf(now, 'drawn');
	return {
		...{ base: first, now, baseDerived, after },
		before: answersOf(first, 'drawn'),
		stages: changed.map((group, i) => {
			const isLast = i === changed.length - 1;
			const figures = isLast ? now : steps[group];
			return { group, figures, answers: isLast ? after : answersOf(figures, 'central') };
		})
	};
}

function isSameLine(base: Geodata, next: Geodata): boolean {
	return [
		({ timeline }: Geodata) => timeline,
		({ cells }: Geodata) => cells,
		({ naturalEarth }: Geodata) => naturalEarth,
		({ controlFlags }: Geodata) => controlFlags
	].every((part) => isDeepStrictEqual(part(base), part(next)));
}
