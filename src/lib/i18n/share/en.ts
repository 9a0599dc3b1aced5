import { pluralIn } from '../language/plural';
import type { ShareMessages } from './messages';

const plural = pluralIn('en');
const sites = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const share: ShareMessages = {
	findingTitle: 'This finding',
	copyFinding: 'Copy this finding',
	findingCopied: 'Finding copied',
	copyLink: 'Copy link to this view',
	linkCopied: 'Link copied',
	native: 'Share…',
	cite: 'Cite',
	copy: (format) => `Copy ${format}`,
	citationCopied: 'Citation copied',
	notCopied: 'The browser did not allow copying. The text below is selected: copy it by hand.',
	byHand: 'Text to copy by hand',
	citation: {
		version: 'Version',
		dataSet: 'Data set',
		retrieved: (date) => `Retrieved ${date}, from`,
		accessed: (date) => `accessed ${date}`
	},
	finding: {
		ukraine: 'Ukraine',
		lead: {
			tonnage: (date, place, items) =>
				`On ${date}, this much of the published tonnage in ${place} lay behind the front line: ${items}.`,
			value: (date, place, items) =>
				`On ${date}, this much gross in-ground value in ${place} lay behind the front line: ${items}.`,
			count: (date, place, items) =>
				`On ${date}, this many deposits in ${place} lay behind the front line: ${items}.`
		},
		item: (name, amount) => `${name} ${amount}`,
		sites: (behind, all, share) => `${behind} of ${sites(all)}, ${share}`,
		value: (behind, total, valued, all) =>
			`${behind} of ${total} in all, ${valued} of ${sites(all)} priced`,
		compared: (of, from, to, place, items) =>
			`From ${from} to ${to}, the share of ${{ tonnage: 'published tonnage', sites: 'deposits' }[of]} behind the front line in ${place} changed like this: ${items}.`,
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
		selection: 'Of all resources, only some are named here.',
		chosen: (names) => `Resources chosen: ${list.format(names)}.`,
		onlyFirst: (count) => `Figures are given here for ${count} of them.`,
		bounds: 'Bounds go from low to high; they are not a confidence interval.',
		prices: (vintage, priceCase) => `Prices of ${vintage}: ${priceCase}.`,
		caveat:
			'Gross in-ground value is not what the deposits are worth: no cost of any kind is taken off.',
		source: (title, version, url) => `Source: ${title}, data version ${version}, ${url}`
	}
};
