import { parse, type DocumentNode, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';
import { foreignIssue, notJson } from './foreign-content';
import { errorAt, placeWhenAsked, type Issue, type Place } from './issue';
import { meantNumber } from './meant-number';
import { fieldOf, type JsonPath } from './json-path';

export type { JsonPath } from './json-path';

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

/**
 * Reads the text of a JSON file; every fault of it is an issue, none is thrown. `file` is its name as it is printed. The
 * tree that knows the places takes most of the time, and is made when one is asked for.
 */
export function readJsonText(file: string, text: string): JsonReading {
	const foreign = notJson(text);
	if (foreign !== null) {
		return { document: null, issues: [foreignIssue(file, foreign, wellFormed)] };
	}
	const parsed = parseText(text);
	if ('fault' in parsed) return { document: null, issues: [brokenJson(file, text, parsed.fault)] };
	let known: DocumentNode | null = null;
	const tree = () => (known ??= treeOf(text));
	const at = (path: JsonPath) =>
		placeWhenAsked(
			file,
			() => placeOf(tree(), path),
			() => fieldOf(path)
		);
	const { value } = parsed;
	const isRepeated = writtenMembers(text) > heldMembers(value);
	const issues = isRepeated ? duplicateKeys(file, tree().body) : [];
	return { document: { file, value, at }, issues };
}

/** The parser of the tree names the place of a fault, and lets raw control characters pass in strings. */
function parseText(text: string): { readonly value: unknown } | { readonly fault: unknown } {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (error) {
		try {
			treeOf(text);
		} catch (fault) {
			return { fault };
		}
		return { fault: error };
	}
}

const treeOf = (text: string): DocumentNode => parse(text, { mode: 'json' });

/** How many members the objects of a well-formed text have, repeated ones too: texts with a colon behind them. */
function writtenMembers(text: string): number {
	const colon = /\s*:/y;
	let members = 0;
	for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', colon.lastIndex)) {
		const behind = endOfString(text, open) + 1;
		colon.lastIndex = behind;
		if (colon.test(text)) members++;
		else colon.lastIndex = behind;
	}
	return members;
}

function endOfString(text: string, open: number): number {
	let close = text.indexOf('"', open + 1);
	while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
	return close;
}

function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text[at - 1 - slashes] === '\\') slashes++;
	return slashes % 2 === 1;
}

/** How many members the objects of a value have. */
function heldMembers(value: unknown): number {
	let members = 0;
	const left = [value];
	while (left.length > 0) {
		const next = left.pop();
		if (typeof next !== 'object' || next === null) continue;
		const inside: unknown[] = Array.isArray(next) ? next : Object.values(next);
		if (inside !== next) members += inside.length;
		for (const one of inside) if (typeof one === 'object') left.push(one);
	}
	return members;
}

const wellFormed = 'one well-formed JSON value (RFC 8259)';

interface ParseFault {
	readonly message: string;
	readonly line?: number;
	readonly column?: number;
}

function brokenJson(file: string, text: string, error: unknown): Issue {
	if (error instanceof RangeError) return tooDeep(file);
	const fault = error as ParseFault;
	const place = fault.line === undefined ? placeInMessage(text, fault.message) : fault;
	const { line = 1, column = 1 } = /end of (?:input|JSON)/i.test(fault.message)
		? endOf(text)
		: place;
	return errorAt(
		{ file, line, column },
		{
			record: '',
			found: `broken JSON: ${fault.message.replace(/\.?\s*\(\d+:\d+\)$/, '')}`,
			expected: wellFormed,
			remedy: remedyOf(text.split('\n', line), line),
			rule: 'json'
		}
	);
}

function endOf(text: string): { line: number; column: number } {
	const lines = text.trimEnd().split('\n');
	return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** `lines`: those up to the place. */
function remedyOf(lines: readonly string[], line: number): string {
	if (line === 2 && isWhole(lines[0]!)) {
		return 'a JSON text a line (GeoJSONSeq, NDJSON): export the layer as one GeoJSON FeatureCollection';
	}
	const [comma] = /(?<=[:[]\s*)-?\d+,\d+(?=\s*,?\s*$)/.exec(lines[line - 1] ?? '') ?? [];
	if (comma !== undefined) return `write ${meantNumber(comma)}, with a point for decimals`;
	return 'look just before this place for a missing or extra comma, quote or bracket';
}

function isWhole(text: string): boolean {
	try {
		return typeof JSON.parse(text) === 'object';
	} catch {
		return false;
	}
}

/** The parser recurses, and no file of ours is a tenth as deep as it can. */
function tooDeep(file: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: 'lists or objects that are nested too deeply to be read',
			expected: wellFormed,
			remedy: 'look for brackets that are never closed, or put the right file here',
			rule: 'json'
		}
	);
}

/** `JSON.parse` names an offset ("at position 17"). */
function placeInMessage(text: string, message: string): { line: number; column: number } {
	const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
	const lines = text.slice(0, offset).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function placeOf(tree: DocumentNode, path: JsonPath): Omit<Place, 'file'> {
	let node: ValueNode = tree.body;
	for (const step of path) {
		const next = childOf(node, step);
		if (next === undefined) break;
		node = next;
	}
	const { line, column } = node.loc.start;
	return { line, column };
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
			remedy: 'keep the line that is right and delete the other',
			rule: 'json-keys'
		}
	);
}
