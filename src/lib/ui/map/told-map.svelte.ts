import type { FeatureCollection } from 'geojson';
import { paletteOf } from '$lib/map/palette';
import type { RecordLayers } from '$lib/map/record-layers';
import type { DrawnObservation } from '$lib/map/style/apply';
import { unchangedKeeper } from '$lib/state/keep-unchanged';
import type { Map, StyleSpecification } from 'maplibre-gl';
import type { MapCanvasProps } from './map-canvas-props';

/** The lazy chunk that draws. */
export type Drawing = typeof import('./open-map');

/** A map that takes changes. */
export interface OpenedMap {
	readonly drawing: Drawing;
	readonly map: Map;
}

/** What a map is told of its view: style, data, the day of the record and the sides of deposits. */
export class ToldMap {
	readonly #props: MapCanvasProps;
	/** Null: it is not open (yet). */
	opened = $state.raw<OpenedMap | null>(null);
	/** The day that is drawn from the record; null: the latest. */
	drawnObservation = $state<number | null>(null);
	#shownRecord = $state.raw<RecordLayers | null>(null);
	/** How often the map has come to rest: what depends on where things are on the screen follows it. */
	#rests = $state(0);

	readonly deposits = $derived.by(() => this.#props.scene?.deposits ?? []);
	// A view is a new object with every step: what does not change in it changes nothing here.
	readonly selectedDeposit = $derived.by(() => this.#props.view.deposit);
	readonly #selectedOblast = $derived.by(() => this.#props.view.oblast);
	readonly #observation = $derived.by(() => this.#props.scene?.observation ?? null);
	readonly chosenPlace = $derived.by(
		() => this.deposits.find(({ id }) => id === this.selectedDeposit)?.point ?? null
	);
	readonly #nameSide = $derived.by(() => {
		void this.#rests;
		const { opened, chosenPlace } = this;
		return opened && chosenPlace ? opened.drawing.roomierSide(opened.map, chosenPlace) : 'right';
	});
	readonly #overview = $derived.by(() => {
		const { layers } = this.#props;
		return layers && this.opened ? this.opened.drawing.decodeLayers(layers) : null;
	});
	readonly layers = $derived.by(() => {
		const { detail } = this.#props;
		const overview = this.#overview;
		return overview && this.opened && detail
			? this.opened.drawing.withDetail(overview, detail)
			: overview;
	});
	readonly #recordLayers = $derived.by(() => {
		const { record } = this.#props;
		return record && this.opened ? this.opened.drawing.recordLayers(record) : null;
	});
	readonly recordShown = $derived.by(
		() => this.#recordLayers !== null && this.#shownRecord === this.#recordLayers
	);
	/** Bounds of the chosen oblast. */
	readonly oblastFrame = $derived.by(() =>
		this.opened && this.layers && this.#selectedOblast
			? this.opened.drawing.oblastBounds(this.layers.oblasts, this.#selectedOblast)
			: null
	);
	/** A change of sides alone, which are feature-state, gives the same collection and so sets no data. */
	readonly #kept = unchangedKeeper<FeatureCollection>();
	readonly #depositsGeoJson = $derived.by(
		() =>
			this.opened &&
			this.#kept(this.opened.drawing.depositFeatures(this.deposits, this.selectedDeposit))
	);

	/** What the map was last told; outside runes, because only effects read them. */
	#lastStyle: StyleSpecification | null = null;
	#lastObservation: DrawnObservation | null = null;
	// eslint-disable-next-line svelte/prefer-svelte-reactivity -- only an effect reads it
	readonly #lastSides = new globalThis.Map<string, string>();

	constructor(props: MapCanvasProps) {
		this.#props = props;
	}

	/** The style that a map opens with. */
	firstStyle(drawing: Drawing): StyleSpecification {
		return (this.#lastStyle = this.#styleFor(drawing));
	}

	readonly rested = (): void => void this.#rests++;

	/** Tells the map all that changes; to be called once, while the component is made. `onfail`: a style was refused. */
	tell(onfail: (cause: unknown) => void): void {
		$effect(() => {
			if (this.opened === null) return;
			const { drawing, map } = this.opened;
			try {
				const next = this.#styleFor(drawing);
				drawing.applyStyle(map, this.#lastStyle!, next);
				this.#lastStyle = next;
			} catch (cause) {
				onfail(cause);
			}
		});

		// What was drawn stays until the record's tiles are there; then one frame swaps them.
		$effect(() => {
			if (this.opened === null || this.#recordLayers === null || this.layers === null) return;
			const { map } = this.opened;
			const next = this.#recordLayers;
			const show = () => (this.#shownRecord = next);
			map.once('idle', show);
			return () => void map.off('idle', show);
		});

		$effect(() => {
			const [record, observation] = [this.#recordLayers, this.#observation];
			if (this.opened === null || record === null || !this.recordShown || observation === null)
				return;
			const { drawing, map } = this.opened;
			this.#lastObservation = drawing.applyObservation(
				...([map, record, this.#lastObservation, observation] as const)
			);
			this.drawnObservation = observation;
		});

		$effect(() => {
			if (this.opened && this.layers)
				this.opened.drawing.applySides(this.opened.map, this.#lastSides, this.deposits);
		});
	}

	#styleFor(drawing: Drawing): StyleSpecification {
		const { theme, language, latest, other, scene } = this.#props;
		return drawing.mapStyle({
			palette: paletteOf(theme),
			language,
			fonts: drawing.fontUrls(document.baseURI),
			layers: this.layers,
			record: this.#recordLayers,
			latestShown: latest && !this.recordShown,
			otherLine: other && drawing.decodeOtherLine(other.line),
			scenario: scene?.scenario ?? null,
			deposits: this.#depositsGeoJson ?? { type: 'FeatureCollection', features: [] },
			basins: scene?.basins ?? [],
			selected: {
				deposit: this.selectedDeposit,
				oblast: this.#selectedOblast,
				nameSide: this.#nameSide
			}
		});
	}
}
