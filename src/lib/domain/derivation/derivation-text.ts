import type {
	Derivation,
	DerivationGround,
	DerivationQuantity,
	DerivationSubject,
	DerivationUnit
} from './derivation';
import { formulaNumber, formulaText } from './formula-text';
import type { Range } from '../numbers/range';

/** The words of a printed tree, in one language. */
export interface DerivationLabels {
	readonly quantities: Readonly<Record<DerivationQuantity, string>>;
	readonly grounds: Readonly<Record<DerivationGround, string>>;
	/** Stands for the inputs of a part that was printed before. */
	readonly repeated: string;
	readonly table: (file: string) => string;
	readonly subject: (subject: DerivationSubject) => string;
}

/**
 * A tree as lines for a terminal, inputs indented below what follows from them; each source by its id.
 * A part that stands in two places is spelt out once; `spelt` is what trees printed before have spelt out.
 */
export function derivationLines(
	tree: Derivation,
	labels: DerivationLabels,
	spelt = new Set<Derivation>()
): string[] {
	const linesOf = (node: Derivation, depth: number): string[] => {
		const repeated = spelt.has(node);
		spelt.add(node);
		const lines = ownLines(node, labels, repeated).map((line) => '  '.repeat(depth) + line);
		return repeated
			? lines
			: [...lines, ...node.inputs.flatMap((input) => linesOf(input, depth + 1))];
	};
	return linesOf(tree, 0);
}

function ownLines(node: Derivation, labels: DerivationLabels, repeated: boolean): string[] {
	const name = node.subject ? `, ${labels.subject(node.subject)}` : '';
	const value = `${labels.quantities[node.quantity]}${name}: ${valueText(node)}`;
	if (repeated && node.inputs.length > 0) return [`${value} (${labels.repeated})`];
	const formula = formulaText(node.formula);
	return [
		value,
		...(formula === '' ? [] : [`  ${formula}`]),
		...(node.operation === 'leaf' ? [`  ${groundText(node, labels)}`] : [])
	];
}

function groundText(node: Derivation, labels: DerivationLabels): string {
	const { external, ground, note, sources, table } = node;
	const source = external ? [`${external.title} ${external.url}`.trim()] : [];
	const file = table === null ? [] : [labels.table(table)];
	const parts = [labels.grounds[ground], ...file, ...sources, ...source, note];
	return `[${parts.filter((part) => part !== '').join('; ')}]`;
}

function valueText({ value, unit }: Derivation): string {
	const name = unitText(unit);
	return `${rangeText(value)}${['0..1', '1'].includes(name) ? '' : ` ${name}`}`;
}

/** `0.5 (0.3–0.7)`, the same in every language. */
function rangeText({ low, central, high }: Range): string {
	const centre = formulaNumber(central);
	return low === high ? centre : `${centre} (${formulaNumber(low)}–${formulaNumber(high)})`;
}

/** The note of a node in files; before it the product of a conversion with the units of its source. */
export function noteText({ asPublished, note }: Derivation): string {
	return [formulaText(asPublished), note].filter((part) => part !== '').join('; ');
}

/** A unit in files and terminals: `0..1` for a share, `1` for a plain factor. */
export function unitText(unit: DerivationUnit): string {
	if (typeof unit !== 'object') return unit === 'share' ? '0..1' : unit === 'factor' ? '1' : unit;
	if ('per' in unit) return `${unit.unit}${unit.sign}${unit.per}`;
	return [unit.unit, unit.basis].filter(Boolean).join(' ');
}
