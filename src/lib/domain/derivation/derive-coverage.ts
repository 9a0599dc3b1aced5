import type { Derivation, DerivationSubject } from './derivation';
import { computed } from './derivation-node';
import type { BalanceReading } from '../estimate/balance-outcome';
import type { OblastCode } from '../dataset/oblast';
import { exactly } from '../numbers/range';

/**
 * How much of the balance is allocated to the places of its reading, and how much of it the deposits with a figure
 * are; from the trees of the commodity.
 */
export function deriveCoverage(
	numbers: readonly Derivation[],
	subject: DerivationSubject,
	balance: BalanceReading,
	oblast: OblastCode | null
): readonly Derivation[] {
	return [
		...(oblast === null ? allocatedOf(numbers, subject) : []),
		...siteTonnageOfBalance(numbers, subject, balance)
	];
}

/** Σ a of the places whose side is known; in an oblast its whole part is, so that there is nothing to add up. */
function allocatedOf(
	numbers: readonly Derivation[],
	subject: DerivationSubject
): readonly Derivation[] {
	const share = found(numbers, 'balance-share');
	if (share === undefined) return [];
	const parts = share.inputs.flatMap(({ inputs: [part] }) => part ?? []);
	return [computed('sum', parts, { quantity: 'allocated', subject, unit: 'share' })];
}

function siteTonnageOfBalance(
	numbers: readonly Derivation[],
	subject: DerivationSubject,
	{ siteTonnageOfBalance: part }: BalanceReading
): readonly Derivation[] {
	const tonnage = found(numbers, 'tonnage-total');
	const balance = found(numbers, 'balance-total');
	if (part === null || tonnage === undefined || balance === undefined) return [];
	return [
		computed('central-ratio', [tonnage, balance], {
			quantity: 'site-tonnage-of-balance',
			subject,
			unit: 'share',
			value: exactly(part)
		})
	];
}

/** A number or a direct input of one. */
function found(
	numbers: readonly Derivation[],
	quantity: Derivation['quantity']
): Derivation | undefined {
	return [...numbers, ...numbers.flatMap(({ inputs }) => inputs)].find(
		(node) => node.quantity === quantity
	);
}
