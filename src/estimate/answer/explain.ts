import type { ControlHistory } from '../../lib/domain/control/control-history';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import type { DerivationSubject, DerivedNumbers } from '../../lib/domain/derivation/derivation';
import { deriveCommodity } from '../../lib/domain/derivation/derive-commodity';
import { deriveDeposit } from '../../lib/domain/derivation/derive-deposit';
import { deriveTotals } from '../../lib/domain/derivation/derive-totals';
import { derivation } from '../../lib/i18n/derivation/en';
import { subjectName } from '../../lib/i18n/derivation/subject-name';
import type { Answer } from './answer';
import { totalsId } from '../command/request';

/** How the numbers of a commodity, a deposit or the totals are made; without numbers where there is no data. */
export interface Explanation {
	readonly answer: Answer;
	readonly dataset: Dataset;
	readonly derived: DerivedNumbers;
	/** English name of what is explained. */
	readonly name: string;
}

/** The derivation of what has the id `id` in the dataset. */
export function explain(
	dataset: Dataset,
	history: ControlHistory,
	answer: Answer,
	id: string
): Explanation {
	const { question } = answer.estimate;
	const subject = subjectOf(id, dataset);
	const derived = derivedNumbers(dataset, history, answer, subject);
	return {
		answer,
		dataset,
		derived: { question, subject, numbers: derived?.numbers ?? [] },
		name: englishSubject(subject, dataset)
	};
}

function subjectOf(id: string, { commodities }: Dataset): DerivationSubject {
	if (id === totalsId) return { kind: 'all', id: 'all' };
	return { kind: commodities.some((row) => row.id === id) ? 'commodity' : 'deposit', id };
}

function derivedNumbers(
	dataset: Dataset,
	history: ControlHistory,
	{ estimate }: Answer,
	{ kind, id }: DerivationSubject
): DerivedNumbers | null {
	if (kind === 'all') return deriveTotals(dataset, history, estimate);
	return kind === 'commodity'
		? deriveCommodity(dataset, history, estimate, id)
		: deriveDeposit(dataset, history, estimate, id);
}

/** The English name of what a number is about. */
export const englishSubject = (subject: DerivationSubject, dataset: Dataset): string =>
	subjectName(subject, dataset, 'en', derivation.totals);
