import type { MultiPolygon, Polygon } from 'geojson';
import type { Commodity } from '../../domain/dataset/commodity';
import {
	countedQuantity,
	isCounted,
	type CountingTables
} from '../../domain/dataset/counted-quantity';
import type { Deposit, DepositId, Figure } from '../../domain/dataset/deposit';
import { pointInside } from './point-inside';
import type { Draft, DraftDeposit, DraftFigure } from '../read/draft';

/** Values of the rows of a layer. */
export function valuesOf<T>(layer: { readonly entries: readonly { readonly value: T }[] }): T[] {
	return layer.entries.map(({ value }) => value);
}

/** The rows by which figures are brought to the basis and the unit of their commodity. */
export function countingTablesOf(draft: Draft): CountingTables {
	return { units: valuesOf(draft.units), conversions: valuesOf(draft.conversions) };
}

export type FigureReader = (figure: DraftFigure) => Figure;

/** Reads figures with what is counted of them; a figure that cannot be converted was reported before. */
export function figureReader(draft: Draft): FigureReader {
	const tables = countingTablesOf(draft);
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
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
		counted: countedOf(figure, commodities.get(figure.commodity), tables),
		reason: figure.reason,
		...(figure.reason_detail !== null && { reasonDetail: figure.reason_detail })
	});
}

function countedOf(
	figure: DraftFigure,
	commodity: Pick<Commodity, 'id' | 'basis' | 'unit'> | undefined,
	tables: CountingTables
): Figure['counted'] {
	if (!figure.counted || commodity === undefined) return null;
	const result = countedQuantity(figure, commodity, tables);
	return isCounted(result) ? result : null;
}

/** Where a deposit is: its own geometry, or the outline of the basin that it names; null: not located. */
export type PlaceReader = (deposit: DraftDeposit) => DraftDeposit['geometry'];

/** Reads the places of deposits; a basin that does not exist was reported before, and gives no place. */
export function placeReader({ basins }: Draft): PlaceReader {
	const outlines = new Map(basins.entries.map(({ id, geometry }) => [id, geometry]));
	return ({ value, geometry }) =>
		value.outline_of === null ? geometry : (outlines.get(value.outline_of) ?? null);
}

function pointOf(geometry: DraftDeposit['geometry']): Deposit['point'] {
	if (geometry === null) return null;
	return geometry.type === 'Point'
		? [geometry.coordinates[0]!, geometry.coordinates[1]!]
		: pointInside(geometry);
}

/** Outlines of the deposits that have one. */
export function depositOutlinesOf(draft: Draft): ReadonlyMap<DepositId, Polygon | MultiPolygon> {
	const placeOf = placeReader(draft);
	return new Map(
		draft.deposits.entries.flatMap((deposit) => {
			const place = placeOf(deposit);
			return place === null || place.type === 'Point' ? [] : [[deposit.id, place] as const];
		})
	);
}

export function depositOf(
	entry: DraftDeposit,
	readFigure: FigureReader,
	placeOf: PlaceReader
): Deposit {
	const { value } = entry;
	const place = placeOf(entry);
	return {
		id: entry.id,
		nameEn: value.name_en,
		nameUk: value.name_uk,
		oblast: entry.oblast,
		commodities: value.commodities,
		point: pointOf(place),
		outlined: place !== null && place.type !== 'Point',
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
