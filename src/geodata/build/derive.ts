import type { MultiPolygon, Polygon } from 'geojson';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import { observationAt } from '../../lib/domain/dataset/timeline';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import { lastDateBefore2022Invasion } from '../../lib/domain/control/deposit-control';
import { holdableArea, type HoldableLand } from '../../lib/domain/land/holdable-land';
import type { OccupationTopology, OccupiedArea } from '../../lib/domain/dataset/occupation-record';
import type { Geodata } from '../../lib/check/assemble/geodata';
import { datasetOf } from '../../lib/check/geodata/dataset-of-geodata';
import { Derivation, Derivations } from '../kept/derivations';
import { basinParts, piecesOf } from './basin-parts';
import { changedObservations } from './changed-observations';
import { controlHistory } from './control-histories';
import { datedLines, withFrontIndex } from './dated-record';
import { frontStretches } from './front-stretches';
import { holdableLand } from './holdable-land';
import { occupiedAreaAt } from './occupied-area';
import { recordTopology, type QuantizedTopology } from './record-topology';
import { ukraineOf } from './ukraine';

/** All that the site computes with, derived from the checked geodata. */
export interface Derived {
	readonly dataset: Dataset;
	readonly record: OccupationTopology;
	readonly occupiedLatest: OccupiedArea;
	readonly history: ControlHistory;
	/** The land of Ukraine that can be held, for the front line of an imported or drawn area. */
	readonly holdableLand: HoldableLand;
}

/** The same geodata gives the same result to the last byte, whatever of it was kept. */
export function derive(geodata: Geodata, derivations = new Derivations()): Derived {
	const { timeline, shapes } = geodata;
	const { land, dated, record } = recordOf(geodata, derivations);
	const pieces = piecesOf(shapes, derivations);
	const parts = basinParts(geodata, pieces, dated, derivations);
	const changes = changedObservations(record.value, timeline.observations);
	const latest = timeline.observations.length - 1;
	const before = observationAt(timeline, lastDateBefore2022Invasion);
	return {
		dataset: datasetOf(geodata, changes, parts),
		record: record.value,
		occupiedLatest: derivations.of('occupied area', { record, latest, before }, () =>
			occupiedAreaAt(record.value, latest, before)
		).value,
		history: controlHistory(geodata, pieces, dated, derivations),
		holdableLand: land.value
	};
}

/** The record, the land that it is judged by, and what all histories are derived from. */
function recordOf(geodata: Geodata, derivations: Derivations) {
	const { timeline, shapes, cells, naturalEarth } = geodata;
	const dates = timeline.observations.map(({ date, origin }) => ({ date, origin }));
	const line = { observations: dates, origins: timeline.origins };
	const water = waterOf(geodata);
	const inputs = { cells, naturalEarth, dates };
	let known: QuantizedTopology | null = null;
	const topology = () => (known ??= occupationTopology(geodata));
	const ukraine = ukraineOf(shapes.oblasts, derivations);
	const land = derivations.of('holdable land', { ...inputs, ukraine, water }, () =>
		holdableLand(topology(), ukraine.value, water)
	);
	const lines = derivations.of('dated lines', { ...inputs, ukraine, land, line }, () =>
		datedLines(topology(), ukraine.value, holdableArea(land.value), line)
	);
	const record = derivations.of('record', { ...inputs, lines }, () => ({
		...topology(),
		...frontStretches(topology(), lines.value.front)
	}));
	const dated = new Derivation(lines.key, () => withFrontIndex(lines.value, line));
	return { land, dated, record };
}

/** The whole record as one topology. */
function occupationTopology({ cells, naturalEarth, timeline }: Geodata): QuantizedTopology {
	const snapshots = naturalEarth.features.map(({ geometry, properties }) => ({
		geometry,
		dates: [properties.date, ...properties.used_for]
	}));
	return recordTopology(cells, snapshots, timeline);
}

/** Estuaries, lagoons and bays. */
function waterOf({ shapes }: Geodata): readonly (Polygon | MultiPolygon)[] {
	return shapes.lakes.features
		.filter(({ properties }) => ['estuary', 'lagoon', 'bay'].includes(properties.kind))
		.map((lake) => lake.geometry);
}
