import { commodityGroups } from '../../lib/domain/dataset/commodity';
import { locationAccuracyIds } from '../../lib/domain/dataset/deposit';
import { priceRules } from '../../lib/domain/dataset/price';
import {
	aboveZero,
	anyText,
	date,
	fraction,
	listCell,
	notNegative,
	numberCell,
	oneOf,
	optionalCell,
	slug,
	text,
	webAddress,
	yearCell,
	yesOrNoCell,
	type Shape
} from './decode';
import type { Table } from './table';

const amountCell = notNegative(numberCell);
const priceCell = aboveZero(numberCell, 'price');
const fractionCell = fraction(numberCell);

/** Infers the column types while checking that the key is a column. */
function table<S extends Shape>(path: string, key: keyof S & string, columns: S): Table<S> {
	return { path, key, columns };
}

export const commodityTable = table('commodities.csv', 'id', {
	id: slug,
	name_en: text,
	name_uk: text,
	group: oneOf(commodityGroups),
	eu_critical: yesOrNoCell,
	basis: optionalCell(text),
	unit: oneOf(['t', '1000 m3']),
	price_id: optionalCell(slug),
	yield_low: optionalCell(amountCell),
	yield_central: optionalCell(amountCell),
	yield_high: optionalCell(amountCell),
	yield_source: anyText,
	no_value_reason_en: anyText,
	no_value_reason_uk: anyText
});

/** The geology of deposits, in Ukrainian. */
export const depositTypeTable = table('deposit-types.csv', 'deposit_type', {
	deposit_type: text,
	name_uk: text
});

/** Notes on deposits, as sentences in both languages. */
export const depositNoteTable = table('deposit-notes.csv', 'note', {
	note: text,
	note_en: text,
	note_uk: text
});

/** What places of deposits are known from, in both languages. */
export const locationSourceTable = table('location-sources.csv', 'location_source', {
	location_source: text,
	name_en: text,
	name_uk: text
});

export const conversionTable = table('conversions.csv', 'commodity', {
	commodity: slug,
	from_basis: text,
	grade_of: optionalCell(text),
	factor: aboveZero(numberCell, 'factor'),
	source: text,
	note: anyText
});

export const recoveryTable = table('recoveries.csv', 'commodity', {
	commodity: slug,
	mining_low: fractionCell,
	mining_central: fractionCell,
	mining_high: fractionCell,
	processing_low: fractionCell,
	processing_central: fractionCell,
	processing_high: fractionCell,
	source: text,
	note: anyText
});

export const commodityNoteTable = table('commodity-notes.csv', 'commodity', {
	commodity: slug,
	uses_en: optionalCell(text),
	uses_uk: optionalCell(text),
	producers_en: optionalCell(text),
	producers_uk: optionalCell(text),
	producers_year: optionalCell(yearCell),
	sources: listCell(slug),
	where: text,
	where_uk: text
});

export const priceTable = table('prices.csv', 'id', {
	id: slug,
	form: text,
	unit: text,
	low: priceCell,
	central: priceCell,
	high: priceCell,
	usd_per_unit_factor: aboveZero(numberCell, 'factor'),
	period: text,
	rule_kind: oneOf(priceRules),
	rule: anyText,
	series: anyText,
	source: text,
	source_url: optionalCell(webAddress),
	confidence: oneOf(['A', 'A-', 'B', 'C']),
	note: anyText
});

/** Products and units of prices, in Ukrainian. */
export const priceWordTable = table('price-words.csv', 'words', {
	words: text,
	words_uk: text
});

export const categoryTable = table('reserve-categories.csv', 'id', {
	id: slug,
	name_en: text,
	name_uk: text,
	weight_low: amountCell,
	weight_central: amountCell,
	weight_high: amountCell,
	valued: yesOrNoCell,
	note: anyText
});

export const accuracyTable = table('location-accuracy.csv', 'id', {
	id: oneOf(locationAccuracyIds),
	name_en: text,
	name_uk: text,
	sigma_km: optionalCell(amountCell),
	side_unknown_within_km: amountCell,
	note: anyText
});

export const sourceTable = table('sources.csv', 'id', {
	id: slug,
	title: text,
	publisher: anyText,
	year: anyText,
	url: anyText,
	licence: anyText,
	how_read: anyText
});

export const eventTable = table('events.csv', 'id', {
	id: slug,
	date,
	kind: oneOf(['agreement', 'military']),
	title_en: text,
	title_uk: text,
	source_url: webAddress
});

export const balanceTable = table('national-balance.csv', 'commodity', {
	geography: text,
	iso: anyText,
	commodity: listCell(slug),
	kind: text,
	value: amountCell,
	value_max: optionalCell(amountCell),
	unit: text,
	category: anyText,
	year: anyText,
	deposits_count: optionalCell(amountCell),
	source: text,
	says: anyText,
	confidence: anyText,
	use: oneOf(['balance', 'allocation', 'context']),
	category_id: optionalCell(slug),
	basis: anyText,
	reason: anyText
});

export const allocationTable = table('balance-allocations.csv', 'commodity', {
	commodity: slug,
	place_kind: oneOf(['basin', 'oblast']),
	place: text,
	part_low: fractionCell,
	part: fractionCell,
	part_high: fractionCell,
	formula_en: text,
	formula_uk: text,
	year: anyText,
	sources: listCell(slug),
	says: text,
	confidence: oneOf(['high', 'medium', 'low'])
});

export const controlFlagTable = table('control-flags.csv', 'deposit', {
	deposit: slug,
	from: date,
	to: optionalCell(date),
	side: oneOf(['behind', 'free', 'contested']),
	source: slug,
	says: text
});

export const originTable = table('occupation/origins.csv', 'id', {
	id: slug,
	title_en: text,
	title_uk: text,
	licence: text,
	attribution: text,
	url: optionalCell(webAddress),
	line_error_static_km: amountCell,
	line_error_moving_km: amountCell,
	note: anyText
});

export const observationTable = table('occupation/observations.csv', 'date', {
	date,
	origin: slug,
	class: oneOf(['occupied']),
	area_km2: amountCell,
	reliability: oneOf(['reliable', 'uncertain', 'proxy']),
	note: anyText
});
