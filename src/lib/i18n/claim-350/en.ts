import type { Claim350Messages } from './messages';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const claim350: Claim350Messages = {
	title: 'And the 350 billion?',
	lead: [
		'On 23 February 2025 Ukraine’s minister of economy said that minerals worth about 350 billion dollars lie in the occupied territory. Some reports print “critical minerals”, others “mineral resources”. How the figure was made has not been published.',
		'It does not contradict the 12.4 trillion dollars of 2022, for that sum has another scope: it counts everything, and 96% of it is coal at the price of a peak year.'
	],
	header: ['Said by', 'When', 'Figure', 'Of what', 'How it was made', 'Read it at'],
	figures: [
		{
			id: 'svyrydenko',
			who: 'Yuliia Svyrydenko, minister of economy',
			when: '23 February 2025',
			figure: 'about USD 350 billion',
			scope: 'minerals in the occupied territory; “critical” in some reports',
			method: 'not published',
			at: 'UNN'
		},
		{
			id: 'secdev',
			who: 'SecDev for the Washington Post',
			when: 'August 2022',
			figure: 'at least USD 12.4 trillion',
			scope: 'energy, metals and minerals under Russian control, with Crimea and Donbas',
			method: 'deposits × market price; details not published',
			at: 'Stars and Stripes'
		},
		{
			id: 'secdev-coal',
			who: 'the same, coal alone',
			when: 'August 2022',
			figure: 'USD 11.9 trillion, 30 bn t',
			scope: 'hard coal: about USD 397 for each tonne',
			method: 'a price near that of the peak of 2022',
			at: 'fa.news'
		}
	],
	ours: (behind, names) =>
		`Of the critical raw materials of the European Union’s list, open data has both an amount and a usable price for ${list.format(names)} alone: ${behind ?? 'nothing'} of gross in-ground value lies behind the line. For titanium, rare earths, zirconium and the others it has not, so open data can neither confirm nor refute the 350 billion.`,
	oursNone:
		'Of the critical raw materials of the European Union’s list, open data has for none both an amount and a usable price, so it can neither confirm nor refute the 350 billion.',
	coal: (all, withoutCoal) =>
		`By our estimate ${all} of gross in-ground value lies behind the line at the prices of 2021–2025; without coal it is ${withoutCoal}.`,
	demand:
		'The “500 billion” of February 2025 is no estimate at all: it was a demand of the President of the United States, not a valuation of minerals.',
	openMap: 'The value of each resource on the map'
};
