import type { ReleaseMessages } from './messages';

export const release: ReleaseMessages = {
	pinned: (date) => `pinned, data of ${date}`,
	newer: (date) => `newer data: now ${date}`,
	revised: (date) => `the data have been revised: now to ${date}`,
	openLive: 'live map'
};
