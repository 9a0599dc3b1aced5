import type { NoPageMessages } from './messages';

export const noPage: NoPageMessages = {
	title: 'There is no connection',
	text: 'This page has not been opened on this device before, so it is not kept here.',
	list: 'These pages are:',
	retry: 'Try again'
};
