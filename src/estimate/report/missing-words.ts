import type { Commodity } from '../../lib/domain/dataset/commodity';
import type {
	CommodityEstimate,
	NoRecoverableReason,
	NoValueReason
} from '../../lib/domain/estimate/estimate';

const noValueWords: Readonly<Record<NoValueReason, string>> = {
	'no-tonnage': 'No tonnage that can be added up.',
	'no-price': 'No price is sourced.',
	'judgement-price': 'The only price is a judgement.',
	'zero-price': 'The price is zero.',
	'no-yield': 'Nothing of it becomes the product that is priced.',
	'no-valued-category': 'No figure in a category that can be priced.'
};

const noRecoverableWords: Readonly<Record<Exclude<NoRecoverableReason, 'no-value'>, string>> = {
	'no-recovery': 'No recovery is sourced.',
	'zero-recovery': 'The recovery is zero.'
};

const notPriced =
	'Not priced: tonnage lies behind the line, or may, but none of it has a priced figure.';

/** Why a commodity has no dollars behind the line, in the words of the table of commodities where it has some; null: it has. */
export function whyNoValue(
	{ noValue, value }: CommodityEstimate,
	commodity: Commodity | undefined
): string | null {
	if (noValue === null) return value?.behind === null ? notPriced : null;
	const own = noValue === 'no-price' ? commodity?.noValueReasonEn : undefined;
	return own || noValueWords[noValue];
}

/** Why a commodity has no recoverable value; null: it has. */
export function whyNoRecoverable(
	row: CommodityEstimate,
	commodity: Commodity | undefined
): string | null {
	if (row.noRecoverable === null) return row.recoverable?.behind === null ? notPriced : null;
	return row.noRecoverable === 'no-value'
		? whyNoValue(row, commodity)
		: noRecoverableWords[row.noRecoverable];
}
