import type { SourceId } from '../dataset/deposit';
import type { Derivation, ExternalSource } from './derivation';

/** Every node of a tree once, parents before their inputs; a node that stands in two places is the same object. */
export function nodesOf(root: Derivation): readonly Derivation[] {
	const seen = new Set<Derivation>();
	const visit = (node: Derivation) => {
		if (seen.has(node)) return;
		seen.add(node);
		node.inputs.forEach(visit);
	};
	visit(root);
	return [...seen];
}

/** What a tree rests on. */
export interface Grounds {
	readonly sources: readonly SourceId[];
	readonly external: readonly ExternalSource[];
}

/** The sources of a tree, each once, in the order in which its leaves name them. */
export function groundsOf(root: Derivation): Grounds {
	const sources = new Set<SourceId>();
	const external = new Map<string, ExternalSource>();
	for (const node of nodesOf(root)) {
		node.sources.forEach((source) => sources.add(source));
		if (node.external) external.set(`${node.external.title} ${node.external.url}`, node.external);
	}
	return { sources: [...sources], external: [...external.values()] };
}

/** How many deposits some numbers are about, or add up. */
export function countDeposits(nodes: readonly Derivation[]): number {
	const sitesOf = ({ subject, inputs }: Derivation): readonly string[] =>
		subject?.kind === 'deposit' ? [subject.id] : inputs.flatMap(sitesOf);
	return new Set(nodes.flatMap(sitesOf)).size;
}
