import type { DrawsMessages } from './messages';

export const draws: DrawsMessages = {
	title: 'How sure is this? Thousands of random draws',
	explain:
		'Each draw picks every price, reserve weight, recovery, error of the line and error of place at random and adds everything up again. The weights and errors are our judgement: what comes out are percentiles of a model, not a confidence interval, and may be wider or narrower than the bounds above. Where one deposit of unknown side decides, the median is all or nothing: read the span.',
	start: (count) => `Make ${count} random draws`,
	again: 'Draw again for what is shown now',
	cancel: 'Cancel',
	progress: 'Draws done',
	done: (count) => `${count} draws done.`,
	cancelled: 'Draws cancelled.',
	made: (count, seed, date, place) =>
		`As of ${date}${place === null ? '' : ` (${place})`}: ${count} random draws from seed ${seed}. The link to this view gives the same numbers again.`,
	outdated: 'These draws were made for a different date, area or price than the figures above.',
	caption: (date) => `Median and 5th to 95th percentile of the draws, as of ${date}`,
	share: 'Share behind the line',
	value: 'Gross in-ground value behind the line',
	median: 'median',
	percentiles: '5th–95th percentile',
	noValue: 'no value',
	failed: 'The draws could not be made.',
	method: 'How the draws are made'
};
