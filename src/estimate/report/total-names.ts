import type { TotalMoney, Totals } from '../../lib/domain/estimate/resource-money';
import { nameInSentence } from '../../lib/i18n/language/name-in-sentence';
import { nameOfCommodity, type Answer } from '../answer/answer';

/** In the order in which reports print them: all, without coal (METHOD §3.2), critical alone (METHOD §9.3). */
export const totalKinds = [
	'all',
	'withoutCoal',
	'critical'
] as const satisfies readonly (keyof Totals)[];

export const totalNames: Readonly<Record<keyof Totals, string>> = {
	all: 'All priced resources',
	withoutCoal: 'Without coal',
	critical: 'Critical raw materials only'
};

/** More names than these are a number of them. */
const fewNames = 3;

/** The resources that a total covers. */
export function coveredText(
	answer: Answer,
	{ commodities }: Pick<TotalMoney, 'commodities'>
): string {
	return commodities.length > fewNames
		? `${commodities.length} resources`
		: `${commodities.map((id) => nameInSentence(nameOfCommodity(answer, id))).join(', ')} only`;
}
