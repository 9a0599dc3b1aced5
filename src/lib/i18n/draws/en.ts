import type { DrawsMessages } from './messages';

export const draws: DrawsMessages = {
	title: 'How sure? Draw the unknowns thousands of times',
	explain:
		'Each draw picks every price, reserve weight, recovery, error of the line and error of place at random and adds everything up again. The weights and errors are our judgement: what comes out are percentiles of a model, not a confidence interval, and may be wider or narrower than the bounds above. Where one site of unknown side decides, the median is all or nothing: read the span.',
	start: (count) => `Draw ${count} times`,
	again: 'Draw again for what is shown now',
	cancel: 'Cancel',
	progress: 'Draws done',
	done: (count) => `${count} draws done.`,
	cancelled: 'Drawing cancelled.',
	made: (count, seed, date, place) =>
		`As of ${date}${place === null ? '' : ` (${place})`}: ${count} draws from seed ${seed}. The link to this view gives the same numbers again.`,
	outdated: 'These draws are of another date, area or price than the figures above.',
	caption: (date) => `Median and 5th to 95th percentile of the draws, as of ${date}`,
	share: 'Share behind the line',
	value: 'Gross in-ground value behind the line',
	median: 'median',
	percentiles: '5th–95th percentile',
	noValue: 'no dollars',
	failed: 'The draws could not be made.',
	method: 'How the draws are made'
};
