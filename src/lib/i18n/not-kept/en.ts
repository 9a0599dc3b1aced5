import type { NotKeptMessages } from './messages';

export const notKept: NotKeptMessages = {
	release: {
		title: 'This release is not kept here',
		text: 'This host does not keep the release of the map that the link names, and nothing else is shown in its place. The link:',
		openLive: 'Open the live map'
	},
	page: {
		title: 'No release holds this page',
		text: 'A release is the map and its embed; the other pages are those of the live site. The link:',
		openLive: 'Open the live page'
	},
	withoutScripts: 'There is no such page here; if the link names a release, it is not kept here.'
};
