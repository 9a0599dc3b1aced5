import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { areaChanges, type AreaComparison } from '../domain/land/area-changes';
import { oblastPlaces, preparedBuiltLand, type BuiltLand } from '../domain/land/built-land';
import type { ControlHistory } from '../domain/control/control-history';
import type { Dataset } from '../domain/dataset/dataset';
import type { Estimate } from '../domain/estimate/estimate';
import { estimateAt, type EstimateOptions } from '../domain/estimate/estimate-at';
import { monteCarlo, type MonteCarloOptions } from '../domain/monte-carlo/monte-carlo';
import type { MonteCarloEstimate } from '../domain/monte-carlo/monte-carlo-estimate';
import type { OccupationTopology } from '../domain/dataset/occupation-record';
import type { PreparedLand } from '../domain/land/prepared-land';
import { withLine, type LaidLine, type LineRefusal } from '../domain/what-if/what-if';

type Area = Polygon | MultiPolygon;

/** The estimate with a line of somebody's own, or why it cannot be laid. */
export type LineAnswer =
	| {
			readonly kind: 'laid';
			readonly estimate: Estimate;
			/** Occupied area, km² (WGS84). */
			readonly areaKm2: number;
			readonly frontLine: MultiLineString;
	  }
	| { readonly kind: 'refused'; readonly refusal: LineRefusal };

/** What the worker answers: domain functions over figures that it is given once. */
export class EstimateService {
	#figures: { readonly dataset: Dataset; readonly history: ControlHistory } | null = null;
	#land: PreparedLand | null = null;
	/** The last line: one that differs from it in few places is laid in a few ms. */
	#laid: LaidLine | null = null;

	#areaChanges: ((from: number, to: number) => AreaComparison) | null = null;

	load(dataset: Dataset, history: ControlHistory): void {
		this.#figures = { dataset, history };
	}

	/** What lines are laid over; needed before `estimateWithLine`, and only for it. */
	loadLand(land: BuiltLand): void {
		this.#land = preparedBuiltLand(land);
		this.#laid = null;
	}

	/** What two days are compared by; needed before `areaChanges`, and only for it. */
	loadRecord(record: OccupationTopology, observations: number, boundaries: Topology): void {
		this.#areaChanges = areaChanges(record, observations, oblastPlaces(boundaries));
	}

	/**
	 * Land that changed hands between two observations, km² (WGS84), in all and net in each oblast, by its code. Throws
	 * when no record was loaded, and RangeError when there is no such observation.
	 */
	areaChanges(from: number, to: number): AreaComparison {
		if (this.#areaChanges === null)
			throw new Error('expected a record, found none; call loadRecord first');
		return this.#areaChanges(from, to);
	}

	/** See `monteCarlo`; `onProgress` is told how many draws are done. Throws when nothing was loaded. */
	monteCarlo(
		question: EstimateOptions,
		options: Omit<MonteCarloOptions, 'onProgress'>,
		onProgress: (done: number) => void
	): MonteCarloEstimate {
		const { dataset, history } = this.#loaded();
		return monteCarlo(dataset, history, question, { ...options, onProgress });
	}

	/**
	 * The estimate on the question's date with an occupied area (and a contested one) in place of the record's.
	 * Throws when figures or land were not loaded.
	 */
	estimateWithLine(question: EstimateOptions, area: Area, contested: Area | null): LineAnswer {
		const { dataset, history } = this.#loaded();
		if (this.#land === null) throw new Error('expected land, found none; call loadLand first');
		const laid = withLine(dataset, history, {
			...{ date: question.date, area, contested, land: this.#land },
			...(this.#laid && { earlier: this.#laid })
		});
		if (laid.kind === 'refused') return laid;
		this.#laid = laid.line;
		return {
			kind: 'laid',
			estimate: estimateAt(laid.dataset, laid.history, question),
			areaKm2: laid.areaKm2,
			frontLine: laid.frontLine
		};
	}

	#loaded() {
		if (this.#figures === null) throw new Error('expected figures, found none; call load first');
		return this.#figures;
	}
}
