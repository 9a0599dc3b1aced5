import { errorAt, type Issue, type Place } from '../issue';
import type { Draft, DraftFigure } from '../read/draft';

/** The kinds of figures that say what is still in the ground. */
const stocks: readonly DraftFigure['kind'][] = ['reserve', 'resource'];

/** Only what is still in the ground is counted; what was mined is not, however large it was. */
export function countedKinds({ deposits, basins }: Draft): Issue[] {
	return [...deposits.entries, ...basins.entries].flatMap(({ id, value, at }) =>
		value.figures.flatMap((figure, i) =>
			figure.counted && !stocks.includes(figure.kind)
				? [noStock(figure, id, at('properties', 'figures', i, 'kind'))]
				: []
		)
	);
}

function noStock({ kind, commodity }: DraftFigure, record: string, place: Place): Issue {
	return errorAt(place, {
		record,
		found: `a counted ${commodity} figure of the kind "${kind}"`,
		expected: `a ${stocks.join(' or a ')}, which is still in the ground`,
		remedy: 'correct the kind, or write "counted": false with the reason'
	});
}
