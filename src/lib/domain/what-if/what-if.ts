import type { MultiLineString } from 'geojson';
import type { ControlHistory } from '../control/control-history';
import type { Dataset } from '../dataset/dataset';
import { EstimateError } from '../dataset/estimate-error';
import type { Box } from '../geometry/edge-index';
import { linesOf } from '../geometry/edge-lines';
import { withObservation, type ObservedControl } from './inserted-observation';
import type { IsoDate } from '../dataset/iso-date';
import { layArea, type AreaRefusal, type LaidArea, type LineShape } from './laid-area';
import type { EarlierControl } from './known-control';
import { lineControl } from './line-control';
import type { Observation, Origin } from '../dataset/observation';
import type { PreparedLand } from '../land/prepared-land';

/** Id of the origin of imported and drawn lines in `origins.csv`. */
export const importedOrigin = 'imported';

export interface LineInput {
	readonly date: IsoDate;
	/** Occupied. */
	readonly area: LineShape;
	/** Neither side holds it; where it overlaps the occupied area, that counts. */
	readonly contested: LineShape | null;
	readonly land: PreparedLand;
	/** The line that was laid before, when this one is a change of it. */
	readonly earlier?: LaidLine;
}

/** Why a line cannot be laid. */
export type LineRefusal =
	| { readonly kind: 'empty' }
	| { readonly kind: 'no-front-line' }
	| { readonly kind: 'bad-area'; readonly part: LinePart; readonly fault: AreaRefusal };

export type LinePart = 'area' | 'contested';

/** A line as it lies; handed back with the next input, a line that was changed in few places is laid in a few ms. */
export interface LaidLine {
	readonly area: LaidArea;
	readonly contested: LaidArea | null;
	/** What it says of every place. */
	readonly control: ObservedControl;
}

/** What a line says of its day. */
export interface LineOfDay {
	readonly kind: 'laid';
	readonly observation: Observation;
	readonly control: ObservedControl;
	readonly line: LaidLine;
	readonly frontLine: MultiLineString;
}

type Refused = { readonly kind: 'refused'; readonly refusal: LineRefusal };

export type WhatIf =
	| {
			readonly kind: 'laid';
			readonly dataset: Dataset;
			readonly history: ControlHistory;
			readonly line: LaidLine;
			/** Occupied area, km² (WGS84). */
			readonly areaKm2: number;
			readonly frontLine: MultiLineString;
	  }
	| Refused;

/**
 * The dataset and history with an occupied area laid over the land as one more observation of origin `imported`,
 * after the last one on or before its date, so that whatever computes with the record computes with the line.
 * Sides, distances and shares follow the rules that the record follows.
 *
 * The area must reach the coast or the border to within 1.5 km where it is meant to: an edge with more free
 * land beyond it is front line.
 *
 * Throws EstimateError when `origins.csv` does not describe imported lines.
 */
export function withLine(dataset: Dataset, history: ControlHistory, input: LineInput): WhatIf {
	const day = lineOfDay(dataset, input);
	if (day.kind === 'refused') return day;
	const { observation, control, line, frontLine } = day;
	return {
		kind: 'laid',
		...withObservation(dataset, history, observation, control),
		...{ line, frontLine },
		areaKm2: observation.areaKm2
	};
}

/** The observation that `withLine` adds, and what it says of every place. Throws as that does. */
export function lineOfDay(
	dataset: Pick<Dataset, 'deposits' | 'accuracies' | 'timeline'>,
	input: LineInput
): LineOfDay | Refused {
	const areas = layLine(input);
	if ('kind' in areas) return { kind: 'refused', refusal: areas };
	const { prepared, front } = areas.area;
	const earlier = earlierControl(areas, input.earlier);
	const control = lineControl(dataset, areas, originOf(dataset), earlier);
	return {
		kind: 'laid',
		observation: {
			...{ date: input.date, origin: importedOrigin, reliability: 'reliable' as const },
			areaKm2: prepared.areaKm2
		},
		control,
		line: { ...areas, control },
		frontLine: { type: 'MultiLineString', coordinates: linesOf(front, front.x0.keys()) }
	};
}

type LaidAreas = Pick<LaidLine, 'area' | 'contested'>;

function layLine({ area, contested, land, earlier }: LineInput): LaidAreas | LineRefusal {
	const laid = layArea(area, land, earlier?.area ?? null);
	if (laid.kind !== 'laid') return { kind: 'bad-area', part: 'area', fault: laid };
	if (laid.prepared.areaKm2 === 0) return { kind: 'empty' };
	if (laid.front.x0.length === 0) return { kind: 'no-front-line' };
	const open = contested && layArea(contested, land, earlier?.contested ?? null);
	if (open && open.kind !== 'laid') {
		return { kind: 'bad-area', part: 'contested', fault: open };
	}
	return { area: laid, contested: open };
}

/** What the earlier line said, where it is known in which places this one differs; null: it is not. */
function earlierControl(
	{ area, contested }: LaidAreas,
	earlier: LaidLine | undefined
): EarlierControl | null {
	if (earlier === undefined) return null;
	const boxes = [
		changeOf(area, earlier.area),
		contested === null && earlier.contested === null
			? nowhere
			: contested && earlier.contested && changeOf(contested, earlier.contested)
	];
	const [one, other] = boxes;
	if (!one || !other) return null;
	const changed = {
		west: Math.min(one.west, other.west),
		south: Math.min(one.south, other.south),
		east: Math.max(one.east, other.east),
		north: Math.max(one.north, other.north)
	};
	return { control: earlier.control, changed };
}

const nowhere: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };

const changeOf = (area: LaidArea, earlier: LaidArea): Box | null =>
	area === earlier ? nowhere : area.changed;

function originOf({ timeline }: Pick<Dataset, 'timeline'>): Origin {
	const origin = timeline.origins.find(({ id }) => id === importedOrigin);
	if (origin !== undefined) return origin;
	throw new EstimateError('unknown-origin', `no origin "${importedOrigin}" in origins.csv`);
}
