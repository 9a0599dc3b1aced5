import type { NotKeptMessages } from './messages';

export const notKept: NotKeptMessages = {
	title: 'This release is not kept here',
	text: 'This host does not keep the release of the map that the link names, and shows nothing else in its place:',
	openLive: 'Open the live map',
	withoutScripts: 'There is no such page here; if the link names a release, it is not kept here.'
};
