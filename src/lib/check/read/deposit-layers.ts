import { outlineQualities } from '../../domain/dataset/dataset';
import { depositStatuses, locationAccuracyIds, locationZones } from '../../domain/dataset/deposit';
import { oblastCodes } from '../../domain/dataset/oblast';
import {
	anyText,
	described,
	finiteNumber,
	list,
	notNegative,
	nullable,
	oneOf,
	percentage,
	slug,
	text,
	trueOrFalse,
	withSchema
} from '../decode';
import { object, optionalMember } from '../decode-object';
import { geometryOf } from './geometry';
import { areaGeometry, layer, nameEn, nameUk } from './layer';

const amount = notNegative(finiteNumber);

const lastingId = described('Never changes once published', slug);

const confidence = oneOf(['high', 'medium', 'low']);
const evidence = described(
	'A: a page with a figure or a record was read. B: a page names the deposit. C: the compiler’s own knowledge; no page was read',
	oneOf(['A', 'B', 'C'])
);

/** Ids that a table defines; an editor knows those of the table as it is. */
const commodityId = withSchema({ $ref: '#/$defs/commodity' }, slug);
const categoryId = withSchema({ $ref: '#/$defs/category' }, slug);
/** One or more values, each once; a rule says so where the list is checked. */
const each = { minItems: 1, uniqueItems: true };
const commodities = withSchema({ description: 'The main one first', ...each }, list(commodityId));
const sources = withSchema({ description: 'Ids of sources.csv', ...each }, list(slug));

/** A published figure of a deposit or a basin, as it is written. */
export const figureShape = {
	commodity: commodityId,
	kind: described(
		'Only a reserve or a resource is ever summed',
		oneOf([
			'reserve',
			'resource',
			'production',
			'capacity',
			'grade',
			'depletion',
			'cumulative production'
		])
	),
	value: described('As published, in the published unit', amount),
	value_max: described('Upper end where a span was published, else null', nullable(amount)),
	// The rule for figures names what is near an unknown unit.
	unit: withSchema({ description: 'Published unit', $ref: '#/$defs/unit' }, text),
	basis: described('What the number measures, e.g. ore', anyText),
	category: described('Null for what is not a stock', nullable(categoryId)),
	category_published: described('In the words of the source', anyText),
	year: described('Of the figure, e.g. 2018 or 2023-2024; empty when unknown', anyText),
	grade_published: described('In the words of the source', anyText),
	grade: described(
		'The grade as a number; null for spans and other units',
		nullable(
			object({
				of: described('Component, e.g. Li2O', text),
				percent: described('Mass percent of the ore', percentage(amount))
			})
		)
	),
	counted: described('true: this figure is summed', trueOrFalse),
	reason: described('Why it is not counted, as in words.csv; empty when it is', anyText),
	reason_detail: optionalMember(described('What varies in the reason, e.g. the other basis', text)),
	sources,
	says: described('What the source says', anyText),
	confidence
};

/** What the rule for figures asks of a counted figure, and of one that is not. */
const countedOrReason = {
	if: { properties: { counted: { const: true } } },
	then: {
		properties: {
			kind: { enum: ['reserve', 'resource'] },
			category: { type: 'string' },
			reason: { const: '' }
		}
	},
	else: { properties: { reason: { minLength: 1 } } }
};

const figures = list(withSchema(countedOrReason, object(figureShape)));

/** What the rule for places asks: a deposit without a place says so, and one with a basin's outline has no other. */
const accuracyOfPlace = (accuracies: readonly string[]) => ({
	properties: { properties: { properties: { location_accuracy: { enum: accuracies } } } }
});
const withPlace = accuracyOfPlace(locationAccuracyIds.filter((id) => id !== 'none'));
const withoutPoint = { geometry: { type: 'null' } };
const placeOrNone = {
	if: { properties: { properties: { required: ['outline_of'] } } },
	then: { properties: { ...withPlace.properties, ...withoutPoint } },
	else: { if: { properties: withoutPoint }, then: accuracyOfPlace(['none']), else: withPlace }
};

export const depositLayer = layer({
	schema: placeOrNone,
	id: lastingId,
	geometry: described(
		'A point, or an outline; null when the deposit could not be located, or has "outline_of"',
		nullable(geometryOf(['Point', 'Polygon', 'MultiPolygon']))
	),
	properties: {
		name_en: nameEn,
		name_uk: nameUk,
		commodities,
		deposit_type: described('Geology in a few words', anyText),
		status: oneOf(depositStatuses),
		status_basis: withSchema({ enum: ['source', 'compiler reading'] }, anyText),
		location_accuracy: described('Row of location-accuracy.csv', oneOf(locationAccuracyIds)),
		location_source: described('Where the point comes from', anyText),
		outline_of: optionalMember(
			described('Id of the basin whose outline is that of this deposit; then no geometry', slug)
		),
		zone: oneOf(locationZones),
		evidence,
		confidence,
		sources,
		notes: described(
			'Sentences that a reader should know; never who controls the place',
			list(text)
		),
		figures
	}
});

export const basinLayer = layer({
	id: lastingId,
	geometry: areaGeometry,
	properties: {
		name_en: nameEn,
		name_uk: nameUk,
		oblasts: withSchema({ description: 'ISO 3166-2 codes', ...each }, list(oneOf(oblastCodes))),
		commodities,
		outline: described('How the outline was drawn', anyText),
		outline_quality: described('Row of outline-accuracy.csv', oneOf(outlineQualities)),
		drawn: optionalMember(
			described('false: made only to hold a published share, and on no map', trueOrFalse)
		),
		deposit_type: described('Geology in a few words', anyText),
		status: oneOf(depositStatuses),
		evidence,
		confidence,
		sources,
		notes: described('What a reader should know; never who controls the place', anyText),
		figures: described('Totals of the whole basin, never counted', figures)
	}
});
