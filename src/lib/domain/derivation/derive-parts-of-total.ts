import type { DepositId } from '../dataset/deposit';
import type { Derivation, DerivationQuantity, DerivationSubject } from './derivation';
import { byContribution, computed } from './derivation-node';

/** What of a total behind the line is coal, and what is its largest deposit, central figures; from the total's tree. */
export function derivePartsOfTotal(
	behind: Derivation | undefined,
	largest: DepositId | null
): readonly Derivation[] {
	if (behind === undefined || behind.value.central === 0) return [];
	const coal = behind.inputs.find(({ subject }) => subject?.id === 'coal');
	const sites = behind.inputs
		.flatMap(({ inputs }) => inputs)
		.filter(({ subject }) => subject?.id === largest);
	return [
		...(coal ? [partOf('coal-part', coal, behind)] : []),
		...(largest !== null ? [partOf('largest-part', depositSum(sites, largest), behind)] : [])
	];
}

function partOf(quantity: DerivationQuantity, part: Derivation, whole: Derivation): Derivation {
	const { subject } = part;
	return computed('central-ratio', [part, whole], { quantity, subject, unit: 'share' });
}

/** A deposit may hold several commodities. */
function depositSum(parts: readonly Derivation[], id: string): Derivation {
	const subject: DerivationSubject = { kind: 'deposit', id };
	return computed('sum', byContribution(parts), {
		quantity: 'site-value-behind',
		subject,
		unit: 'USD'
	});
}
