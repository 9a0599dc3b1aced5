import { commodityGroups, quantityUnits } from '../../domain/dataset/commodity';
import { priceRules } from '../../domain/dataset/price';
import { aboveZero, anyText, fraction, oneOf, slug, text, webAddress } from '../decode';
import {
	amountCell,
	emptyAs,
	listCell,
	numberCell,
	optionalCell,
	rankCell,
	yearCell,
	yesOrNoCell
} from './decode-cell';
import { allOrNothing, checkedOnly, column, group, rangeColumns, toldColumns } from './fields';
import { table } from './table';

const quantityUnit = oneOf(quantityUnits);
const priceCell = aboveZero(numberCell, 'price');
const weightCell = fraction(
	numberCell,
	'a weight from 0 to 1',
	'write the share of the published tonnage that is counted'
);

export const commodityTable = table(
	'commodities.csv',
	{
		id: slug,
		nameEn: column('name_en', text),
		nameUk: column('name_uk', text),
		group: oneOf(commodityGroups),
		basis: optionalCell(text),
		unit: quantityUnit,
		priceId: column('price_id', optionalCell(slug)),
		// A commodity without a price has no yield, and none is used: zero.
		productYield: rangeColumns('yield', emptyAs(0, amountCell)),
		productYieldSource: column('yield_source', anyText),
		noValueReasonEn: column('no_value_reason_en', anyText),
		noValueReasonUk: column('no_value_reason_uk', anyText),
		importance: optionalCell(rankCell),
		worldProduction: allOrNothing({
			quantity: column('world_production', optionalCell(aboveZero(numberCell, 'production'))),
			year: column('world_production_year', optionalCell(yearCell)),
			source: column('world_production_source', optionalCell(slug))
		}),
		worldProductionNote: checkedOnly('world_production_note', anyText)
	},
	{
		key: 'id',
		unique: ['id'],
		refs: { price_id: 'prices', world_production_source: 'sources' },
		names: [['name_en', 'name_uk']]
	}
);

export const unitTable = table(
	'units.csv',
	{
		id: text,
		of: optionalCell(quantityUnit),
		factor: optionalCell(aboveZero(numberCell, 'factor')),
		note: checkedOnly('note', anyText)
	},
	{ key: 'id', unique: ['id'] }
);

export const conversionTable = table(
	'conversions.csv',
	{
		commodity: slug,
		fromBasis: column('from_basis', text),
		gradeOf: column('grade_of', optionalCell(text)),
		factor: aboveZero(numberCell, 'factor'),
		source: text,
		note: anyText
	},
	// A conversion is found by commodity and basis together.
	{ key: 'commodity', unique: ['commodity', 'from_basis'], refs: { commodity: 'commodities' } }
);

export const commodityNoteTable = table(
	'commodity-notes.csv',
	{
		commodity: slug,
		uses: toldColumns('uses'),
		producers: toldColumns('producers'),
		producersYear: column('producers_year', optionalCell(yearCell)),
		sources: listCell(slug),
		where: group({ en: column('where', text), uk: column('where_uk', text) })
	},
	{
		key: 'commodity',
		unique: ['commodity'],
		refs: { commodity: 'commodities', sources: 'sources' }
	}
);

export const priceTable = table(
	'prices.csv',
	{
		id: slug,
		form: text,
		unit: text,
		low: priceCell,
		central: priceCell,
		high: priceCell,
		usdPerQuantityFactor: column('usd_per_unit_factor', aboveZero(numberCell, 'factor')),
		period: text,
		rule: column('rule_kind', oneOf(priceRules)),
		ruleText: column('rule', anyText),
		series: checkedOnly('series', anyText),
		source: text,
		sourceUrl: column('source_url', emptyAs('', webAddress)),
		confidence: oneOf(['A', 'A-', 'B', 'C']),
		note: anyText
	},
	{ key: 'id', unique: ['id'], ranges: [['low', 'central', 'high']] }
);

export const categoryTable = table(
	'reserve-categories.csv',
	{
		id: slug,
		nameEn: column('name_en', text),
		nameUk: column('name_uk', text),
		weight: rangeColumns('weight', weightCell),
		valued: yesOrNoCell,
		note: anyText
	},
	{ key: 'id', unique: ['id'], names: [['name_en', 'name_uk']] }
);
