import type { Comparison } from '../answer/compare';
import { estimateObject, jsonText } from './json';
import { movementText } from './movement-text';

/** Two days at full precision: both questions, what changed, then both estimates. */
export function comparisonJson({ earlier, later, changes, turned, area }: Comparison): string {
	return jsonText({
		question: { earlier: earlier.estimate.question, later: later.estimate.question },
		area,
		changes: changes.map(
			({ commodity, of, amount, earlierShare, laterShare, points, movement }) => ({
				commodity,
				of,
				amount,
				earlierShare,
				laterShare,
				points,
				movement: movementText({ of, movement })
			})
		),
		turned: turned.map(({ deposit, ...sides }) => ({ deposit: deposit.id, ...sides })),
		earlier: estimateObject(earlier),
		later: estimateObject(later)
	});
}
