import type { Dataset } from '$lib/domain/dataset/dataset';
import type { DepositStatus, LocationAccuracyId } from '$lib/domain/dataset/deposit';
import type { DepositFilterKind } from '$lib/domain/estimate/deposit-filter';
import type { Side } from '$lib/domain/control/side';
import type { Speech } from '$lib/i18n/context';
import { nameOf } from '$lib/i18n/language/language';

/** What a value of a filter is called, in the page's language. */
export function facetName(
	kind: DepositFilterKind,
	value: string,
	{ categories }: Pick<Dataset, 'categories'>,
	{ messages: { deposit }, language }: Speech
): string {
	switch (kind) {
		case 'statuses':
			return deposit.statuses[value as DepositStatus];
		case 'sides':
			return deposit.sides[value as Side];
		case 'categories': {
			const category = categories.find(({ id }) => id === value);
			return category ? nameOf(category, language) : value;
		}
		case 'accuracies':
			return deposit.accuracies[value as LocationAccuracyId];
		default:
			return kind satisfies never;
	}
}
