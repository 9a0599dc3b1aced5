import type { OfflineMessages } from './messages';

export const offline: OfflineMessages = {
	served: (date) => `Offline, data of ${date}`,
	keptOn: (date) => `Offline, the page as of ${date}`,
	newer: 'A newer version is ready.',
	reload: 'Reload',
	later: 'Later',
	close: 'Close',
	copy: {
		title: 'Make available offline',
		lead: 'Story and presentation, with map, data, pictures and letters, stay in this browser until you remove them. Then they open at this address without a network.',
		inLanguage: { en: 'In English', uk: 'In Ukrainian' },
		keep: (size) => `Make available offline, ${size} MB`,
		fetching: (done, all) => `${done} of ${all} MB`,
		cancel: 'Cancel',
		cancelled: 'Cancelled: nothing was kept.',
		kept: (since, date, size) => `Available offline since ${since}, data of ${date}, ${size} MB.`,
		remove: 'Remove',
		removed: 'Removed from this device.',
		outdated: 'The site has changed since: what is kept here is older than this page.',
		renew: (size) => `Fetch the newer version, ${size} MB`,
		full: (size) =>
			`There is not enough room: ${size} MB are needed. Free some space on this device, or clear data of other sites in the browser; then try again.`,
		refused: 'The browser does not allow pages to be kept. Check its settings for this site.',
		changed: 'The site was changed while it was being fetched. Reload the page and try again.',
		network:
			'Not everything could be fetched, so nothing was kept. Check the connection and try again.',
		impossible:
			'This browser cannot keep pages here: it does so only over https, and often not in a private window. The folder below works all the same.',
		loading: 'The size is being asked for …'
	},
	folder: {
		title: 'Folder for a memory stick',
		lead: 'A ZIP file in both languages with text, pictures, numbers, notes and sources. Unpack it and open index.html by a double click: no network and no server are needed. Its maps are pictures.',
		save: 'Download the folder',
		making: (done, all) => `${done} of ${all} files`,
		saved: (size) => `Saved, ${size} MB. Unpack it before you open index.html.`,
		failed: 'The folder could not be made: not all of its files could be fetched. Try again.'
	}
};
