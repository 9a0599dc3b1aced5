import type { Draws } from '../../domain/monte-carlo/draws';
import { pluralIn } from '../language/plural';
import type { ShareMessages } from './messages';

const plural = pluralIn('en');
const drawn = ({ count, seed }: Draws) =>
	`${plural(count, { one: '{n} draw', other: '{n} draws' })}, seed ${seed}`;
const lies = (isLatest: boolean) => (isLatest ? 'lies' : 'lay');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const share: ShareMessages = {
	findingTitle: 'This finding',
	copyFinding: 'Copy this finding',
	findingCopied: 'Finding copied',
	copyLink: 'Copy link to this view',
	linkCopied: 'Link copied',
	native: 'Share…',
	pinning: {
		release: 'The link leads to a kept release: its numbers and its map never change.',
		'not-kept':
			'This host keeps no release of this version of the data yet: the link states the date and the prices, but what it shows may change with newer data.',
		'not-known':
			'Whether this host keeps a release of this version of the data could not be learnt: the link states the date and the prices, but what it shows may change with newer data.'
	},
	cite: 'Cite',
	copy: (format) => `Copy ${format}`,
	citationCopied: 'Citation copied',
	notCopied: 'The browser did not allow copying. The text below is selected: copy it by hand.',
	byHand: 'Text to copy by hand',
	citation: {
		version: 'Version',
		dataSet: 'Data set',
		retrieved: (date) => `Retrieved ${date}, from`,
		accessed: (date) => `accessed ${date}`,
		intervals: (draws) => `intervals of ${drawn(draws)}`
	},
	finding: {
		ukraine: 'Ukraine',
		lead: {
			share: (date, place, items, isLatest) =>
				`On ${date}, this much of each resource in ${place} ${lies(isLatest)} behind the front line: ${items}.`,
			tonnage: (date, place, items, isLatest) =>
				`On ${date}, this amount of each resource in ${place} ${lies(isLatest)} behind the front line: ${items}.`,
			value: (date, place, items, isLatest) =>
				`On ${date}, this much gross in-ground value in ${place} ${lies(isLatest)} behind the front line: ${items}.`,
			count: (date, place, items) => `On ${date}, by number of deposits in ${place}: ${items}.`
		},
		item: (name, amount) => `${name} ${amount}`,
		ofAll: (behind, total) => `${behind} of ${total} in all`,
		noneOfAll: (total) => `none of ${total} in all`,
		noAmount: 'no amount is published',
		totals: {
			all: 'All priced resources',
			withoutCoal: 'Without coal',
			critical: 'Critical raw materials only'
		},
		ofPriced: (share) => `${share} of what is priced`,
		evidence: (grade, names, reason) => `${grade} for ${list.format(names)} (${reason}).`,
		compared: (of, from, to, place, items) =>
			`From ${from} to ${to}, the share of ${{ resource: 'each resource', deposits: 'deposits' }[of]} behind the front line in ${place} changed like this: ${items}.`,
		ofDeposits: 'of its deposits',
		withinIntervals: 'within the intervals of both days',
		change: (name, from, to, points) => `${name} from ${from} to ${to}, ${points}`,
		amounts: {
			tonnage: (from, to) => `behind the line ${from}, then ${to}`,
			value: (from, to) => `gross in-ground value behind the line ${from}, then ${to}`,
			count: (from, to) => `deposits behind the line ${from}, then ${to}`
		},
		deposit: (name, resources, place, date, side) =>
			`${name} (${resources}; ${place}) on ${date}: ${side}.`,
		depositFigures: (items) => `Published, weighted by category: ${items}.`,
		depositNoFigures: 'No published figure of it is counted.',
		depositRanges:
			'Ranges go from the lowest to the highest weight of the reserve category and, in dollars, price.',
		selection: 'Of all resources, only some are named here.',
		chosen: (names) => `Resources chosen: ${list.format(names)}.`,
		onlyFirst: (count) => `Figures are given here for ${count} of them.`,
		interval: (draws) => `Ranges are 90% intervals${draws === null ? '' : ` of ${drawn(draws)}`}.`,
		prices: (vintage, priceCase) => `Prices of ${vintage}: ${priceCase}.`,
		caveat:
			'Gross in-ground value is the sticker price of rock in the ground, not wealth, not profit, not damage: no cost of any kind is taken off.',
		source: (title, version, url) => `Source: ${title}, data version ${version}, ${url}`
	}
};
