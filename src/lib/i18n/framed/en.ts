import type { FramedMessages } from './messages';

export const framed: FramedMessages = {
	notMade: 'This page is not made to stand in a frame of another site.',
	open: 'Open it on its own'
};
