import type { Map, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { DepositId } from '$lib/domain/deposit';
import { isOblastCode, type OblastCode } from '$lib/domain/oblast';
import { depositLayerId, depositSides } from '$lib/map/layers/deposits';

export interface PointedDeposit {
	readonly id: DepositId;
	/** Place of the deposit in the container, px. */
	readonly x: number;
	readonly y: number;
}

export interface PointerHandlers {
	readonly onhover: (deposit: PointedDeposit | null) => void;
	readonly onpick: (deposit: PointedDeposit) => void;
	/** A click beside all deposits; null: outside Ukraine. */
	readonly onground: (oblast: OblastCode | null) => void;
}

const depositLayers = depositSides.map(depositLayerId);
/** Slack for fingers and unsteady hands, px. */
const reachPx = 5;

type Place = { readonly x: number; readonly y: number };
const distance = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

/** The deposit whose middle is nearest to a point on the screen, among those whose symbol it touches. */
function depositAt(map: Map, at: Place): PointedDeposit | null {
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
	return found.sort((a, b) => distance(a, at) - distance(b, at))[0] ?? null;
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
			const deposit = depositAt(map, point);
			map.getCanvas().style.cursor = deposit === null ? '' : 'pointer';
			handlers.onhover(deposit);
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
	map.on('click', ({ point }) => {
		const deposit = depositAt(map, point);
		if (deposit === null) handlers.onground(oblastAt(map, point));
		else handlers.onpick(deposit);
	});
}
