import { pluralIn } from '../language/plural';
import type { MapMessages } from './messages';

const plural = pluralIn('en');
const unplaced = (count: number) =>
	plural(count, {
		one: '{n} deposit has no known place: it is in the table, not on the map.',
		other: '{n} deposits have no known place: they are in the table, not on the map.'
	});
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

export const map: MapMessages = {
	map: {
		label: 'Map of Ukraine: deposits, the occupied area and the front line',
		loading: 'Loading the map…',
		loadingLine: 'Loading the line of this day…',
		noScript:
			'The map needs JavaScript. The figures below are complete for the latest date without it.',
		noWebGl:
			'This browser cannot draw the map (WebGL 2 is missing or switched off). Everything else on the page works: figures, dates and the table.',
		failed: 'The map could not be loaded.',
		boundaries: 'The borders and the background of the map could not be loaded.',
		legendLand: 'Land',
		legendShape: 'Shape: the group of resources',
		legendFill: 'Fill: the side of the line',
		legendBehind: 'Behind the line: under Russian occupation, taken since 24 February 2022',
		legendFrontLine: 'Front line',
		legendPaints: {
			behind: 'Full: behind the line',
			free: 'Pale: not behind the line',
			hollow: 'Hollow: no published amount',
			unknown: 'Dashed: the side is not known'
		},
		legendSize: {
			share: 'Size: published amount',
			tonnage: 'Size: published amount',
			value: 'Size: gross in-ground value',
			count: 'All deposits alike'
		},
		legend: 'Legend',
		key: {
			title: 'What the map shows',
			since2022: 'Russian-occupied, taken since 24 February 2022',
			before2022: 'before that',
			contested: 'contested',
			behind: 'deposit behind the line',
			free: 'not behind it',
			hollow: 'without a published amount',
			shapes: 'Shapes:',
			groups: {
				critical: 'critical elements',
				energy: 'energy',
				ferrous: 'iron, alloys',
				base: 'base metals',
				precious: 'precious',
				fertiliser: 'fertiliser',
				industrial: 'industrial'
			}
		},
		legendBefore: 'Behind the line: under Russian occupation already before 24 February 2022',
		legendContested: 'Contested land',
		legendSizes: ['little', 'a quarter', 'as much as the largest deposit of the same resource'],
		legendSizeNote: 'Sizes compare deposits of one resource, not of different ones.',
		unplaced,
		legendBasin: 'Basin of a chosen resource',
		others: (count) =>
			`${plural(count, { one: '{n} more', other: '{n} more' })} here: click to choose`,
		chooser: (count) => `${deposits(count)} here, the nearest first`,
		controls: {
			title: 'Map controls',
			zoomIn: 'Zoom in',
			zoomOut: 'Zoom out',
			fitUkraine: 'Show all of Ukraine',
			more: 'Move the map, full screen',
			compass: 'Turn north up',
			fullscreen: 'Full screen',
			leaveFullscreen: 'Leave full screen',
			north: 'Move north',
			south: 'Move south',
			west: 'Move west',
			east: 'Move east'
		},
		attribution: 'Map data',
		credits: {
			openStreetMap: 'Borders, lakes, coast: © OpenStreetMap contributors, ODbL 1.0',
			viina:
				'Control: contains information from VIINA (Zhukov & Ayers 2023), ODbL 1.0, derived and cleaned here; places: Who’s On First, GeoNames, Quattroshapes',
			naturalEarth: 'Neighbours, rivers, line of 2014–2022: Natural Earth',
			geoNames: 'Cities: GeoNames, CC BY 4.0'
		},
		kilometres: 'km',
		metres: 'm',
		scrollHelp: 'Use Ctrl + scroll to zoom the map',
		scrollHelpMac: 'Use ⌘ + scroll to zoom the map',
		touchHelp: 'Use two fingers to move the map',
		summary: ({ date, area, behind, free, uncertain, ...rest }) =>
			`Map of Ukraine on ${date}. ${area} of land lies behind the front line. The map shows ${deposits(behind + free + uncertain)}: ${behind} behind the line, ${free} not behind it, ${uncertain} contested, too near to tell or of unknown side.${rest.unplaced > 0 ? ` ${unplaced(rest.unplaced)}` : ''}`,
		posterDate: (date) => `The picture shows all resources on ${date}.`
	}
};
