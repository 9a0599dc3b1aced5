import type { ScenarioMark } from './messages';

export const scenarioMark: ScenarioMark = {
	mark: 'Scenario',
	inDates: 'scenario',
	ask: 'What if the line moved?',
	sentence: (date) =>
		`Scenario, not the record: these figures are by a line that a reader drew, beginning with that of ${date}.`,
	changes: (count, area, more) =>
		`${count} ${count === 1 ? 'change' : 'changes'} of the line; ${area} behind it, ${more} against the record.`,
	back: 'Back to the record',
	line: 'Line of the scenario',
	compared: (scenario, record, date) =>
		`Behind the line: ${scenario} in the scenario, ${record} on ${date} in the record.`,
	coming: 'The line of the scenario is being laid…',
	failed: 'The line of the scenario could not be laid. Shown is the record.',
	refused: 'This scenario cannot be drawn on the line of this day. Shown is the record.',
	onlyRecord:
		'Animated pictures and briefings tell of the record: go back to it to make one of this view.'
};
