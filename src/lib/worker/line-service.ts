import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { ControlHistory } from '../domain/control/control-history';
import type { Dataset } from '../domain/dataset/dataset';
import type { Estimate } from '../domain/estimate/estimate';
import { estimateAt, type EstimateOptions } from '../domain/estimate/estimate-at';
import { preparedBuiltLand, type BuiltLand } from '../domain/land/built-land';
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

/** Lines of somebody's own, laid over figures and land that the worker is given once. */
export class LineService {
	readonly #dataset: Dataset;
	readonly #history: ControlHistory;
	readonly #land: PreparedLand;
	/** The last line: a line that differs from it in few places is laid in a few ms. */
	#laid: LaidLine | null = null;

	constructor(dataset: Dataset, history: ControlHistory, land: BuiltLand) {
		this.#dataset = dataset;
		this.#history = history;
		this.#land = preparedBuiltLand(land);
	}

	/** The estimate on the question's date with an occupied area (and a contested area) in place of the record's. */
	estimateWithLine(question: EstimateOptions, area: Area, contested: Area | null): LineAnswer {
		const laid = withLine(this.#dataset, this.#history, {
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
}
