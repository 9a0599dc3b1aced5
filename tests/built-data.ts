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

/** The day before a day, or so many days before it. */
export function dayBefore(date: string, days = 1): string {
	return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The deposit of an id; throws where there is none. */
export function depositOf(id: string) {
	const deposit = dataset.deposits.find((one) => one.id === id);
	if (!deposit) throw new Error(`expected the deposit ${id} in the dataset, found none`);
	return deposit;
}
