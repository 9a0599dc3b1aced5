import { deposit } from './deposit/en';
import { files } from './files/en';
import { history } from './history/en';
import { map } from './map/en';
import type { Messages } from './messages';
import { panel } from './panel/en';
import { resource } from './resource/en';
import { pluralIn } from './language/plural';
import { timeline } from './timeline/en';
import { filter } from './filter/en';
import { search } from './search/en';

const plural = pluralIn('en');
const sites = (count: number) => plural(count, { one: '{n} deposit', other: '{n} deposits' });

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const en: Messages = {
	...panel,
	...deposit,
	files,
	history,
	resource,
	...map,
	...search,
	...filter,
	...timeline,
	site: {
		title: 'Behind the Line',
		question: 'Ukraine’s minerals and the front line',
		description:
			'How much of which Ukrainian mineral resource lies behind the front line, where, since when, and how sure that is.',
		skipToFigures: 'Skip to the figures',
		skipToContent: 'Skip to the content',
		explore: 'Map',
		oblasts: 'Oblasts',
		resources: 'Resources',
		deposits: 'Deposits',
		method: 'Method',
		data: 'Data',
		embed: 'Embed',
		language: 'Language',
		theme: 'Colours',
		themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
		pages: 'Pages',
		menu: 'Menu',
		close: 'Close',
		retry: 'Try again',
		notFoundTitle: 'There is no page at this address',
		notFoundText: 'The link may be mistyped, or the page may have moved.',
		errorTitle: 'The page could not be shown',
		errorText: 'Something went wrong on the way. Loading the page again may help.',
		toMap: 'Open the map'
	},
	share: { open: 'Share and cite' },
	sheet: {
		title: 'Size of the panel',
		more: 'Enlarge the panel',
		less: 'Shrink the panel'
	},
	announcement: (date, behind, all, shares) =>
		`${date}: ${behind} of ${all} deposits behind the front line.${shares && ` Shares: ${shares}.`}`,
	recordEnd: {
		ends: (date, age) => `The record ends on ${date}${age === null ? '' : `, ${age}`}.`,
		longestAge: 'three months ago',
		settling: 'Changes in its last two weeks are mostly not in it yet.'
	},
	headline: {
		first: (date, place, name, share) =>
			`On ${date}, ${share} of the published ${name} tonnage${place === null ? '' : ` in ${place}`} lay behind the front line.`,
		rests: (basis) => `The share rests on ${basis}.`,
		firstOfLoneDeposit: (date, place, name, side, share) =>
			`On ${date}, the one ${name} deposit with a published figure${place === null ? '' : ` in ${place}`} ${{ behind: 'lay behind the front line', free: 'did not lie behind the front line', uncertain: `may have lain on either side of the front line: ${share}` }[side]}.`,
		otherOfLoneDeposit: (side, share) =>
			`${{ behind: 'all', free: 'nothing', uncertain: share }[side]} (its one deposit with a figure)`,
		others: (items) =>
			`For other resources the share was: ${list.format(items.map(({ name, share }) => `${name} ${share}`))}.`,
		nothing: (date) =>
			`On ${date}, none of the chosen resources has a published tonnage here: deposits can only be counted.`,
		uncertain: (date) => `The record of the front line on ${date} is too uncertain for a headline.`,
		uncertainNote: 'The figures of that day are here for study: please do not quote them.',
		asOf: (date) => `As of ${date}`,
		notCounted: (count, all) =>
			plural(count, {
				one: `{n} of ${all} deposits has no published tonnage that can be added up: it is counted by number only.`,
				other: `{n} of ${all} deposits have no published tonnage that can be added up: they are counted by number only.`
			}),
		unknownSide: (count) =>
			plural(count, {
				one: 'It is not known on which side {n} deposit lies: the upper figure counts it in full, the lower not at all.',
				other:
					'It is not known on which side {n} deposits lie: the upper figure counts them in full, the lower not at all.'
			}),
		bounds:
			'In brackets: deposit positions and the front line shifted by one standard error either way, reserve weights and prices at their lowest or highest. Not a confidence interval; the true figure may lie outside it.',
		methodLink: 'How these numbers are made',
		balance: {
			nation: (share) => `Counted from the national total of reserves instead: ${share}.`,
			oblast: (share) =>
				`Counted instead from the part of the national total of reserves allocated to this oblast: ${share}.`
		}
	},
	money: {
		caveat:
			'Gross in-ground value: the sticker price of rock in the ground, not wealth, not profit, not damage.',
		total: 'All priced resources',
		totalWithoutCoal: 'Without coal',
		totalWithoutLargest: (name) => `Without ${name}`,
		totalRecoverable: (names) =>
			names.length === 0 ? 'Recoverable' : `Recoverable, ${list.format(names)} only`,
		recoverable:
			'Recoverable: the gross value times the parts that mining and processing recover. Still before any cost.',
		coalPart: (share) => `Coal makes up ${share} of the value behind the line (central figures).`,
		largest: (name, commodity, part, share) =>
			`One deposit, ${name} (${commodity}), makes up ${part} of the value behind the line (central figures); its own share behind the line is ${share}.`,
		behind: (range) => `${range} behind the line`,
		ofTotal: (range) => `of ${range} in all`,
		noneBehind: (total) => `none of ${total} behind the line`,
		notPriced: (total) =>
			`${total} in all; nothing behind the line could be priced: no deposit there has a figure with a price`,
		ofPriced: (share) => `${share} of what is priced`,
		coverage: (valued, all) => `${valued} of ${sites(all)} could be priced`,
		coverageRecoverable: (valued, all) => `a price and a recovery for ${valued} of ${sites(all)}`,
		none: 'No value can be given here: no deposit has both a tonnage in a reserve category and a usable price.',
		prices: (otherwise) =>
			`Prices: lowest to highest yearly mean of 2021–2025${otherwise.length === 0 ? '' : `, but not for ${list.format(otherwise)} (see the method)`}; before any cost.`
	},
	failure: {
		part: 'This part of the page could not be loaded.',
		dataset: 'The deposits and their figures could not be loaded.',
		record: 'The dated front-line record could not be loaded: the map shows the latest line.',
		map: 'The map’s data could not be loaded.',
		kept: 'What was shown before stays.'
	},
	footer: {
		attribution: 'Sources',
		version: (version) => `Data version ${version}`,
		borders: 'Borders as recognised by the United Nations: Crimea is Ukraine.',
		code: 'Code: Apache-2.0',
		openFull: 'Open the full map'
	}
};
