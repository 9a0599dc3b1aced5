import type { Geometry } from 'geojson';
import type { Map } from 'maplibre-gl';

/** Seen on either theme, and no colour of the map. */
const colour = '#8a3ffc';

/** Adds the source `edited` to a map, whose features (property `index`) can be pressed. */
export function drawShapes(map: Map, onpick: (index: number) => void): void {
	map.addSource('edited', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
	map.addLayer({
		...{ id: 'edited-fill', type: 'fill', source: 'edited' },
		paint: { 'fill-color': colour, 'fill-opacity': 0.12 }
	});
	map.addLayer({
		...{ id: 'edited-line', type: 'line', source: 'edited' },
		paint: { 'line-color': colour, 'line-width': 1.5 }
	});
	map.addLayer({
		...{ id: 'edited-point', type: 'circle', source: 'edited' },
		filter: ['==', ['geometry-type'], 'Point'],
		paint: {
			...{ 'circle-color': colour, 'circle-radius': 5 },
			...{ 'circle-stroke-color': '#fff', 'circle-stroke-width': 1.5 }
		}
	});
	const layers = ['edited-point', 'edited-line', 'edited-fill'];
	map.on('click', ({ point }) => {
		const [hit] = map.queryRenderedFeatures(point, { layers });
		const index: unknown = hit?.properties['index'];
		if (typeof index === 'number') onpick(index);
	});
}

type Bounds = [west: number, south: number, east: number, north: number];

/** Where a shape is; null: it has no position. */
export function boundsOf(shape: Geometry): Bounds | null {
	const degrees = 'coordinates' in shape ? shape.coordinates.flat(3) : [];
	const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
	degrees.forEach((value, i) => {
		const axis = i % 2;
		bounds[axis] = Math.min(bounds[axis]!, value);
		bounds[axis + 2] = Math.max(bounds[axis + 2]!, value);
	});
	return degrees.length === 0 ? null : bounds;
}
