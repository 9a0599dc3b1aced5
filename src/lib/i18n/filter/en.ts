import { pluralIn } from '../language/plural';
import type { FilterMessages } from './messages';

const plural = pluralIn('en');
const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const filter: FilterMessages = {
	filter: {
		title: 'Resources',
		summary: (chosen, all) => `${chosen} of ${all} chosen`,
		allChosen: (all) => `all ${all}`,
		search: 'Find a resource',
		all: 'All',
		none: 'None',
		noneTicked: 'Nothing is ticked: until something is, the page stays as it was.',
		presets: {
			'eu-critical': 'EU critical',
			'rare-earths': 'Rare earths',
			battery: 'Battery',
			energy: 'Energy',
			'without-coal': 'All but coal'
		},
		only: 'only these',
		facets: 'Status, side, reserve category, location',
		kinds: {
			statuses: 'Status',
			sides: 'Side of the line',
			categories: 'Reserve category',
			accuracies: 'Location known by'
		},
		active: 'Active filters',
		onlyThese: (count) =>
			plural(count, {
				one: 'All figures cover only the {n} deposit that matches these filters.',
				other: 'All figures cover only the {n} deposits that match these filters.'
			}),
		anyOf: (names) => choice.format(names),
		inForce: (kinds) => `Only deposits with ${kinds}.`,
		remove: 'Remove the filter',
		clear: 'Clear all filters',
		found: (count) => plural(count, { one: '{n} resource found', other: '{n} resources found' }),
		groups: {
			critical: 'Critical and rare elements',
			energy: 'Energy',
			ferrous: 'Iron and alloys',
			base: 'Base metals',
			precious: 'Precious metals and stones',
			fertiliser: 'Fertiliser minerals',
			industrial: 'Industrial minerals'
		}
	}
};
