import type { CommodityLabel } from '$lib/domain/dataset/commodity';
import type { CommodityEstimate } from '$lib/domain/estimate/estimate';
import { byImportance } from './by-importance';

/** Resources that lead where none is chosen, in the sentence and on the board. */
const mostNamed = 10;
/** More figures than these nobody reads. */
const mostFigures = 4;

type Labels = ReadonlyMap<string, CommodityLabel>;

/** The resources that the headline names: the chosen ones, else the important ones, the most important first. */
export function headlineRows(
	rows: readonly CommodityEstimate[],
	chosen: readonly string[],
	labels: Labels
): readonly CommodityEstimate[] {
	const isNamed = ({ commodity }: CommodityEstimate) =>
		chosen.length > 0
			? chosen.includes(commodity)
			: (labels.get(commodity)?.importance ?? null) !== null;
	const named = rows.filter(isNamed);
	const told = named.length > 0 || chosen.length > 0 ? named : rows;
	return byImportance(told, labels).slice(0, mostNamed);
}

/** Those of them whose share is told in figures; what lies behind the line first, since nothing needs no figure. */
export function headlineCommodities(
	rows: readonly CommodityEstimate[],
	chosen: readonly string[],
	labels: Labels
): readonly CommodityEstimate[] {
	const shared = headlineRows(rows, chosen, labels).filter(hasShare);
	const isSome = (row: CommodityEstimate) => (row.resource?.share.central ?? 0) >= 0.02;
	return [...shared.filter(isSome), ...shared.filter((row) => !isSome(row))].slice(0, mostFigures);
}

/** Whether there is a share of the resource; else its deposits are counted. */
export function hasShare({ resource }: Pick<CommodityEstimate, 'resource'>): boolean {
	return resource !== null && resource.evidence.grade !== 'D';
}
