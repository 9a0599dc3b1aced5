import { diff } from '@maplibre/maplibre-gl-style-spec';
import type {
	DiffCommand,
	DiffOperations,
	GeoJSONSource,
	Map,
	StyleSpecification
} from 'maplibre-gl';
import type { MapDeposit } from '../map-deposit';
import { contestedAt, frontAt, occupiedAt, stepBetween, type Step } from '../occupation-step';
import type { RecordLayers } from '../record-layers';

const tokens = new WeakMap<object, string>();
let tokenCount = 0;

/** Inline GeoJSON by identity: comparing it by value would walk every coordinate. */
function tokenOf(data: object): string {
	const token = tokens.get(data) ?? `data:${tokenCount++}`;
	tokens.set(data, token);
	return token;
}

/** The style with tokens for data, for `diff`. */
function withTokens(style: StyleSpecification): StyleSpecification {
	const sources = Object.entries(style.sources).map(([id, source]) =>
		source.type === 'geojson' && typeof source.data === 'object'
			? [id, { ...source, data: tokenOf(source.data) }]
			: [id, source]
	);
	return { ...style, sources: Object.fromEntries(sources) as StyleSpecification['sources'] };
}

function geojsonSource(map: Map, id: string): GeoJSONSource {
	const source = map.getSource(id);
	if (source?.type !== 'geojson') throw new Error(`expected the GeoJSON source "${id}" on the map`);
	return source as GeoJSONSource;
}

function setData(map: Map, next: StyleSpecification, id: string) {
	const source = next.sources[id];
	if (source?.type === 'geojson') void geojsonSource(map, id).setData(source.data);
}

/** Runs one command of the style-spec's diff; throws for those that our styles cannot produce. */
function run(map: Map, next: StyleSpecification, { command, args }: DiffCommand<DiffOperations>) {
	switch (command) {
		case 'addSource':
			return void map.addSource(args[0], next.sources[args[0]]!);
		case 'removeSource':
			return void map.removeSource(args[0]);
		case 'setGeoJSONSourceData':
			return setData(map, next, args[0]);
		case 'addLayer':
			return void map.addLayer(args[0], args[1]);
		case 'removeLayer':
			return void map.removeLayer(args[0]);
		case 'setFilter':
			return void map.setFilter(args[0], args[1]);
		case 'setPaintProperty':
			return void map.setPaintProperty(args[0], args[1], args[2]);
		case 'setLayoutProperty':
			return void map.setLayoutProperty(args[0], args[1], args[2]);
		case 'setLayerZoomRange':
			return void map.setLayerZoomRange(args[0], args[1], args[2]);
		default:
			throw new Error(
				`expected a change of sources, layers or properties, found "${command}"; add it to apply.ts`
			);
	}
}

/**
 * Brings the map from our last style to the next by their difference. `map.setStyle` would compare with MapLibre's own
 * copy and load every source again.
 */
export function applyStyle(map: Map, last: StyleSpecification, next: StyleSpecification): void {
	if (last === next) return;
	for (const command of diff(withTokens(last), withTokens(next))) run(map, next, command);
}

function setStates(map: Map, source: string, key: string, { on, off }: Step) {
	for (const id of on) map.setFeatureState({ source, id }, { [key]: true });
	for (const id of off) map.setFeatureState({ source, id }, { [key]: false });
}

/** What the map shows of the record: 1 for each occupied and each contested geometry, and for each stretch of front line. */
export interface DrawnObservation {
	readonly record: RecordLayers;
	readonly occupied: Uint8Array;
	readonly contested: Uint8Array;
	readonly front: Uint8Array;
}

/** Unlike any state, so that the first step sets every feature. */
const unset = (like: Uint8Array) => new Uint8Array(like.length).fill(255);

/** Flips the feature-states that differ from what was drawn last (null: nothing was); gives what is drawn now. */
export function applyObservation(
	map: Map,
	layers: RecordLayers,
	last: DrawnObservation | null,
	observation: number
): DrawnObservation {
	const before = last?.record === layers ? last : null;
	const occupied = occupiedAt(layers.record, observation);
	const contested = contestedAt(layers.record, observation);
	const front = frontAt(layers.record, observation);
	setStates(map, 'cells', 'occupied', stepBetween(before?.occupied ?? unset(occupied), occupied));
	// What was never contested needs no state to be drawn as such.
	setStates(
		map,
		'cells',
		'contested',
		stepBetween(before?.contested ?? new Uint8Array(contested.length), contested)
	);
	setStates(map, 'front', 'front', stepBetween(before?.front ?? unset(front), front));
	return { record: layers, occupied, contested, front };
}

/** Sets the side of each deposit that is not in `drawn` with that side; `drawn` is brought up to date. */
export function applySides(
	map: Map,
	drawn: globalThis.Map<string, string>,
	deposits: readonly MapDeposit[]
): void {
	for (const { id, side } of deposits) {
		if (drawn.get(id) === side) continue;
		drawn.set(id, side);
		map.setFeatureState({ source: 'deposits', id }, { side });
	}
}
