import { pluralIn } from '../language/plural';
import { en } from '../correction/en';
import { sourceWords } from '../source/en';
import type { DataPageMessages } from './messages';

const plural = pluralIn('en');
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

export const dataPage: DataPageMessages = {
	lead: 'Everything that the map shows can be downloaded, checked and used again.',
	span: (count, first, last) => `${deposits(count)}; front line observed from ${first} to ${last}.`,
	filesTitle: 'Files',
	filesText:
		'These are the files that the page itself reads, as JSON, TopoJSON and GeoJSON. The table of deposits can be downloaded as CSV beside the map. Names of files change with their content.',
	files: {
		dataset: 'Deposits, figures, prices, reserve weights, sources (JSON)',
		controlHistory: 'Distance of every deposit to the front line over time (JSON)',
		depositTextsEn: 'Words of the deposits in English (JSON)',
		depositTextsUk: 'Words of the deposits in Ukrainian (JSON)',
		occupation: 'Front-line record, all observations (TopoJSON)',
		occupiedLatest: 'Area behind the line at the latest observation (TopoJSON)',
		holdableLand: 'Land that a front line can run through (TopoJSON)',
		boundaries: 'Oblasts, neighbours, basins (TopoJSON)',
		basemap: 'Rivers, lakes, towns, labels (TopoJSON)',
		basemapDetail: 'Smaller rivers, lakes and towns, for a closer look (TopoJSON)'
	},
	otherLine: (source, date) => `Line of another source: ${source}, ${date} (JSON and TopoJSON)`,
	kilobytes: 'kB',
	edit: {
		about: 'To correct the files that all of this is made from, and see what that changes:',
		link: 'open the workbench'
	},
	licencesTitle: 'Licences and attribution',
	licences: [
		'Oblast borders, lakes, coastline: © OpenStreetMap contributors, ODbL 1.0.',
		'Neighbouring countries, rivers, land: Natural Earth, public domain.',
		'Towns: GeoNames, CC BY 4.0. Points of deposits also from Who’s On First, CC BY 4.0.',
		'Some mines and fields: Global Energy Monitor, CC BY 4.0.',
		'Published figures are facts; each names its own source.'
	],
	correctionsTitle: (count) => `Corrections of the record (${count})`,
	correctionsText:
		'Where public reporting shows that the source of the record is wrong at a known place, a correction is written over it, with its source.',
	corrections: en,
	sourcesTitle: (count) =>
		plural(count, { one: 'Source of figures ({n})', other: 'Sources of figures ({n})' }),
	sourceWords
};
