import type { ReleaseMessages } from './messages';

export const release: ReleaseMessages = {
	pinned: (date) => `закріплено, дані станом на ${date}`,
	newer: (date) => `є новіші дані: станом на ${date}`,
	revised: (date) => `дані переглянуто: тепер вони станом на ${date}`,
	openLive: 'чинна мапа'
};
