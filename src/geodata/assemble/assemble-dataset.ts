import type { MultiPolygon, Polygon } from 'geojson';
import type { Commodity } from '../../lib/domain/dataset/commodity';
import {
	countedQuantity,
	isCounted,
	type Conversion
} from '../../lib/domain/dataset/counted-quantity';
import type { Deposit, DepositId, Figure } from '../../lib/domain/dataset/deposit';
import type { Price } from '../../lib/domain/dataset/price';
import type { Range } from '../../lib/domain/numbers/range';
import type { Recovery } from '../../lib/domain/dataset/recovery';
import type { ReserveCategory } from '../../lib/domain/dataset/reserve-category';
import { pointInside } from './point-inside';
import type { Draft, DraftDeposit, DraftFigure } from '../read/draft';

/** Values of the rows of a layer. */
export function valuesOf<T>(layer: { readonly entries: readonly { readonly value: T }[] }): T[] {
	return layer.entries.map(({ value }) => value);
}

export function commoditiesOf(draft: Draft): Commodity[] {
	return valuesOf(draft.commodities).map((row) => ({
		id: row.id,
		nameEn: row.name_en,
		nameUk: row.name_uk,
		group: row.group,
		euCritical: row.eu_critical,
		basis: row.basis,
		unit: row.unit,
		priceId: row.price_id,
		productYield: yieldOf(row),
		productYieldSource: row.yield_source,
		noValueReasonEn: row.no_value_reason_en,
		noValueReasonUk: row.no_value_reason_uk
	}));
}

/** A commodity without a price has no yield, and none is used: zero. */
function yieldOf(row: {
	readonly yield_low: number | null;
	readonly yield_central: number | null;
	readonly yield_high: number | null;
}): Range {
	return {
		low: row.yield_low ?? 0,
		central: row.yield_central ?? 0,
		high: row.yield_high ?? 0
	};
}

export function conversionsOf(draft: Draft): Conversion[] {
	return valuesOf(draft.conversions).map((row) => ({
		commodity: row.commodity,
		fromBasis: row.from_basis,
		gradeOf: row.grade_of,
		factor: row.factor,
		source: row.source,
		note: row.note
	}));
}

export function pricesOf(draft: Draft): Price[] {
	const ukrainian = new Map(draft.priceWords.entries.map(({ id, value }) => [id, value.words_uk]));
	return valuesOf(draft.prices).map((row) => ({
		id: row.id,
		form: row.form,
		unit: row.unit,
		unitUk: ukrainian.get(row.unit) ?? '',
		low: row.low,
		central: row.central,
		high: row.high,
		usdPerQuantityFactor: row.usd_per_unit_factor,
		period: row.period,
		rule: row.rule_kind,
		ruleText: row.rule,
		source: row.source,
		sourceUrl: row.source_url ?? '',
		confidence: row.confidence,
		note: row.note
	}));
}

export function categoriesOf(draft: Draft): ReserveCategory[] {
	return valuesOf(draft.categories).map((row) => ({
		id: row.id,
		nameEn: row.name_en,
		nameUk: row.name_uk,
		weight: { low: row.weight_low, central: row.weight_central, high: row.weight_high },
		valued: row.valued,
		note: row.note
	}));
}

export function recoveriesOf(draft: Draft): Recovery[] {
	return valuesOf(draft.recoveries).map((row) => ({
		commodity: row.commodity,
		mining: { low: row.mining_low, central: row.mining_central, high: row.mining_high },
		processing: {
			low: row.processing_low,
			central: row.processing_central,
			high: row.processing_high
		},
		source: row.source,
		note: row.note
	}));
}

export type FigureReader = (figure: DraftFigure) => Figure;

/** Reads figures with what is counted of them; a figure that cannot be converted was reported before. */
export function figureReader(draft: Draft): FigureReader {
	const conversions = conversionsOf(draft);
	const commodities = new Map(commoditiesOf(draft).map((row) => [row.id, row]));
	return (figure) => ({
		commodity: figure.commodity,
		kind: figure.kind,
		value: figure.value,
		valueMax: figure.value_max,
		unit: figure.unit,
		basis: figure.basis,
		category: figure.category,
		categoryPublished: figure.category_published,
		year: figure.year,
		gradePublished: figure.grade_published,
		grade: figure.grade,
		sources: figure.sources,
		says: figure.says,
		confidence: figure.confidence,
		counted: countedOf(figure, commodities.get(figure.commodity), conversions),
		reason: figure.reason
	});
}

function countedOf(
	figure: DraftFigure,
	commodity: Commodity | undefined,
	conversions: readonly Conversion[]
): Figure['counted'] {
	if (!figure.counted || commodity === undefined) return null;
	const result = countedQuantity(figure, commodity, conversions);
	return isCounted(result) ? result : null;
}

function pointOf(geometry: DraftDeposit['geometry']): Deposit['point'] {
	if (geometry === null) return null;
	return geometry.type === 'Point'
		? [geometry.coordinates[0]!, geometry.coordinates[1]!]
		: pointInside(geometry);
}

/** Outlines of the deposits that have one. */
export function depositOutlinesOf(draft: Draft): ReadonlyMap<DepositId, Polygon | MultiPolygon> {
	return new Map(
		draft.deposits.entries.flatMap(({ id, geometry }) =>
			geometry === null || geometry.type === 'Point' ? [] : [[id, geometry] as const]
		)
	);
}

export function depositOf(entry: DraftDeposit, readFigure: FigureReader): Deposit {
	const { value, geometry } = entry;
	return {
		id: entry.id,
		nameEn: value.name_en,
		nameUk: value.name_uk,
		oblast: entry.oblast,
		commodities: value.commodities,
		point: pointOf(geometry),
		outlined: geometry !== null && geometry.type !== 'Point',
		accuracy: value.location_accuracy,
		zone: value.zone,
		status: value.status,
		statusBasis: value.status_basis,
		evidence: value.evidence,
		confidence: value.confidence,
		sources: value.sources,
		figures: value.figures.map(readFigure)
	};
}
