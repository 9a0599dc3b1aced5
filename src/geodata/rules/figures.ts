import { countedQuantity, isCounted } from '../../lib/domain/dataset/counted-quantity';
import { gradeUnits, isKnownUnit, publishedUnits } from '../../lib/domain/dataset/quantity-unit';
import { errorAt, type Issue, type Place } from '../../lib/check/issue';
import { valuesOf } from '../assemble/assemble-dataset';
import type { Draft, DraftFigure } from '../read/draft';
import { didYouMean } from '../read/nearest';

/** Figures have a known unit; what is counted can be brought to its commodity's basis; what is not says why. */
export function figures(draft: Draft): Issue[] {
	const countedFault = countedChecker(draft);
	return [...draft.deposits.entries, ...draft.basins.entries].flatMap(({ id, value, at }) =>
		value.figures.flatMap((figure, i) => {
			const inFigure = (name: string): Place => at('properties', 'figures', i, name);
			const known = isKnownUnit(figure.unit);
			return [
				...(known ? [] : [unknownUnit(figure.unit, id, inFigure('unit'))]),
				...(known && figure.counted ? countedFault(figure, id, inFigure) : []),
				...(figure.counted === (figure.reason === '')
					? []
					: [reason(figure, id, inFigure('reason'))]),
				...(value.commodities.includes(figure.commodity)
					? []
					: [notListed(figure.commodity, id, inFigure('commodity'))])
			];
		})
	);
}

function unknownUnit(unit: string, record: string, place: Place): Issue {
	const units = Object.keys(publishedUnits);
	return errorAt(place, {
		record,
		found: `the unknown unit "${unit}"`,
		expected: `one of ${units.join(', ')}, a rate of it such as Mt/yr or kt/month, or ${gradeUnits.join(', ')}`,
		remedy: didYouMean(unit, units, 'write the published unit in this form')
	});
}

type CountedChecker = (
	figure: DraftFigure,
	record: string,
	inFigure: (name: string) => Place
) => Issue[];

/** Checks counted figures; passes over a commodity that is unknown, which another rule reports. */
function countedChecker(draft: Draft): CountedChecker {
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
	const conversions = valuesOf(draft.conversions);
	const remedies = {
		basis: 'give the commodity a basis, or write "counted": false with the reason',
		unit: 'convert the figure to such a unit, or write "counted": false with the reason',
		conversion: 'add that row with its factor, or write "counted": false with the reason',
		grade: 'add the grade, or write "counted": false with the reason'
	};
	const members = { basis: 'basis', unit: 'unit', conversion: 'basis', grade: 'grade' };
	return (figure, record, inFigure) => {
		const commodity = commodities.get(figure.commodity);
		if (commodity === undefined || draft.conversions.ids === null) return [];
		const result = countedQuantity(figure, commodity, conversions);
		if (isCounted(result)) return categoryFault(figure, record, inFigure('category'));
		const { missing, found, expected } = result;
		const remedy = remedies[missing];
		return [
			errorAt(inFigure(members[missing]), {
				record,
				found: `a counted ${figure.commodity} figure with ${found}`,
				expected,
				remedy
			})
		];
	};
}

/** Without a category there is no weight to count it with. */
function categoryFault(figure: DraftFigure, record: string, place: Place): Issue[] {
	if (figure.category !== null) return [];
	return [
		errorAt(place, {
			record,
			found: `a counted ${figure.commodity} figure without a reserve category`,
			expected: 'an id of reserve-categories.csv, which gives its weight',
			remedy: 'write the category ("not-stated" when none is published), or "counted": false'
		})
	];
}

function reason({ counted, reason: text }: DraftFigure, record: string, place: Place): Issue {
	return errorAt(place, {
		record,
		found: counted ? `a counted figure with the reason "${text}"` : 'no reason',
		expected: counted ? 'an empty reason' : 'why the figure is not counted',
		remedy: counted ? 'empty the reason, or write "counted": false' : 'write the reason'
	});
}

function notListed(commodity: string, record: string, place: Place): Issue {
	return errorAt(place, {
		record,
		found: `a figure of ${commodity}, which the record's "commodities" do not list`,
		expected: 'a commodity of the record',
		remedy: `add "${commodity}" to "commodities", or correct the figure`
	});
}
