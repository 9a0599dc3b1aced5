import type { TimelineMessages } from './messages';

export const timeline: TimelineMessages = {
	timeline: {
		title: 'Date',
		slider: 'Date of the front line',
		exactDate: 'Exact date',
		calendar: 'Choose in a calendar',
		play: 'Play',
		pause: 'Pause',
		speed: 'Speed',
		speeds: { slow: 'Slow', normal: 'Normal', fast: 'Fast: weeks' },
		stepUnit: 'Step',
		steps: {
			change: { name: 'Change', back: 'Previous change', on: 'Next change' },
			week: { name: 'Week', back: 'One week back', on: 'One week forward' },
			month: { name: 'Month', back: 'One month back', on: 'One month forward' }
		},
		goTo: 'Show this day',
		more: 'Events, speed and steps',
		latest: 'Latest',
		earlier: 'Before the full-scale invasion, single observations only',
		contested: (area) => `${area} contested`,
		reliability: {
			reliable: 'Reliable to a few kilometres',
			uncertain: 'Uncertain: the record is unsteady until 22 April 2022',
			'stood-still': 'Uncertain: the source stood still from August to November 2025',
			'without-isw': 'Uncertain: the Institute for the Study of War has no vote on this day',
			unconfirmed: 'End of the record: changes of the last two weeks may be missing',
			proxy: 'Stand-in: the line of February 2022 is used for 2015'
		},
		area: (area) => `${area} of Ukraine behind the line`,
		unchangedSince: (date) => `Unchanged since ${date}.`,
		origin: (title) => `Source: ${title}`,
		noObservation: (asked, shown) =>
			`There is no observation for ${asked}. Shown as of ${shown}, the last one before it.`,
		firstAfter: (asked, shown) =>
			`There is no observation for ${asked}. Shown as of ${shown}, the first one after it.`,
		gap: (from, to) => `No observations between ${from} and ${to}`,
		jumped: (from, to) =>
			`No observations between ${from} and ${to}: playback continues from ${to}.`,
		sourceChange: (date) => `The source of the line changes on ${date}`,
		events: 'Events on the time axis',
		eventList: 'Events',
		eventKinds: { agreement: 'Minerals agreement', military: 'War' },
		source: 'source'
	}
};
