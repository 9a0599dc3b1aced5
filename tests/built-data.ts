import { controlInputs } from '../src/lib/domain/control/control-inputs';
import { sideStory, type SideStory } from '../src/lib/domain/control/crossings';
import { isoDate } from '../src/lib/domain/dataset/iso-date';
import { observationAt } from '../src/lib/domain/dataset/timeline';
import type { OblastCode } from '../src/lib/domain/dataset/oblast';
import { turnedDeposits } from '../src/lib/domain/estimate/turned-deposits';
import { estimateAt } from '../src/lib/domain/estimate/estimate-at';
import type { CommodityEstimate, Estimate } from '../src/lib/domain/estimate/estimate';
import { readBuilt } from './bench/built';

/** What the build derived from `geodata/`. Tests take days, counts and names from it, so that new data breaks none. */
export const { manifest, dataset, history } = readBuilt();

/** The last day of the record, e.g. `2026-04-24`. */
export const lastDay: string = manifest.lastDate;

/** A day as the pages write it, e.g. `24 April 2026` or `24 квітня 2026`. */
export function dayInWords(date: string, language: 'en' | 'uk' = 'en'): string {
	const locale = language === 'en' ? 'en-GB' : 'uk';
	const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	return words.format(new Date(date)).replace(/\sр\.$/, '');
}

/** As `dayInWords`, as part of a regular expression: pages keep a day in one line by a space that does not break. */
export function dayPattern(date: string, language: 'en' | 'uk' = 'en'): string {
	return dayInWords(date, language).replaceAll(' ', '\\s');
}

/** The day before a day, or so many days before it. */
export function dayBefore(date: string, days = 1): string {
	return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the record that answers for a date: the last observation on or before it. */
export function observedOn(date: string): string {
	const { observations } = dataset.timeline;
	return observations[Math.max(0, observationAt(dataset.timeline, isoDate(date)))]!.date;
}

/** The days of the record on which its area changed, in order. */
export const changedDays: readonly string[] = dataset.timeline.changes.map(
	(index) => dataset.timeline.observations[index]!.date
);

/** The nearest of them before a day; throws where there is none. */
export function changeBefore(date: string): string {
	const found = changedDays.findLast((day) => day < date);
	if (found === undefined) throw new Error(`expected a change before ${date}, found none`);
	return found;
}

/** The nearest of them after a day; throws where there is none. */
export function changeAfter(date: string): string {
	const found = changedDays.find((day) => day > date);
	if (found === undefined) throw new Error(`expected a change after ${date}, found none`);
	return found;
}

/** The last day without a change that has one after it. */
export function unchangedDay(): string {
	const days = dataset.timeline.observations.map(({ date }) => date);
	const last = changedDays.at(-1)!;
	const found = days.findLast((day) => day < last && !changedDays.includes(day));
	if (found === undefined) throw new Error('expected a day without a change, found none');
	return found;
}

/** The deposit of an id; throws where there is none. */
export function depositOf(id: string) {
	const deposit = dataset.deposits.find((one) => one.id === id);
	if (!deposit) throw new Error(`expected the deposit ${id} in the dataset, found none`);
	return deposit;
}

/** The sides of a deposit, seen from a day of the record. */
export function storyOf(id: string, date = lastDay): SideStory {
	return sideStory(depositOf(id), controlInputs(dataset, history), isoDate(date));
}

/** The estimate of a day at the prices of 2021-2025; `oblast` null: all Ukraine. */
export function estimateOn(date = lastDay, oblast: OblastCode | null = null): Estimate {
	return estimateAt(dataset, history, { date: isoDate(date), oblast, prices: '2021-2025' });
}

/** What that estimate says of a commodity; throws where it says nothing. */
export function estimateOf(
	commodity: string,
	date = lastDay,
	oblast: OblastCode | null = null
): CommodityEstimate {
	const row = estimateOn(date, oblast).commodities.find((one) => one.commodity === commodity);
	if (!row) throw new Error(`expected an estimate of ${commodity} on ${date}, found none`);
	return row;
}

/** The deposits of a commodity that lie on another side on the later of two days. */
export function turnedBetween(earlier: string, later: string, commodity: string) {
	const [before, after] = [estimateOn(earlier), estimateOn(later)];
	return turnedDeposits(dataset, history, before, after, [commodity]);
}
