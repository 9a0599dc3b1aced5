import type { Draws } from '../monte-carlo/draws';
import type { Derivation } from './derivation';
import type { DerivationContext } from './derivation-context';
import { computed } from './derivation-node';
import { nodesOf } from './derivation-walk';
import { drawnErrors, drawnFactor } from './derive-drawn-inputs';

/**
 * How the 90 % interval of an estimate comes about (METHOD §7): the formula that each draw evaluates, how many draws of which
 * seed there are, and how every uncertain input is drawn. Percentiles follow from the draws alone; number and seed repeat
 * them to the last digit. Empty: the interval is not drawn (yet).
 */
export function deriveInterval(
	context: DerivationContext,
	estimated: Derivation,
	draws: Draws
): readonly Derivation[] {
	if (estimated.value.low === estimated.value.high) return [];
	const nodes = nodesOf(estimated);
	const inputs = [estimated, ...factorsOf(nodes), ...drawnErrors(context, nodes, draws)];
	const { subject, unit, value } = estimated;
	return [computed('percentiles', inputs, { quantity: 'interval', subject, unit, value })];
}

/** Each weight, total, split, outline, yield and price once, as it is drawn. */
function factorsOf(nodes: readonly Derivation[]): readonly Derivation[] {
	const factors = new Map<string, Derivation>();
	for (const node of nodes) {
		const key = `${node.quantity} ${node.subject?.id ?? ''} ${node.value.central}`;
		const factor = factors.has(key) ? null : drawnFactor(node);
		if (factor) factors.set(key, factor);
	}
	return [...factors.values()];
}
