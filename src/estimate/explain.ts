import type { ControlHistory } from '../lib/domain/control-history';
import type { Dataset } from '../lib/domain/dataset';
import type { DerivationSubject, DerivedNumbers } from '../lib/domain/derivation';
import { deriveCommodity } from '../lib/domain/derive-commodity';
import { deriveDeposit } from '../lib/domain/derive-deposit';
import { en } from '../lib/i18n/en';
import type { Answer } from './answer';

/** How the numbers of a commodity or deposit are made; without numbers where there is no data. */
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
	const { estimate } = answer;
	const isCommodity = dataset.commodities.some((commodity) => commodity.id === id);
	const subject: DerivationSubject = { kind: isCommodity ? 'commodity' : 'deposit', id };
	const derived = isCommodity
		? deriveCommodity(dataset, history, estimate, id)
		: deriveDeposit(dataset, history, estimate, id);
	return {
		answer,
		dataset,
		derived: derived ?? { question: estimate.question, subject, numbers: [] },
		name: subjectName(subject, dataset)
	};
}

/** The English name of what a number is about. */
export function subjectName({ kind, id }: DerivationSubject, dataset: Dataset): string {
	switch (kind) {
		case 'all':
			return en.derivation.totals[id === 'without-coal' ? id : 'all'];
		case 'commodity':
			return nameIn(dataset.commodities, id);
		case 'deposit':
			return nameIn(dataset.deposits, id);
		case 'category':
			return nameIn(dataset.categories, id);
		case 'basin':
			return nameIn(dataset.basins, id);
		case 'oblast':
			return dataset.oblasts.find(({ code }) => code === id)?.nameEn ?? id;
		default:
			return kind satisfies never;
	}
}

function nameIn(
	things: readonly { readonly id: string; readonly nameEn: string }[],
	id: string
): string {
	return things.find((thing) => thing.id === id)?.nameEn ?? id;
}
