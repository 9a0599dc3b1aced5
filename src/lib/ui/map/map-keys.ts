import type { Map } from 'maplibre-gl';
import { zoomBy, type Point } from './map-commands';

const steps: Readonly<Record<string, 1 | -1>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** The keys that zoom do what the buttons do: MapLibre's own zoom about the middle. */
export function watchZoomKeys(map: Map, chosen: () => Point | null): void {
	const container = map.getContainer();
	const press = (event: KeyboardEvent) => {
		const step = steps[event.key];
		if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		event.stopPropagation();
		zoomBy(map, step, chosen());
	};
	container.addEventListener('keydown', press, { capture: true });
	map.on('remove', () => container.removeEventListener('keydown', press, { capture: true }));
}
