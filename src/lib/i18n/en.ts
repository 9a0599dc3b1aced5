import { deposit } from './deposit/en';
import { files } from './files/en';
import { headline } from './headline/en';
import { history } from './history/en';
import { map } from './map/en';
import type { Messages } from './messages';
import { panel } from './panel/en';
import { resource } from './resource/en';
import { timeline } from './timeline/en';
import { filter } from './filter/en';
import { search } from './search/en';

export const en: Messages = {
	...panel,
	...deposit,
	...headline,
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
		skipToMap: 'Skip to the map',
		skipToTimeline: 'Skip to the time axis',
		skipToContent: 'Skip to the content',
		explore: 'Map',
		oblasts: 'Oblasts',
		resources: 'Resources',
		deposits: 'Deposits',
		briefings: 'Briefings',
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
		noConnection: 'There is no connection',
		unreachable: 'The page could not be fetched.',
		stays: 'The page you asked for could not be fetched: this one stays as it is.',
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
		settling: 'Changes of its last two weeks may be missing.'
	},
	failure: {
		part: 'This part of the page could not be loaded.',
		dataset: 'The deposits and their figures could not be loaded.',
		record: 'The dated front-line record could not be loaded: the map shows the latest line.',
		map: 'The map’s data could not be loaded.',
		kept: 'What was shown before stays.'
	},
	asked: {
		loading: 'Loading the figures',
		ofDate: 'of',
		other: (date) => `The link asks for something else: the figures here are of ${date}.`
	},
	footer: {
		attribution: 'Sources',
		version: (version) => `Data version ${version}`,
		borders: 'Borders as recognised by the United Nations: Crimea is Ukraine.',
		code: 'Code: Apache-2.0',
		licences: 'Licence by layer: see the page Data.',
		openFull: 'Open the full map'
	}
};
