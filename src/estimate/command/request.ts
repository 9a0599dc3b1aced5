import { didYouMean } from '../../lib/check/nearest';
import { observationAt, type Timeline } from '../../lib/domain/dataset/timeline';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import { formatDate } from '../../lib/domain/format';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import { en } from '../../lib/i18n/en';
import type { Asked } from './command';
import type { Problem } from './problem';

/** The id that stands for the totals over all commodities. */
export const totalsId = 'total';

/** What a command may name; the canonical files know it before anything is derived. */
export type Names = Pick<Dataset, 'commodities' | 'deposits'> & { readonly timeline: Timeline };

/** What is asked, all of which the data has. */
export interface EstimateRequest extends Asked {
	readonly date: IsoDate;
}

export interface ResolvedRequest {
	readonly request: EstimateRequest;
	readonly problems: readonly Problem[];
	/** What the person should know of the answer: which day stands for the one asked for. */
	readonly notes: readonly string[];
}

/** Finds the dates and names of `asked` in the data. Throws RangeError when the record has no observation. */
export function resolveRequest(asked: Asked, names: Names): ResolvedRequest {
	const { observations } = names.timeline;
	const last = observations.at(-1);
	if (last === undefined) throw new RangeError('expected an observation, found none');
	const dates = [asked.date, asked.compare].filter((date) => date !== null);
	return {
		request: { ...asked, date: asked.date ?? last.date },
		problems: [
			...dates.flatMap((date) => beforeTheRecord(date, observations[0]!.date)),
			...unknownCommodities(asked, names),
			...unknownExplained(asked, names)
		],
		// A line that is brought along is of the very day.
		notes: asked.line === null ? dates.flatMap((date) => standIn(date, names)) : []
	};
}

function beforeTheRecord(date: IsoDate, first: IsoDate): Problem[] {
	if (date >= first) return [];
	return [
		{
			found: `the date ${date}, before the first observation`,
			expected: `a date from ${first} on`
		}
	];
}

function unknownCommodities({ commodities }: Asked, names: Names): Problem[] {
	const known = names.commodities.map(({ id }) => id);
	return commodities
		.filter((id) => !known.includes(id))
		.map((id) => ({
			found: `the commodity "${id}"`,
			expected: didYouMean(id, known, known.join(', '))
		}));
}

function unknownExplained({ explain }: Asked, names: Names): Problem[] {
	const commodities = names.commodities.map(({ id }) => id);
	const deposits = names.deposits.map(({ id }) => id);
	const known = [totalsId, ...commodities, ...deposits];
	if (explain === null || known.includes(explain)) return [];
	const named = idsOfName(explain, names);
	const otherwise = `the id of a deposit, or one of ${[totalsId, ...commodities].join(', ')}`;
	return [
		{
			found: `"${explain}" to explain`,
			expected:
				named.length > 0
					? `the id of what has this name: ${named.join(', ')}`
					: didYouMean(explain, known, otherwise)
		}
	];
}

/** Ids of the deposits and commodities whose English or Ukrainian name holds `text`. */
function idsOfName(text: string, { commodities, deposits }: Names): string[] {
	const word = text.toLowerCase();
	return [...commodities, ...deposits]
		.filter(({ nameEn, nameUk }) => `${nameEn}\n${nameUk}`.toLowerCase().includes(word))
		.map(({ id }) => id)
		.slice(0, 8);
}

/** Says which observation answers a day that has none. */
function standIn(date: IsoDate, { timeline }: Names): string[] {
	const answering = timeline.observations[observationAt(timeline, date)]?.date;
	const last = timeline.observations.at(-1)?.date;
	if (answering === undefined || last === undefined || answering === date) return [];
	const said = en.timeline.noObservation(formatDate(date, 'en'), formatDate(answering, 'en'));
	return date > last ? [`${en.recordEnd.ends(formatDate(last, 'en'), null)} ${said}`] : [said];
}
