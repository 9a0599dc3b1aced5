import type { Map } from 'maplibre-gl';
import type { Snippet } from 'svelte';
import type { Topology } from 'topojson-specification';
import type { DepositId } from '$lib/domain/dataset/deposit';
import type { OblastCode } from '$lib/domain/dataset/oblast';
import type { Origin } from '$lib/domain/dataset/observation';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import type { Camera, View } from '$lib/domain/view/view';
import type { MapData } from '$lib/map/map-data';
import type { Scene } from '$lib/map/scene/scene';
import type { Language } from '$lib/domain/language';
import type { FailureKind } from './map-element';
import type { Theme } from '$lib/map/palette';

/** What the map is given, and whom it tells what happened. */
export interface MapCanvasProps {
	/** Null: not fetched yet. */
	readonly layers: MapData | null;
	/** Null: not needed yet, or not there. */
	readonly record: OccupationTopology | null;
	/** The latest area of `layers` is what is asked for, or all that there is; else no area is drawn until the record is there. */
	readonly latest: boolean;
	/** Null: not needed yet; what is drawn closer up is left out. */
	readonly detail?: Topology | null;
	/** Null: the figures are not there yet. */
	readonly scene: Scene | null;
	/** The line of another source, to be drawn over the record; null: none. */
	readonly other?: { readonly line: Topology; readonly source: Origin } | null | undefined;
	readonly view: Pick<View, 'camera' | 'deposit' | 'oblast'>;
	readonly language: Language;
	readonly theme: Theme;
	/** Accessible name of the map. */
	readonly label: string;
	/** For embeds: scrolling the page does not zoom the map. */
	readonly cooperativeGestures?: boolean;
	/** Nothing moves it: a picture drawn afresh. */
	readonly still?: boolean;
	/** Buttons; false: those of the other map move this one too. */
	readonly controls?: boolean;
	/** What stands over the map and moves with it. */
	readonly over?: Snippet<[Map]> | undefined;
	/** A place was pressed; true: what lies there is not meant. */
	readonly onplace?: ((place: readonly [lng: number, lat: number]) => boolean) | undefined;
	readonly onselect?: (deposit: DepositId | null) => void;
	readonly onoblast?: (oblast: OblastCode | null) => void;
	/** After a person moved the map; null: back to all of Ukraine. */
	readonly oncamera?: (camera: Camera | null) => void;
	/** A complete picture is drawn. */
	readonly onready?: () => void;
	/** The map is so close up that `detail` is missed. */
	readonly ondetail?: () => void;
	/** Whether the sources of the map are unfolded. */
	readonly onsources?: (open: boolean) => void;
	readonly onfailure?: (kind: FailureKind, message: string) => void;
}
