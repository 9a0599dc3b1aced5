import type { LayerSpecification } from 'maplibre-gl';
import { byZoom, drawnWidths, neighboursFromZoom } from '../drawn-widths';
import type { Palette } from '../palette';

const isDrained = ['==', ['get', 'status'], 'drained'] as ['==', ['get', string], string];

/** Neighbours near Ukraine, and coarser land around them; the two meet, hence no antialiased edge. */
export function landLayers(palette: Palette): LayerSpecification[] {
	const abroad = { 'fill-color': palette.neighbour, 'fill-antialias': false };
	return [
		{ id: 'land', type: 'fill', source: 'land', paint: abroad },
		{ id: 'countries', type: 'fill', source: 'countries', paint: abroad },
		{
			id: 'oblasts',
			type: 'fill',
			source: 'oblasts',
			paint: { 'fill-color': palette.land, 'fill-antialias': false }
		}
	];
}

function lakeLayers(palette: Palette): LayerSpecification[] {
	return [
		{
			id: 'lakes',
			type: 'fill',
			source: 'lakes',
			filter: ['!', isDrained],
			paint: { 'fill-color': palette.water }
		},
		{
			id: 'lakes-drained',
			type: 'fill',
			source: 'lakes',
			filter: isDrained,
			paint: { 'fill-color': palette.drained, 'fill-opacity': 0.8 }
		},
		{
			id: 'lakes-drained-outline',
			type: 'line',
			source: 'lakes',
			filter: isDrained,
			paint: { 'line-color': palette.waterLine, 'line-width': 0.8, 'line-dasharray': [2, 2] }
		}
	];
}

function riverLayer(palette: Palette): LayerSpecification {
	return {
		id: 'rivers',
		type: 'line',
		source: 'rivers',
		minzoom: neighboursFromZoom,
		filter: ['<=', ['get', 'minzoom'], ['+', ['zoom'], 1]],
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': palette.waterLine,
			'line-opacity': ['get', 'strength'],
			'line-width': byZoom(drawnWidths.river)
		}
	};
}

export const seaLayer = (palette: Palette): LayerSpecification => ({
	id: 'sea',
	type: 'background',
	paint: { 'background-color': palette.sea }
});

/** Rivers and lakes lie above the occupied area, whose record covers land only. */
export function waterLayers(palette: Palette): LayerSpecification[] {
	return [riverLayer(palette), ...lakeLayers(palette)];
}
