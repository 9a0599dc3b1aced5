import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { areaStrength } from '../drawn-widths';
import type { HatchKind } from '../hatches';
import { hatchImage } from '../images';
import type { Palette } from '../palette';
import type { StyleInput } from '../style-input';

type Opacity = (strength: number) => number | ExpressionSpecification;

const always: Opacity = (value) => value;
/**
 * A date step flips the feature-state `occupied` and touches no geometry. Neither true nor false, before the first
 * step: nothing is drawn, and the record's tiles can load unseen.
 */
const whenState =
	(occupied: boolean, name: 'occupied' | 'contested' = 'occupied'): Opacity =>
	(value) => ['case', ['==', ['feature-state', name], occupied], value, 0];

/** Where an area is drawn from; two areas of a source are told apart by a filter. */
interface Area {
	readonly id: string;
	readonly source: string;
	readonly kind: HatchKind;
	readonly opacity: Opacity;
	readonly filter?: FilterSpecification;
}

const fillOf = ({ source, filter }: Pick<Area, 'source' | 'filter'>) => ({
	type: 'fill' as const,
	source,
	...(filter && { filter })
});

/** Tint and hatch; without antialiasing, which would draw each cell's outline as a pale seam. */
function areaLayers(palette: Palette, area: Area): LayerSpecification[] {
	const { id, kind, opacity } = area;
	const colour = palette[kind];
	const pattern = hatchImage(palette.theme, kind);
	const common = { 'fill-antialias': false };
	return [
		{
			...fillOf(area),
			id: `${id}-tint`,
			paint: { ...common, 'fill-color': colour, 'fill-opacity': opacity(areaStrength.tint) }
		},
		{
			...fillOf(area),
			id: `${id}-hatch`,
			paint: { ...common, 'fill-pattern': pattern, 'fill-opacity': opacity(areaStrength.hatch) }
		}
	];
}

/** Plain land, to hide what was drawn beneath. */
function landLayer(
	{ land }: Palette,
	id: string,
	area: Pick<Area, 'source' | 'filter' | 'opacity'>
): LayerSpecification {
	return {
		...fillOf(area),
		id,
		paint: { 'fill-color': land, 'fill-antialias': false, 'fill-opacity': area.opacity(1) }
	};
}

const ofObject = (object: 'cells' | 'snapshots'): FilterSpecification => [
	'==',
	['get', 'object'],
	object
];

const since: Area = {
	id: 'latest-occupied',
	source: 'latest-occupied',
	kind: 'occupied',
	opacity: always
};
const before2022: Area = {
	id: 'before2022',
	source: 'before2022',
	kind: 'before2022',
	opacity: always
};
const cells: Area = {
	id: 'cells',
	source: 'cells',
	kind: 'occupied',
	opacity: whenState(true),
	filter: ofObject('cells')
};
const freeCells = { ...cells, opacity: whenState(false) };
const latestContested: Area = {
	id: 'latest-contested',
	source: 'latest-contested',
	kind: 'contested',
	opacity: always
};
const contestedCells: Area = {
	...cells,
	id: 'cells-contested',
	kind: 'contested',
	opacity: whenState(true, 'contested')
};
const snapshots: Area = {
	...cells,
	id: 'snapshots',
	kind: 'before2022',
	filter: ofObject('snapshots')
};

/** Without the hatch of either side beneath. */
const contestedLayers = (palette: Palette, area: Area) => [
	landLayer(palette, `${area.id}-land`, area),
	...areaLayers(palette, area)
];

/**
 * The occupied area since 24 February 2022 and that before it, each with its own hatch. A cell may lie on both sides of
 * the line of February 2022, so the part before is not a matter of cells: it replaces what is drawn beneath it, and cells
 * that are free on the day hide it again. Contested land has a hatch of its own on either side of the line. Snapshots, all
 * of them before, come last.
 */
export function occupiedLayers({ palette, record, latestShown }: StyleInput): LayerSpecification[] {
	const hasRecord = record !== null;
	return [
		...(latestShown ? areaLayers(palette, since) : []),
		...(hasRecord ? areaLayers(palette, cells) : []),
		landLayer(palette, 'before2022-land', before2022),
		...areaLayers(palette, before2022),
		...(hasRecord ? [landLayer(palette, 'cells-free', freeCells)] : []),
		...(latestShown ? contestedLayers(palette, latestContested) : []),
		...(hasRecord ? contestedLayers(palette, contestedCells) : []),
		...(hasRecord ? areaLayers(palette, snapshots) : [])
	];
}

const taken: Area = {
	id: 'scenario-taken',
	source: 'scenario-taken',
	kind: 'occupied',
	opacity: always
};

/** What a scenario changes of the day: taken land has the hatch of occupied land, freed land none. */
export function scenarioAreaLayers({ palette, scenario }: StyleInput): LayerSpecification[] {
	if (!scenario) return [];
	return [
		landLayer(palette, 'scenario-freed', { source: 'scenario-freed', opacity: always }),
		landLayer(palette, 'scenario-taken-land', taken),
		...areaLayers(palette, taken)
	];
}
