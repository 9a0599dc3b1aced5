import type { Basin, Dataset } from '../../domain/dataset/dataset';
import { areaKm2 } from '../../domain/geometry/area';
import type { Geodata } from '../assemble/geodata';

/** How a basin's land lies in the oblasts, and the deposits whose point lies in its outline. */
export type BasinParts = ReadonlyMap<string, Pick<Basin, 'pieces' | 'deposits'>>;

/** The dataset of checked geodata. `changes`: indices of the observations on which the area changed. */
export function datasetOf(
	geodata: Geodata,
	changes: readonly number[],
	parts: BasinParts
): Dataset {
	const last = geodata.timeline.observations.at(-1);
	const { oblasts, commodities, prices, categories, accuracies, deposits, sources, events } =
		geodata;
	const areas = new Map(
		geodata.shapes.basins.features.map(({ id, geometry }) => [id, areaKm2(geometry)])
	);
	return {
		version: `${last?.date}-${geodata.digest.slice(0, 8)}`,
		timeline: {
			...geodata.timeline,
			changes,
			corrections: geodata.corrections.map(({ id, nameEn, nameUk, from, to }) => {
				return { id, nameEn, nameUk, from, to };
			})
		},
		oblasts,
		commodities,
		prices,
		categories,
		units: geodata.units,
		conversions: geodata.conversions,
		accuracies,
		outlineAccuracies: geodata.outlineAccuracies,
		deposits,
		basins: geodata.basins.map((basin) => ({
			...basin,
			areaKm2: Math.round(areas.get(basin.id) ?? NaN),
			...parts.get(basin.id)!
		})),
		sources,
		events,
		gradeYields: geodata.gradeYields,
		controlFlags: geodata.controlFlags,
		nationalBalance: geodata.nationalBalance,
		balanceAllocations: geodata.balanceAllocations
	};
}
