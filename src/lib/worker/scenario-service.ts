import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Dataset } from '../domain/dataset/dataset';
import type { Observation } from '../domain/dataset/observation';
import { isOn, type OccupationTopology } from '../domain/dataset/occupation-record';
import { difference } from '../domain/geometry/cut-edges';
import { areaEdges, type Edges } from '../domain/geometry/edges';
import { polygonsOfRings, ringsOfEdges } from '../domain/geometry/edge-rings';
import { preparedBuiltLand, type BuiltLand } from '../domain/land/built-land';
import type { PreparedLand } from '../domain/land/prepared-land';
import { changedLand } from '../domain/what-if/changed-land';
import type { ObservedControl } from '../domain/what-if/inserted-observation';
import type { Scenario } from '../domain/what-if/scenario';
import {
	dividedLand,
	ScenarioArea,
	type DividedLand,
	type ScenarioRefusal
} from '../domain/what-if/scenario-area';
import { lineOfDay, type LaidLine, type LineRefusal } from '../domain/what-if/what-if';

/** What a scenario says of its day, or why it cannot be drawn. */
export type ScenarioAnswer =
	| {
			readonly kind: 'laid';
			readonly observation: Observation;
			readonly control: ObservedControl;
			readonly frontLine: MultiLineString;
			/** Against the day as it was. */
			readonly taken: MultiPolygon;
			readonly freed: MultiPolygon;
			readonly contested: MultiPolygon;
	  }
	| { readonly kind: 'refused'; readonly refusal: ScenarioRefusal }
	| { readonly kind: 'no-line'; readonly refusal: LineRefusal };

type Figured = Pick<Dataset, 'deposits' | 'accuracies' | 'timeline'>;

interface Day {
	readonly observation: number;
	readonly land: DividedLand;
	readonly scenarios: ScenarioArea;
}

/** Scenarios of any day of a record, over figures and land that the worker is given once. */
export class ScenarioService {
	readonly #dataset: Figured;
	readonly #land: PreparedLand;
	readonly #record: OccupationTopology;
	#day: Day | null = null;
	/** The last line: one that differs from it in few places is laid in a few ms. */
	#laid: LaidLine | null = null;

	constructor(dataset: Figured, land: BuiltLand, record: OccupationTopology) {
		this.#dataset = dataset;
		this.#land = preparedBuiltLand(land);
		this.#record = record;
	}

	/** `observation`: index of the day that the scenario begins with. */
	lay(observation: number, scenario: Scenario): ScenarioAnswer {
		const day = this.#dayAt(observation);
		const land = day.scenarios.apply(scenario);
		if ('kind' in land) return { kind: 'refused', refusal: land };
		const { behind, contested } = land;
		const laid = lineOfDay(this.#dataset, {
			date: this.#dataset.timeline.observations[observation]!.date,
			area: behind.cut,
			contested: contested.cut.edges.x0.length === 0 ? null : contested.cut,
			land: this.#land,
			...(this.#laid && { earlier: this.#laid })
		});
		if (laid.kind === 'refused') return { kind: 'no-line', refusal: laid.refusal };
		this.#laid = laid.line;
		return {
			kind: 'laid',
			observation: laid.observation,
			control: laid.control,
			frontLine: laid.frontLine,
			contested: polygonsOfRings(ringsOfEdges(contested.cut.edges)),
			...changedLand(day.land.behind.index(), laid.line.area.prepared.index, behind.cut)
		};
	}

	/** The line as a file that the command line reads; null: the scenario cannot be drawn. */
	file(observation: number, scenario: Scenario): string | null {
		const land = this.#dayAt(observation).scenarios.apply(scenario);
		if ('kind' in land) return null;
		const features = (['behind', 'contested'] as const).flatMap((part) => {
			const geometry = polygonsOfRings(ringsOfEdges(land[part].cut.edges));
			if (geometry.coordinates.length === 0) return [];
			const properties = { class: part === 'behind' ? 'occupied' : 'contested' };
			return [{ type: 'Feature' as const, properties, geometry }];
		});
		const { date } = this.#dataset.timeline.observations[observation]!;
		const members = { type: 'FeatureCollection', scenario: { date, edits: scenario }, features };
		return `${JSON.stringify(members)}\n`;
	}

	#dayAt(observation: number): Day {
		if (this.#day?.observation === observation) return this.#day;
		const { cells, snapshots } = this.#record.objects;
		const geometries = [...cells.geometries, ...snapshots.geometries];
		const where = (name: 'intervals' | 'contested'): Edges => {
			const on = geometries.filter(({ properties }) => isOn(properties[name] ?? [], observation));
			return areaEdges(merge(this.#record, on));
		};
		const behind = where('intervals');
		const free = difference(this.#land.holdable.edges, behind);
		const land = dividedLand(behind, free, where('contested'));
		const scenarios = new ScenarioArea(land, this.#land.holdable);
		this.#laid = null;
		return (this.#day = { observation, land, scenarios });
	}
}
