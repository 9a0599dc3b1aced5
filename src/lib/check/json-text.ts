import { parse, type DocumentNode, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';
import { errorAt, type Issue, type Place } from './issue';

/** Steps from the root of a JSON document to a value: member names and array indices. */
export type JsonPath = readonly (string | number)[];

/** A parsed JSON file that still knows where each of its values stands. */
export interface JsonDocument {
	readonly file: string;
	readonly value: unknown;
	/** Place of the value at `path`, or of the nearest ancestor that exists. */
	readonly at: (path: JsonPath) => Place;
}

export interface JsonReading {
	/** Null: missing or broken; the issues say where. */
	readonly document: JsonDocument | null;
	readonly issues: readonly Issue[];
}

/** Reads the text of a JSON file; every fault of it is an issue, none is thrown. `file` is its name as it is printed. */
export function readJsonText(file: string, text: string): JsonReading {
	try {
		const { tree, value } = parseStrictly(text);
		const at = (path: JsonPath): Place => placeOf(file, tree, path);
		return { document: { file, value, at }, issues: duplicateKeys(file, tree.body) };
	} catch (error) {
		return { document: null, issues: [brokenJson(file, text, error)] };
	}
}

/** The tree parser lets raw control characters pass in strings; `JSON.parse` does not. */
function parseStrictly(text: string): { readonly tree: DocumentNode; readonly value: unknown } {
	return { tree: parse(text, { mode: 'json' }), value: JSON.parse(text) };
}

interface ParseFault {
	readonly message: string;
	readonly line?: number;
	readonly column?: number;
}

function brokenJson(file: string, text: string, error: unknown): Issue {
	const fault = error as ParseFault;
	const place = fault.line === undefined ? placeInMessage(text, fault.message) : fault;
	return errorAt(
		{ file, line: place.line ?? 1, column: place.column ?? 1 },
		{
			record: '',
			found: `broken JSON: ${fault.message.replace(/\.?\s*\(\d+:\d+\)$/, '')}`,
			expected: 'one well-formed JSON value (RFC 8259)',
			remedy: 'look just before this place for a missing or extra comma, quote or bracket'
		}
	);
}

/** `JSON.parse` names an offset ("at position 17"). */
function placeInMessage(text: string, message: string): { line: number; column: number } {
	const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function placeOf(file: string, tree: DocumentNode, path: JsonPath): Place {
	let node: ValueNode = tree.body;
	for (const step of path) {
		const next = childOf(node, step);
		if (next === undefined) break;
		node = next;
	}
	return { file, line: node.loc.start.line, column: node.loc.start.column };
}

function childOf(node: ValueNode, step: string | number): ValueNode | undefined {
	if (node.type === 'Array' && typeof step === 'number') return node.elements[step]?.value;
	if (node.type !== 'Object') return undefined;
	// The last of several equal keys is the one that JSON.parse keeps.
	return node.members.findLast((member) => keyOf(member) === step)?.value;
}

function keyOf({ name }: MemberNode): string {
	return name.type === 'String' ? name.value : name.name;
}

function duplicateKeys(file: string, node: ValueNode): Issue[] {
	if (node.type === 'Array') {
		return node.elements.flatMap((element) => duplicateKeys(file, element.value));
	}
	if (node.type !== 'Object') return [];
	const seen = new Set<string>();
	return node.members.flatMap((member) => {
		const repeated = seen.has(keyOf(member));
		seen.add(keyOf(member));
		return [
			...(repeated ? [duplicateKey(file, member)] : []),
			...duplicateKeys(file, member.value)
		];
	});
}

function duplicateKey(file: string, member: MemberNode): Issue {
	const { line, column } = member.name.loc.start;
	return errorAt(
		{ file, line, column },
		{
			record: '',
			found: `the key "${keyOf(member)}" twice in one object`,
			expected: 'each key once',
			remedy: 'keep the line that is right and delete the other'
		}
	);
}
