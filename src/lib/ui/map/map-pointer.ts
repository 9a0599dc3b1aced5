import type { Map, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { DepositId } from '$lib/domain/dataset/deposit';
import { isOblastCode, type OblastCode } from '$lib/domain/dataset/oblast';
import { depositLayerId } from '$lib/map/layers/deposits';
import { depositSides } from '$lib/map/map-deposit';

/** The deposits whose symbols a place on the screen touches. */
export interface PointedDeposits {
	/** Nearest first; at least one. */
	readonly ids: readonly DepositId[];
	/** Place of the nearest in the container, px. */
	readonly x: number;
	readonly y: number;
}

export interface PointerHandlers {
	readonly onhover: (deposits: PointedDeposits | null) => void;
	readonly onpick: (deposits: PointedDeposits) => void;
	/** A press of the map that is meant for something else than what lies there; true: it was. */
	readonly ontaken?: (place: readonly [lng: number, lat: number]) => boolean;
	/** A click beside all deposits; null: outside Ukraine. */
	readonly onground: (oblast: OblastCode | null) => void;
}

const depositLayers = depositSides.map(depositLayerId);
/** Slack for fingers and unsteady hands, px. */
const reachPx = 5;

type Place = { readonly x: number; readonly y: number };
const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

function depositsAt(map: Map, at: Place): PointedDeposits | null {
	if (map.getLayer(depositLayers[0]!) === undefined) return null;
	const box: [PointLike, PointLike] = [
		[at.x - reachPx, at.y - reachPx],
		[at.x + reachPx, at.y + reachPx]
	];
	const found = map.queryRenderedFeatures(box, { layers: depositLayers }).flatMap((feature) => {
		if (feature.geometry.type !== 'Point') return [];
		const { x, y } = map.project(feature.geometry.coordinates as [number, number]);
		return [{ id: String(feature.properties['id']), x, y }];
	});
	const sorted = found.sort((a, b) => distance(a, at) - distance(b, at));
	const [nearest] = sorted;
	// Every side has a layer with every deposit, and so each is found several times.
	return nearest
		? { ids: [...new Set(sorted.map(({ id }) => id))], x: nearest.x, y: nearest.y }
		: null;
}

function oblastAt(map: Map, at: Place): OblastCode | null {
	if (map.getLayer('oblasts') === undefined) return null;
	const [feature] = map.queryRenderedFeatures([at.x, at.y], { layers: ['oblasts'] });
	const code = String(feature?.properties['code'] ?? '');
	return isOblastCode(code) ? code : null;
}

/** Reports what the pointer is over and what it picks; hover does not ask more than once a frame. */
export function watchPointer(map: Map, handlers: PointerHandlers): void {
	let frame = 0;
	const hover = ({ point }: MapMouseEvent) => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => {
			const deposits = depositsAt(map, point);
			map.getCanvas().style.cursor = deposits === null ? '' : 'pointer';
			handlers.onhover(deposits);
		});
	};
	const leave = () => {
		cancelAnimationFrame(frame);
		handlers.onhover(null);
	};
	map.on('mousemove', hover);
	map.on('mouseout', leave);
	map.on('movestart', leave);
	map.on('remove', leave);
	map.on('click', ({ point, lngLat }) => {
		if (handlers.ontaken?.([lngLat.lng, lngLat.lat])) return;
		const deposits = depositsAt(map, point);
		if (deposits === null) handlers.onground(oblastAt(map, point));
		else handlers.onpick(deposits);
	});
}
