import { pluralIn } from '../language/plural';
import type { SearchMessages } from './messages';

const plural = pluralIn('en');
const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const search: SearchMessages = {
	search: {
		label: 'Search for a deposit, oblast, resource or town',
		placeholder: 'Deposit, oblast, resource, town',
		open: 'Search',
		close: 'Close the search',
		results: 'Found',
		loading: 'Loading the names…',
		failed: 'The names could not be loaded.',
		kinds: {
			view: 'On the map',
			oblast: 'Oblast',
			republic: 'Autonomous republic',
			city: 'City with special status',
			commodity: 'Resource',
			deposit: 'Deposit',
			place: 'Town'
		},
		deposits: (count) => plural(count, { one: '{n} deposit', other: '{n} deposits' }),
		found: (count) => plural(count, { one: '{n} result', other: '{n} results' }),
		foundMore: (shown, all) => `The first ${shown} of ${all} results: type more to narrow them.`,
		noMatch: 'No match.',
		nearest: 'Nearest names:',
		noMatchBut: (names) => `No match. Nearest: ${list.format(names)}.`,
		meant: 'Did you mean one of these?'
	}
};
