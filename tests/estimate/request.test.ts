import { expect, test } from 'vitest';
import { parseCommand } from '../../src/estimate/command/command';
import { resolveRequest } from '../../src/estimate/command/request';
import { caseSeven } from './fixture';

// Observations of the fixture: every day from 20 February to 20 April 2022.
const { dataset } = caseSeven();

function resolved(line: string, names = dataset) {
	const command = parseCommand(line === '' ? [] : line.split(' '));
	if (command.name !== 'estimate') throw new Error('expected an estimate');
	return resolveRequest(command.asked, names);
}

test('the default is the latest observation', () => {
	expect(resolved('')).toMatchObject({ request: { date: '2022-04-20' }, problems: [], notes: [] });
});

test('a date before the first observation names the first', () => {
	const { problems } = resolved('--date 2022-02-19 --compare 2022-02-20');
	expect(problems).toEqual([
		{
			found: 'the date 2022-02-19, before the first observation',
			expected: 'a date from 2022-02-20 on'
		}
	]);
});

test('a date after the last observation is answered by the last, and that is said', () => {
	const { request, problems, notes } = resolved('--date 2022-04-21');
	expect(request.date).toBe('2022-04-21');
	expect(problems).toEqual([]);
	expect(notes).toEqual([
		'The record ends on 20 April 2022. There is no observation for 21 April 2022. Shown as of 20 April 2022, the last one before it.'
	]);
});

test('a day in a gap is answered by the last observation before, and that is said', () => {
	const observations = dataset.timeline.observations.filter(
		({ date }) => date < '2022-03-01' || date > '2022-03-09'
	);
	const names = { ...dataset, timeline: { ...dataset.timeline, observations } };
	expect(resolved('--date 2022-03-05', names).notes).toEqual([
		'There is no observation for 5 March 2022. Shown as of 28 February 2022, the last one before it.'
	]);
	expect(resolved('--date 2022-03-10', names).notes).toEqual([]);
});

test('unknown commodities and deposits come with the nearest known ones, all at once', () => {
	const { problems } = resolved('--commodity cole,gold --explain lithum');
	expect(problems.map(({ found }) => found)).toEqual([
		'the commodity "cole"',
		'"lithum" to explain'
	]);
	expect(problems[0]!.expected).toContain(
		'did you mean "coal"? Otherwise: coal, lithium, titanium'
	);
	expect(problems[1]!.expected).toContain('did you mean "lithium"?');
});

test('the name of a thing leads to its id', () => {
	expect(resolved('--explain Літій').problems[0]!.expected).toBe(
		'the id of what has this name: lithium'
	);
});
