import type { LayerSpecification } from 'maplibre-gl';
import { byZoom, drawnWidths, neighboursFromZoom } from '../drawn-widths';
import type { StyleInput } from '../style-input';

const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

function basinLayer({ palette, basins }: StyleInput): LayerSpecification {
	return {
		id: 'basins',
		type: 'line',
		source: 'basins',
		filter: ['in', ['get', 'id'], ['literal', [...basins]]],
		paint: {
			'line-color': palette.basin,
			'line-width': 1.1,
			'line-opacity': 0.8,
			'line-dasharray': [4, 3]
		}
	};
}

function selectedOblast({ palette, selected }: StyleInput): LayerSpecification {
	return {
		id: 'oblast-selected',
		type: 'line',
		source: 'oblasts',
		filter: ['==', ['get', 'code'], selected.oblast ?? ''],
		layout: round,
		paint: { 'line-color': palette.oblastSelected, 'line-width': 2 }
	};
}

/** Borders of oblasts, of the country (Crimea inside) and of its neighbours; basins; the selected oblast. */
export function borderLayers(input: StyleInput): LayerSpecification[] {
	const { palette } = input;
	return [
		{
			id: 'country-borders',
			type: 'line',
			source: 'country-borders',
			minzoom: neighboursFromZoom,
			layout: round,
			paint: {
				'line-color': palette.neighbourBorder,
				'line-opacity': ['get', 'strength'],
				'line-width': 0.9
			}
		},
		{
			id: 'oblast-borders',
			type: 'line',
			source: 'oblast-borders',
			layout: round,
			paint: {
				'line-color': palette.oblastBorder,
				'line-width': byZoom(drawnWidths.oblastBorder)
			}
		},
		{
			id: 'national-border',
			type: 'line',
			source: 'national-border',
			layout: round,
			paint: {
				'line-color': palette.nationalBorder,
				'line-width': byZoom(drawnWidths.nationalBorder)
			}
		},
		basinLayer(input),
		selectedOblast(input)
	];
}
