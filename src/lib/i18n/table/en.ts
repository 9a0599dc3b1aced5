import { pluralIn } from '../language/plural';
import type { TableMessages } from './messages';

const plural = pluralIn('en');
const deposits = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

export const table: TableMessages = {
	caption: (count, date) => `${deposits(count)}, as of ${date}`,
	columns: {
		name: 'Deposit',
		commodities: 'Resources',
		oblast: 'Oblast',
		side: 'Side',
		share: 'Probability, or part of the outline, behind',
		distance: 'Distance to the line (+ behind it)',
		quantity: 'Published, weighted by category',
		accuracy: 'Location'
	},
	order: (column, descending) =>
		`In the order of “${column}”, ${descending ? 'largest' : 'smallest or first'} first; equal rows by published tonnage, largest first; what is not known stands last.`,
	sortBy: (column) => `Sort by: ${column}`,
	downloadShown: 'Download these rows (CSV)',
	downloadAll: 'Download all rows (CSV)',
	downloadDictionary: 'Explanation of the columns (CSV)',
	gaps: ({ all, withoutFigure, withoutPlace, unknownSide, notLookedUp }) =>
		`Known gaps: of ${deposits(all)}, ${withoutFigure} have no counted tonnage, ${withoutPlace} no known place, ${unknownSide} no known side, and of ${notLookedUp} no page was read.`,
	licence: (licence) => `The files are under ${licence}; licence and sources stand in each line.`,
	empty: 'No deposit matches the chosen resources and area.',
	sum: 'Sum',
	unknown: 'unknown',
	dictionary: {
		units: {
			'0 to 1': '0 to 1',
			'ISO 3166-2': 'ISO 3166-2',
			'YYYY-MM-DD': 'YYYY-MM-DD',
			'degrees WGS84': 'degrees WGS84',
			km: 'km',
			'see quantity_unit': 'see quantity_unit'
		},
		explanations: {
			deposit_id: 'Stable id of the deposit',
			name_en: 'Name, romanised from Ukrainian',
			name_uk: 'Name in Ukrainian',
			oblast: 'Oblast, Crimea, or city with special status',
			longitude: 'Longitude; empty: not located',
			latitude: 'Latitude; empty: not located',
			location_accuracy:
				'site, settlement, district or none; see the method page for the error of each',
			status: 'producing, licensed, explored, prospect, suspended or closed',
			reserve_categories:
				'Reserve categories of the counted figures; their weights are on the method page; empty: no figure counted',
			commodity: 'Resource; one line for each resource of a deposit',
			quantity_low: 'Counted figures × lower category weight; empty: no figure counted',
			quantity_central: 'Counted figures × central category weight',
			quantity_high: 'Counted figures × upper category weight',
			quantity_unit: 't, or 1000 m3',
			quantity_basis: 'What is weighed; quantities on different bases must not be added',
			side: 'At observation_date: behind (the front line), free (not behind it), near (too near the line to tell), contested, or unknown (at sea, without a statement of control)',
			share_behind_low:
				'Of a point: 5th percentile of its side, 0 or 1; of an outline: its part behind the front line, with the line moved back by its error',
			share_behind_central:
				'Of a point: probability of lying behind the front line; of an outline: its part behind it',
			share_behind_high:
				'Of a point: 95th percentile of its side, 0 or 1; of an outline: its part behind the front line, with the line moved forward by its error',
			distance_km: 'Signed distance to the front line, positive behind it; empty: none',
			sigma_km: 'Standard error of location and line together',
			observation_date: 'Observation of the front line that answers',
			line: 'record: the line as observed; scenario: a reader changed it, and nothing here is a finding about that day',
			data_version: 'Version of the data',
			sources:
				'Sources of the deposit and of its figures: title, publisher, year, address; divided by |; in square brackets whose voice a source is: russian-state-media, russian or occupation',
			licence: 'Licence of the data',
			attribution: 'Whom the licence wants named'
		}
	}
};
