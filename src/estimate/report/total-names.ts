import { en } from '../../lib/i18n/en';
import { nameInSentence } from '../../lib/i18n/language/name-in-sentence';
import type { TotalValue } from '../../lib/domain/estimate/estimate';
import { nameOfCommodity, type Answer } from '../answer/answer';

/** More names than these are a number of them. */
const fewNames = 3;

/** The resources that a total covers. */
export function coveredText(answer: Answer, { commodities }: TotalValue): string {
	return commodities.length > fewNames
		? `${commodities.length} resources`
		: `${namesOf(answer, commodities).join(', ')} only`;
}

/** Names the few resources with a known recovery, so that their total is not read as that of all. */
export function recoverableName(answer: Answer): string {
	const covered = answer.estimate.totalRecoverable?.commodities ?? [];
	return en.money.totalRecoverable(namesOf(answer, covered));
}

function namesOf(answer: Answer, ids: readonly string[]): readonly string[] {
	return ids.map((id) => nameInSentence(nameOfCommodity(answer, id)));
}
