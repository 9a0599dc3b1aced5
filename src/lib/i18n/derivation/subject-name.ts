import type { Dataset } from '../../domain/dataset/dataset';
import type { DerivationSubject } from '../../domain/derivation/derivation';
import { isTotalId } from '../../domain/derivation/derive-totals';
import { nameOf, type Language } from '../language/language';
import type { DerivationMessages } from './messages';

/** Name of what a number is about; its id where the dataset does not name it. */
export function subjectName(
	{ kind, id }: DerivationSubject,
	dataset: Dataset,
	language: Language,
	totals: DerivationMessages['totals']
): string {
	switch (kind) {
		case 'all':
			return totals[isTotalId(id) ? id : 'all'];
		case 'commodity':
			return named(dataset.commodities, id, language);
		case 'deposit':
			return named(dataset.deposits, id, language);
		case 'category':
			return named(dataset.categories, id, language);
		case 'basin':
			return named(dataset.basins, id, language);
		case 'oblast':
			return named(
				dataset.oblasts.map((oblast) => ({ ...oblast, id: oblast.code })),
				id,
				language
			);
		default:
			return kind satisfies never;
	}
}

interface Named {
	readonly id: string;
	readonly nameEn: string;
	readonly nameUk: string;
}

function named(rows: readonly Named[], id: string, language: Language): string {
	const row = rows.find((candidate) => candidate.id === id);
	return row ? nameOf(row, language) : id;
}
