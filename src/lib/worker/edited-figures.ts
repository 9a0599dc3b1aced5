import type { MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon as TopologyMultiPolygon, Topology } from 'topojson-specification';
import type { Geodata } from '../check/assemble/geodata';
import { datasetOf, type BasinParts } from '../check/geodata/dataset-of-geodata';
import { shareRun, type ControlHistory } from '../domain/control/control-history';
import type { Dataset } from '../domain/dataset/dataset';
import type { Deposit } from '../domain/dataset/deposit';
import { isInside } from '../domain/geometry/point-status';
import { prepareArea } from '../domain/geometry/prepared-area';
import { preparedBuiltLand, type BuiltLand } from '../domain/land/built-land';
import { preparedOutlines, type PreparedLand } from '../domain/land/prepared-land';
import { layArea } from '../domain/what-if/laid-area';
import { lineControl } from '../domain/what-if/line-control';

type Area = Polygon | MultiPolygon;

/** What the site computes with, as it is built: an edit is computed on top of it. */
export interface BuiltFigures extends BuiltLand {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
	/** `Manifest.files.occupiedLatest`. */
	readonly occupiedLatest: Topology;
}

/** Figures to compute the last day of the record with. */
export interface EditedFigures {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
}

/** Lays the deposits of an edit over the front line of the last day; the land is made ready when it is first needed. */
export class EditedControl {
	readonly #built: BuiltFigures;
	#land: PreparedLand | null = null;

	constructor(built: BuiltFigures) {
		this.#built = built;
	}

	/**
	 * The figures of edited geodata on the last day of the record. Its observations, oblasts and shares of areas are those of
	 * the site. Deposits that were moved, added or given another outline or accuracy are laid over the last line, with the
	 * error of a line that moves; all others keep their history.
	 */
	figures(shipped: Geodata, edited: Geodata): EditedFigures {
		const { dataset, history } = this.#built;
		const timeline = dataset.timeline;
		const plain = datasetOf(edited, timeline.changes, basinParts(dataset, edited));
		const moved = edited.deposits.filter((deposit) => !isInPlace(deposit, shipped, edited));
		return {
			dataset: { ...plain, timeline, oblasts: dataset.oblasts },
			history: moved.length === 0 ? history : this.#withMoved(edited, plain, moved)
		};
	}

	#withMoved(edited: Geodata, dataset: Dataset, moved: readonly Deposit[]): ControlHistory {
		const { history, occupiedLatest } = this.#built;
		const { observations, origins } = this.#built.dataset.timeline;
		const at = observations.length - 1;
		const origin = origins.find(({ id }) => id === observations[at]?.origin);
		if (origin === undefined) throw new RangeError('expected the origin of the last observation');
		const { depositOutlines } = edited.shapes;
		const outlines = new Map(
			[...depositOutlines].filter(([id]) => moved.some((one) => one.id === id))
		);
		const land = {
			...(this.#land ??= preparedBuiltLand(this.#built)),
			outlines: preparedOutlines(outlines)
		};
		const area = layArea(occupiedAt(occupiedLatest), land, null);
		if (area.kind !== 'laid')
			throw new RangeError(`expected the occupied area, found ${area.kind}`);
		const open = layArea(contestedAt(occupiedLatest), land, null);
		const line = {
			area,
			contested: open.kind === 'laid' && open.prepared.areaKm2 > 0 ? open : null
		};
		const control = lineControl({ deposits: moved, accuracies: dataset.accuracies }, line, origin);
		const ids = new Set(moved.map(({ id }) => id));
		const laid = <T>(
			values: Iterable<readonly [string, T]>,
			run: (value: T) => readonly number[]
		) =>
			Object.fromEntries(
				[...values].filter(([id]) => ids.has(id)).map(([id, value]) => [id, run(value)])
			);
		const on = (of: readonly string[]) =>
			laid(
				of.map((id) => [id, at] as const),
				() => [at, at + 1]
			);
		return {
			...history,
			distances: {
				...without(history.distances, ids),
				...laid(control.distances, (tenths) => [at, tenths])
			},
			areas: {
				...without(history.areas, ids),
				...laid(control.areas, (share) => [at, ...shareRun(share)])
			},
			decided: {
				behind: { ...without(history.decided?.behind ?? {}, ids), ...on(control.decided.behind) },
				free: { ...without(history.decided?.free ?? {}, ids), ...on(control.decided.free) }
			},
			bound: {
				...without(history.bound ?? {}, ids),
				...laid(control.bound, (run) => [at, ...run])
			},
			contested: { ...without(history.contested ?? {}, ids), ...on(control.contested) },
			// Their shares say what of them is contested.
			contestedAreas: without(history.contestedAreas ?? {}, ids)
		};
	}
}

type Runs = Readonly<Record<string, readonly number[]>>;

function without(runs: Runs, ids: ReadonlySet<string>): Runs {
	return Object.fromEntries(Object.entries(runs).filter(([id]) => !ids.has(id)));
}

/** Whether all that its side follows from is as the site has it. */
function isInPlace(deposit: Deposit, shipped: Geodata, edited: Geodata): boolean {
	const before = shipped.deposits.find(({ id }) => id === deposit.id);
	if (before === undefined) return false;
	const placeOf = (
		{ id, oblast, point, zone, accuracy }: Deposit,
		{ shapes, accuracies }: Geodata
	) =>
		JSON.stringify([
			...[oblast, point, zone, accuracy, shapes.depositOutlines.get(id) ?? null],
			accuracies.find((one) => one.id === accuracy)?.sigmaKm
		]);
	return placeOf(before, shipped) === placeOf(deposit, edited);
}

/** Of basins the site has the pieces in oblasts; one that it does not know has none. */
function basinParts({ basins }: Dataset, { deposits, shapes }: Geodata): BasinParts {
	const pieces = new Map(basins.map((basin) => [basin.id, basin.pieces]));
	return new Map(
		shapes.basins.features.map(({ id, geometry }) => {
			const { index } = prepareArea(geometry);
			const inside = deposits.filter(({ point }) => point !== null && isInside(index, ...point));
			return [id, { pieces: pieces.get(id) ?? [], deposits: inside.map((one) => one.id) }] as const;
		})
	);
}

function occupiedAt(topology: Topology): Area {
	const parts = ['occupied', 'before2022'].map((name) => topology.objects[name]);
	return merge(topology, parts as TopologyMultiPolygon[]);
}

function contestedAt(topology: Topology): Area {
	return feature(topology, topology.objects['contested'] as TopologyMultiPolygon).geometry;
}
