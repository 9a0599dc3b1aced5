import type { Topology } from 'topojson-specification';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { OccupationTopology } from '$lib/domain/dataset/occupation-record';
import type { FontUrls } from '$lib/map/fonts';
import { decodeLayers, type MapData } from '$lib/map/map-data';
import { depositFeatures, type MapDeposit } from '$lib/map/map-deposit';
import { lightPalette } from '$lib/map/palette';
import type { StyleInput } from '$lib/map/style-input';

type Box = readonly [west: number, south: number, east: number, north: number];

const ring = ([west, south, east, north]: Box) => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];

export const box = (bounds: Box): Geometry => ({ type: 'Polygon', coordinates: [ring(bounds)] });

const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
	type: 'Feature',
	properties,
	geometry
});

const collection = (...features: Feature[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});

const point = (lng: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lng, lat] });
const line: Geometry = {
	type: 'LineString',
	coordinates: [
		[31, 47],
		[32, 48]
	]
};
const area = (bounds: Box) => ({ type: 'MultiPolygon' as const, coordinates: [[ring(bounds)]] });

/** Kherson over Crimea, sharing a border; a neighbour to the west. */
const boundaries: Topology = topology({
	oblasts: collection(
		feature(box([32, 46, 35, 47]), { code: 'UA-65', label: [33.5, 46.5] }),
		feature(box([32, 44, 35, 46]), { code: 'UA-43', label: [33.5, 45] })
	),
	basins: collection(feature(box([32.5, 46.2, 33, 46.5]), { id: 'basin-donbas' })),
	countries: collection(
		feature(box([28, 44, 30, 46]), { code: 'ROU' }),
		feature(box([28, 46, 30, 48]), { code: 'MDA' })
	),
	land: collection(feature(box([20, 40, 28, 50]), {}))
});

const basemap: Topology = topology({
	rivers: collection(feature(line, { name_en: 'Dnipro', name_uk: 'Дніпро', rank: 1, minzoom: 4 })),
	lakes: collection(
		feature(box([33, 46.5, 33.5, 46.8]), { name_en: 'Kakhovka', status: 'drained', minzoom: 4 })
	),
	cities: collection(
		feature(point(34.1, 44.95), {
			name_en: 'Simferopol',
			name_uk: 'Сімферополь',
			population: 340_000,
			capital: false,
			country: 'UA',
			oblast: 'UA-43',
			minzoom: 5
		})
	),
	labels: collection(
		feature(point(32.2, 43.6), {
			kind: 'sea',
			name_en: 'Black Sea',
			name_uk: 'Чорне море',
			minzoom: 4
		})
	)
});

export const mapData: MapData = {
	boundaries,
	basemap,
	occupied: topology({
		occupied: area([32, 46, 33, 47]),
		before2022: area([32, 44, 35, 46]),
		contested: area([32.9, 46, 33.1, 47]),
		frontLine: line
	}),
	oblasts: [
		{ code: 'UA-65', nameEn: 'Kherson Oblast', nameUk: 'Херсонська область' },
		{
			code: 'UA-43',
			nameEn: 'Autonomous Republic of Crimea',
			nameUk: 'Автономна Республіка Крим'
		}
	]
};

/** Two cells beside each other, the second with a snapshot over it; one stretch of front between the two. */
export const record: OccupationTopology = {
	type: 'Topology',
	transform: { scale: [1, 1], translate: [0, 0] },
	arcs: [
		[
			[33, 46],
			[0, 1]
		],
		[
			[33, 47],
			[-1, 0],
			[0, -1],
			[1, 0]
		],
		[
			[33, 46],
			[1, 0],
			[0, 1],
			[-1, 0]
		]
	],
	objects: {
		cells: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', arcs: [[0, 1]], properties: { intervals: [2, 5] } },
				{ type: 'Polygon', arcs: [[2, ~0]], properties: { intervals: [3, 4, 6, 9] } }
			]
		},
		snapshots: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', arcs: [[2, ~0]], properties: { intervals: [0, 2] } }]
		}
	},
	front: [
		[0, 0, 1, 0],
		[2, 1, 2, 1],
		[2, 0, 3, 2]
	],
	frontLives: [
		[2, 3, 4, 5, 6, 9],
		[3, 4, 6, 9],
		[0, 2]
	]
};

const urls = { latin: '/a.woff2', latinExt: '/b.woff2', cyrillic: '/c.woff2' };
export const fonts: FontUrls = { regular: urls, semibold: urls };

export const deposit: MapDeposit = {
	id: 'li-shevchenkivske',
	point: [37.3, 47.9],
	group: 'critical',
	radius: 8,
	tonnageKnown: true,
	side: 'behind',
	status: 'explored',
	label: 'Shevchenkivske',
	detail: 'Lithium',
	visible: true
};

export const styleInput: StyleInput = {
	palette: lightPalette,
	language: 'en',
	fonts,
	layers: decodeLayers(mapData),
	record: null,
	latestShown: true,
	otherLine: null,
	deposits: depositFeatures([deposit], null),
	basins: [],
	selected: { deposit: null, oblast: null, nameSide: 'right' }
};
