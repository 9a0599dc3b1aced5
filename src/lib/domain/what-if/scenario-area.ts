import { buffer } from '@turf/buffer';
import { multiLineString } from '@turf/helpers';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { statesBeyond } from '../geometry/area-front';
import { cutOfCut, lazyIndex, moveBetween, without, type CutEdges } from '../geometry/cut-edges';
import { edgeIndex, type EdgeIndex } from '../geometry/edge-index';
import { areaEdges, type Edges } from '../geometry/edges';
import { isInside } from '../geometry/point-status';
import { frontStretch, type StretchFault } from './front-stretch';
import {
	isSameEdit,
	scenarioFault,
	type Edit,
	type Scenario,
	type ScenarioFault
} from './scenario';

/** Why a scenario cannot be drawn on the line of a day. */
export type ScenarioRefusal =
	| ScenarioFault
	/** The places of a move are no places of one line; `edit`: index. */
	| { readonly edit: number; readonly kind: StretchFault };

/** Land of a day as edges, each with its index and how it was cut. */
interface Part {
	readonly cut: CutEdges;
	readonly index: () => EdgeIndex;
}

/** Land in two parts that share their border, and what of it is contested. */
export interface DividedLand {
	readonly behind: Part;
	readonly free: Part;
	readonly contested: Part;
}

const partOf = (cut: CutEdges): Part => ({ cut, index: lazyIndex(cut.edges) });

/** `free`: the land that can be held, without that behind the line; see `difference`. */
export function dividedLand(behind: Edges, free: Edges, contested: Edges): DividedLand {
	const whole = (edges: Edges) =>
		partOf({ edges, base: edges, kept: Int32Array.from(edges.x0, (_, i) => i) });
	return { behind: whole(behind), free: whole(free), contested: whole(contested) };
}

/** The land after each edit in turn; a later scenario that begins with the same edits takes them over. */
interface Step {
	readonly edit: Edit;
	readonly land: DividedLand;
}

/** Applies scenarios to the line of one day. */
export class ScenarioArea {
	readonly #day: DividedLand;
	readonly #land: EdgeIndex;
	#steps: readonly Step[] = [];

	/** `land`: that can be held. */
	constructor(day: DividedLand, land: EdgeIndex) {
		this.#day = day;
		this.#land = land;
	}

	/** The land behind the line and the contested land by a scenario; what it says of the sea or beyond the border counts not. */
	apply(scenario: Scenario): DividedLand | ScenarioRefusal {
		const fault = scenarioFault(scenario);
		if (fault !== null) return fault;
		const steps: Step[] = [];
		for (const [i, edit] of scenario.entries()) {
			const known = this.#steps[i];
			// What was made of another land is not the same.
			const isSameLand = steps[i - 1] === (i === 0 ? undefined : this.#steps[i - 1]);
			if (known && isSameLand && isSameEdit(known.edit, edit)) {
				steps.push(known);
				continue;
			}
			const land = this.#edited(steps.at(-1)?.land ?? this.#day, edit, i);
			if (typeof land === 'string') return { edit: i, kind: land };
			steps.push({ edit, land });
		}
		this.#steps = steps;
		return steps.at(-1)?.land ?? this.#day;
	}

	#edited(land: DividedLand, edit: Edit, i: number): DividedLand | StretchFault {
		const area = edit.kind === 'move' ? this.#moved(land, edit) : polygonOf(edit.corners);
		if (typeof area === 'string') return area;
		if (area === null) return land;
		const part = edgeIndex(areaEdges(shifted(area, i)));
		const takes = edit.kind === 'take' || (edit.kind === 'move' && edit.km > 0);
		const [from, to] = takes ? [land.free, land.behind] : [land.behind, land.free];
		const moved = moveBetween(from.index(), to.cut.edges, part);
		const left = partOf(cutOfCut(from.cut, moved.from));
		const grown = partOf(cutOfCut(to.cut, moved.to));
		return {
			...(takes ? { behind: grown, free: left } : { behind: left, free: grown }),
			contested:
				land.contested.cut.edges.x0.length === 0
					? land.contested
					: partOf(cutOfCut(land.contested.cut, without(land.contested.index(), part)))
		};
	}

	/** What lies within so many km of the line between two places of it. */
	#moved(
		{ behind }: DividedLand,
		{ km, from, to }: Extract<Edit, { kind: 'move' }>
	): Polygon | MultiPolygon | StretchFault | null {
		const { edges } = behind.cut;
		const isLand = (lng: number, lat: number) => isInside(this.#land, lng, lat);
		const stretch = frontStretch(edges, statesBeyond(behind.index(), isLand), from, to);
		if (typeof stretch === 'string') return stretch;
		const lines = multiLineString(stretch.map((line) => [...line]));
		return buffer(lines, Math.abs(km), { units: 'kilometers' })?.geometry ?? null;
	}
}

const polygonOf = (corners: readonly (readonly number[])[]): Polygon => ({
	type: 'Polygon',
	coordinates: [[...corners, corners[0]!].map((corner) => [...corner])]
});

/**
 * Moved by less than a metre, by each edit of a scenario to another place: no corner then lies on a line, and no line on
 * another one, by which what is in and what is out would be a matter of rounding.
 */
function shifted(area: Polygon | MultiPolygon, edit: number): Polygon | MultiPolygon {
	const [east, north] = [(edit + 1) * 3.137e-7, (edit + 1) * 2.719e-7];
	const ring = (places: Position[]) => places.map(([x, y]) => [x! + east, y! + north]);
	return area.type === 'Polygon'
		? { ...area, coordinates: area.coordinates.map(ring) }
		: { ...area, coordinates: area.coordinates.map((polygon) => polygon.map(ring)) };
}
