import { countedQuantity, isCounted } from '../../domain/dataset/counted-quantity';
import { isKnownUnit, type PublishedUnit } from '../../domain/dataset/quantity-unit';
import { errorAt, type Issue, type Place } from '../issue';
import { countingTablesOf, valuesOf } from '../assemble/assemble-dataset';
import type { Draft, DraftFigure } from '../read/draft';
import { didYouMean } from '../nearest';

/** Figures have a known unit; what is counted can be brought to its commodity's basis; what is not says why. */
export function figures(draft: Draft): Issue[] {
	const countedFault = countedChecker(draft);
	const units = valuesOf(draft.units);
	return [...draft.deposits.entries, ...draft.basins.entries].flatMap(({ id, value, at }) =>
		value.figures.flatMap((figure, i) => {
			const inFigure = (name: string): Place => at('properties', 'figures', i, name);
			const known = draft.units.ids === null || isKnownUnit(units, figure.unit);
			return [
				...(known ? [] : [unknownUnit(figure.unit, units, id, inFigure('unit'))]),
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

function unknownUnit(
	unit: string,
	units: readonly PublishedUnit[],
	record: string,
	place: Place
): Issue {
	const ids = units.map(({ id }) => id);
	return errorAt(place, {
		record,
		found: `the unknown unit "${unit}"`,
		expected: `a unit of units.csv (${ids.join(', ')}), or a rate such as Mt/yr or kt/month`,
		remedy: didYouMean(unit, ids, 'write it as units.csv does, or add a row there')
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
	const tables = countingTablesOf(draft);
	const unread = draft.units.ids === null || draft.conversions.ids === null;
	const remedies = {
		basis: 'give the commodity a basis, or write "counted": false with the reason',
		unit: 'convert the figure to such a unit, or write "counted": false with the reason',
		conversion: 'add that row with its factor, or write "counted": false with the reason',
		grade: 'add the grade, or write "counted": false with the reason'
	};
	const members = { basis: 'basis', unit: 'unit', conversion: 'basis', grade: 'grade' };
	return (figure, record, inFigure) => {
		const commodity = commodities.get(figure.commodity);
		if (commodity === undefined || unread) return [];
		const result = countedQuantity(figure, commodity, tables);
		if (isCounted(result)) {
			return figure.category === null ? [categoryFault(figure, record, inFigure('category'))] : [];
		}
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
function categoryFault(figure: DraftFigure, record: string, place: Place): Issue {
	return errorAt(place, {
		record,
		found: `a counted ${figure.commodity} figure without a reserve category`,
		expected: 'an id of reserve-categories.csv, which gives its weight',
		remedy: 'write the category ("not-stated" when none is published), or "counted": false'
	});
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
