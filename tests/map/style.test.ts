import { diff, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { lineString, featureCollection } from '@turf/helpers';
import { polygonize } from '@turf/polygonize';
import { describe, expect, it } from 'vitest';
import { darkPalette, lightPalette } from '$lib/map/palette';
import { recordLayers } from '$lib/map/record-layers';
import { mapStyle } from '$lib/map/style/style';
import type { StyleInput } from '$lib/map/style-input';
import { record, styleInput } from './fixture';

const decoded = recordLayers(record);

/** Every state that the page can bring the map into. */
const views: Record<string, Partial<StyleInput>> = {
	'nothing fetched': { layers: null },
	'latest area': {},
	'record loading': { record: decoded },
	'record shown': { record: decoded, latestShown: false },
	'deposit selected': {
		selected: { deposit: 'li-shevchenkivske', oblast: null, nameSide: 'right' }
	},
	'oblast selected': { selected: { deposit: null, oblast: 'UA-43', nameSide: 'right' } },
	'line of another source': {
		otherLine: {
			type: 'MultiLineString',
			coordinates: [
				[
					[36, 48],
					[37, 48.5]
				]
			]
		}
	},
	'basins outlined': { basins: ['basin-donbas'] },
	'all filtered out': { deposits: { type: 'FeatureCollection', features: [] } }
};

const palettes = [lightPalette, darkPalette];
const languages = ['en', 'uk'] as const;

const cases = Object.entries(views).flatMap(([name, view]) =>
	palettes.flatMap((palette) =>
		languages.map((language) => ({ name, theme: palette.theme, view, palette, language }))
	)
);

describe('mapStyle', () => {
	it.each(cases)('is valid: $name, $theme, $language', ({ view, palette, language }) => {
		const style = mapStyle({ ...styleInput, ...view, palette, language });
		expect(validateStyleMin(style)).toEqual([]);
	});

	it('names no server: fonts are files, sources are inline, there is no sprite', () => {
		const style = mapStyle(styleInput);
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
		for (const source of Object.values(style.sources)) {
			expect(source.type === 'geojson' && typeof source.data === 'object').toBe(true);
		}
	});

	it('draws the occupied area beneath borders, the front line above them, deposits above labels', () => {
		const ids = mapStyle(styleInput).layers.map(({ id }) => id);
		const order = [
			'sea',
			'oblasts',
			'latest-occupied-hatch',
			'before2022-hatch',
			'lakes-drained',
			'oblast-borders',
			'national-border',
			'latest-front-line',
			'city-labels-minor',
			'deposits-behind',
			'city-labels-major'
		];
		expect(ids.filter((id) => order.includes(id))).toEqual(order);
	});

	it('changes no source when only language, theme or selection change', () => {
		const next: StyleInput = {
			...styleInput,
			palette: darkPalette,
			language: 'uk',
			selected: { deposit: 'li-shevchenkivske', oblast: 'UA-43', nameSide: 'right' }
		};
		const commands = diff(mapStyle(styleInput), mapStyle(next)).map(({ command }) => command);
		expect(commands.length).toBeGreaterThan(0);
		const allowed = ['setPaintProperty', 'setLayoutProperty', 'setFilter', 'setLayerZoomRange'];
		expect(commands.filter((command) => !allowed.includes(command))).toEqual([]);
	});

	it('swaps the latest area for a loaded record by taking layers away only', () => {
		const loading = mapStyle({ ...styleInput, record: decoded });
		const shown = mapStyle({ ...styleInput, record: decoded, latestShown: false });
		const commands = new Set(diff(loading, shown).map(({ command }) => command));
		expect([...commands].sort()).toEqual(['removeLayer', 'removeSource']);
	});
});

describe('the national border', () => {
	const border = styleInput.layers!.nationalBorder;
	const outline = polygonize(featureCollection(border.coordinates.map((line) => lineString(line))));

	it.each([
		['Simferopol', [34.1, 44.95]],
		['Kherson oblast', [34, 46.6]],
		['the line between the two', [33.5, 46]]
	])('has %s inside', (_, place) => {
		expect(outline.features.some((part) => booleanPointInPolygon(place, part))).toBe(true);
	});

	it('is no line between Crimea and the rest; that one is an oblast border', () => {
		const onIsthmus = ([lng, lat]: number[]) => lng! > 32.01 && lng! < 34.99 && lat === 46;
		expect(border.coordinates.flat().filter(onIsthmus)).toEqual([]);
		const { oblastBorders } = styleInput.layers!;
		expect(oblastBorders.coordinates.flat().every(([, lat]) => lat === 46)).toBe(true);
	});
});
