import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import { fontStacks } from '../fonts';
import type { Palette } from '../palette';
import type { Language } from '../../domain/language';
import type { StyleInput } from '../style-input';

/** The name in a language, or in the other where there is none. */
const nameIn = (language: Language): ExpressionSpecification => [
	'coalesce',
	['get', `name_${language}`],
	['get', language === 'en' ? 'name_uk' : 'name_en']
];

const halo = (palette: Palette) => ({ 'text-halo-color': palette.halo, 'text-halo-width': 1.3 });

/** Hides a place below its own zoom. Filters run at whole zooms, hence the half. */
const fromItsZoom = (earlier: number): ExpressionSpecification => [
	'<=',
	['get', 'minzoom'],
	['+', ['zoom'], earlier]
];

/** Cities named even where symbols crowd. */
const major: ExpressionSpecification = [
	'any',
	['>=', ['get', 'population'], 450_000],
	['==', ['get', 'capital'], true],
	['in', ['get', 'name_en'], ['literal', ['Luhansk', 'Simferopol', 'Mariupol']]]
];

const inUkraine: ExpressionSpecification = ['==', ['get', 'country'], 'UA'];

type CityClass = 'major' | 'minor';

const ofClass = (cityClass: CityClass): ExpressionSpecification =>
	cityClass === 'major'
		? ['all', inUkraine, major, fromItsZoom(1.5)]
		: ['all', inUkraine, ['!', major], fromItsZoom(0.5)];

/** A city's name beside its dot, on the side that is free. */
function cityLabels(
	{ palette, language }: StyleInput,
	cityClass: CityClass
): SymbolLayerSpecification {
	const isMajor = cityClass === 'major';
	return {
		id: `city-labels-${cityClass}`,
		type: 'symbol',
		source: 'cities',
		filter: ofClass(cityClass),
		layout: {
			'text-field': nameIn(language),
			'text-font': isMajor ? fontStacks.semibold : fontStacks.regular,
			'text-size': [
				'interpolate',
				['linear'],
				['zoom'],
				5,
				isMajor ? 12.5 : 11,
				9,
				isMajor ? 17 : 13
			],
			'text-variable-anchor': [
				'left',
				'right',
				'top',
				'bottom',
				'top-left',
				'top-right',
				'bottom-left',
				'bottom-right'
			],
			'text-radial-offset': 0.45,
			'text-justify': 'auto',
			'text-padding': isMajor ? 1 : 4,
			'symbol-sort-key': ['-', ['get', 'population']]
		},
		paint: { 'text-color': palette.label, ...halo(palette), 'text-halo-width': isMajor ? 1.8 : 1.3 }
	};
}

function cityDots({ palette }: StyleInput): LayerSpecification {
	return {
		id: 'city-dots',
		type: 'circle',
		source: 'cities',
		filter: ['any', ofClass('major'), ofClass('minor')],
		paint: {
			'circle-radius': ['case', major, 2.6, 1.7],
			'circle-color': palette.label,
			'circle-stroke-color': palette.halo,
			'circle-stroke-width': 1
		}
	};
}

/** Steps from the place of an oblast's name, em, the least first: farther it would reach into the next oblast. */
const nearby: [number, number][] = [
	[0, 0],
	[0, -0.8],
	[0, 0.8],
	[-0.8, 0],
	[0.8, 0]
];

function oblastLabels({ palette, language }: StyleInput): SymbolLayerSpecification {
	return {
		id: 'oblast-labels',
		type: 'symbol',
		source: 'oblast-labels',
		minzoom: 4.8,
		layout: {
			'text-field': ['upcase', nameIn(language)],
			'text-font': fontStacks.regular,
			'text-size': ['interpolate', ['linear'], ['zoom'], 5, 9, 8, 13],
			'text-letter-spacing': 0.12,
			'text-max-width': 8,
			// Rather over a symbol than not at all; never over the name of a city.
			'text-overlap': 'cooperative',
			'text-variable-anchor-offset': nearby.flatMap((offset) => ['center', offset]),
			'text-padding': 2
		},
		paint: { 'text-color': palette.label, ...halo(palette), 'text-halo-width': 1.8 }
	};
}

type LabelKind = 'country' | 'sea' | 'island';

function areaLabels(input: StyleInput, kind: LabelKind): SymbolLayerSpecification {
	const { palette, language } = input;
	const name = nameIn(language);
	return {
		id: `${kind}-labels`,
		type: 'symbol',
		source: 'labels',
		filter: [
			'all',
			['==', ['get', 'kind'], kind],
			['!=', ['get', 'name_en'], 'Ukraine'],
			fromItsZoom(1)
		],
		layout: {
			'text-field': kind === 'country' ? ['upcase', name] : name,
			'text-font': kind === 'country' ? fontStacks.semibold : fontStacks.regular,
			'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 15],
			'text-letter-spacing': kind === 'country' ? 0.16 : 0.06,
			'text-max-width': 7
		},
		paint: {
			'text-color': kind === 'sea' ? palette.seaLabel : palette.labelQuiet,
			'text-halo-color': kind === 'sea' ? palette.sea : palette.neighbour,
			'text-halo-width': 1
		}
	};
}

/** Names beneath the deposits; the last of these layers is placed first. */
export function labelLayers(input: StyleInput): LayerSpecification[] {
	return [
		areaLabels(input, 'sea'),
		areaLabels(input, 'island'),
		areaLabels(input, 'country'),
		cityDots(input),
		cityLabels(input, 'minor'),
		oblastLabels(input)
	];
}

/** Above the deposits, and so placed before them: a reader finds the rest by these cities. */
export function majorCityLayers(input: StyleInput): LayerSpecification[] {
	return [cityLabels(input, 'major')];
}
