import type { DateMessages } from './messages';

export const date: DateMessages = {
	faults: {
		form: 'Not a date. Write the day, the month and the year: 23 February 2022, 23.02.2022 or 2022-02-23.',
		year: 'Write the year with four digits: 23.02.2022.',
		month: 'A year has 12 months. Write the day first, then the month: 23.02.2022.',
		day: 'This month has no such day. Write the day first, then the month: 23.02.2022.'
	}
};
