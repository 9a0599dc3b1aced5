import type { Briefing, Scene } from '../domain/briefing/briefing';
import { oblastSlugs } from '../domain/dataset/oblast';
import type { KnownIds } from '../domain/view/view-url';
import { ownHead, ownScene } from './briefing-shape';
import { slug } from './decode';
import { errorAt, warningAt, type Issue } from './issue';
import { issueOfFault } from './issue-of-fault';
import { readJsonText, type JsonDocument } from './json-text';
import { didYouMean } from './nearest';
import { sceneViewFaults } from './scene-view-faults';
import { readUtf8 } from './utf8-text';

/** What a file of a briefing may name. */
export interface BriefingNames extends KnownIds {
	readonly sources: ReadonlySet<string>;
	readonly events: ReadonlySet<string>;
	/** Whether data of that version, or a release of that name, can still be seen. Null: it could not be learnt. */
	readonly isKept: ((data: string) => boolean) | null;
}

/** A file that somebody has opened. */
export interface OpenedBriefing {
	/** With the scenes that can be read; null: there is nothing to be read. */
	readonly briefing: Briefing | null;
	/** How many scenes the file has. */
	readonly scenes: number;
	/** In the order of the file. */
	readonly issues: readonly Issue[];
}

/** Larger files are no briefing, bytes; more scenes nobody tells. */
export const mostBytes = 1_000_000;
export const mostScenes = 100;

/**
 * Reads a file of a briefing, also an unfinished one; what is wrong with it is said with its place. Never throws. `size`: of
 * the whole file, where `bytes` are but its beginning.
 */
export function openBriefing(
	name: string,
	bytes: Uint8Array,
	names: BriefingNames,
	size = bytes.length
): OpenedBriefing {
	if (size > mostBytes) return unread([tooLarge(name, size)]);
	const { text, issues } = readUtf8(name, bytes);
	if (text === null) return unread(issues);
	const { document, issues: broken } = readJsonText(name, text.replace(/^\uFEFF/, ''));
	if (document === null) return unread(broken);
	const opened = briefingIn(document, names);
	return { ...opened, issues: [...broken, ...opened.issues] };
}

const unread = (issues: readonly Issue[]): OpenedBriefing => ({
	briefing: null,
	scenes: 0,
	issues
});

function tooLarge(file: string, bytes: number): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: `a file of ${(bytes / 1e6).toFixed(1)} MB`,
			expected: `a briefing: a text of at most ${mostBytes / 1e6} MB`,
			remedy: 'choose the file that the page of a briefing has saved'
		}
	);
}

function briefingIn(document: JsonDocument, names: BriefingNames): OpenedBriefing {
	const head = ownHead(document.value);
	const listed = (document.value as { readonly scenes?: unknown } | null)?.scenes;
	const headIssues =
		'faults' in head ? head.faults.map((fault) => issueOfFault(document, fault, '')) : [];
	if (!Array.isArray(listed)) return unread(headIssues);
	const read = listed
		.slice(0, mostScenes)
		.map((raw: unknown, index) => sceneIn(document, raw, index, names));
	const more = listed.length > mostScenes ? [tooMany(document, listed.length)] : [];
	const scenes = read.flatMap(({ scene }) => (scene === null ? [] : [scene]));
	const { title, lead } =
		'value' in head ? head.value : { title: { en: '', uk: '' }, lead: { en: '', uk: '' } };
	const isNothing = scenes.length === 0 && listed.length > 0;
	return {
		briefing: isNothing ? null : { slug: slugOfName(document.file), title, lead, scenes },
		scenes: listed.length,
		issues: [...headIssues, ...read.flatMap(({ issues }) => issues), ...more]
	};
}

/** The slug that a file name is; a copy that a browser has numbered is a copy of the same. */
function slugOfName(file: string): string {
	const name = file.replace(/\.json$/i, '').replace(/\s*\(\d+\)$/, '');
	return 'value' in slug(name) ? name : '';
}

function tooMany(document: JsonDocument, count: number): Issue {
	return errorAt(document.at(['scenes', mostScenes]), {
		record: '',
		found: `${count} scenes`,
		expected: `at most ${mostScenes}`,
		remedy: 'part the briefing into several'
	});
}

function sceneIn(document: JsonDocument, raw: unknown, index: number, names: BriefingNames) {
	const record = `scene ${index + 1}`;
	const at = (...path: readonly (string | number)[]) => document.at(['scenes', index, ...path]);
	const decoded = ownScene(raw);
	if ('faults' in decoded) {
		const issues = decoded.faults.map((fault) =>
			issueOfFault(document, { ...fault, path: ['scenes', index, ...fault.path] }, record)
		);
		return { scene: null, issues };
	}
	const scene = decoded.value;
	const unknown: readonly Issue[] = [
		...sceneViewFaults(scene, names).map(({ part, finding }) =>
			errorAt(at(part), { record, ...finding })
		),
		...unknownEmphasis(scene, names).map((finding) => errorAt(at('emphasis'), finding)),
		...unknownNames('sources', 'source', scene.sources, names.sources).map(([i, finding]) =>
			errorAt(at('sources', i), finding)
		),
		...unknownNames('events', 'event', scene.events, names.events).map(([i, finding]) =>
			errorAt(at('events', i), finding)
		)
	].map((issue) => ({ ...issue, record }));
	const isGone = scene.data !== null && names.isKept?.(scene.data) === false;
	const gone = isGone ? [removedData(at('data'), record, scene.data)] : [];
	return { scene: unknown.length > 0 ? null : scene, issues: [...unknown, ...gone] };
}

function removedData(place: ReturnType<JsonDocument['at']>, record: string, data: string): Issue {
	return warningAt(place, {
		record,
		found: `made with the data ${data}, which this site does not keep`,
		expected: 'a release that is kept, or the present data',
		remedy: 'compare what is said with the numbers of the present data'
	});
}

type Finding = Pick<Issue, 'record' | 'found' | 'expected' | 'remedy'>;

function unknownEmphasis({ emphasis }: Pick<Scene, 'emphasis'>, names: BriefingNames): Finding[] {
	if (emphasis === null) return [];
	const { kind, id } = emphasis;
	const known: Iterable<string> = {
		commodity: names.commodities,
		deposit: names.deposits,
		oblast: Object.values<string>(oblastSlugs)
	}[kind];
	if ([...known].includes(id)) return [];
	return [
		{
			record: '',
			found: `emphasis: the unknown ${kind} "${id}"`,
			expected: `a ${kind} of the map`,
			remedy: didYouMean(id, known, 'correct it, or leave the emphasis out')
		}
	];
}

function unknownNames(
	member: string,
	what: string,
	ids: readonly string[],
	known: ReadonlySet<string>
): readonly (readonly [number, Finding])[] {
	return ids.flatMap((id, i) => {
		if (known.has(id)) return [];
		const finding = {
			record: '',
			found: `${member}: the unknown ${what} "${id}"`,
			expected: `a ${what} of the data`,
			remedy: didYouMean(id, known, 'correct it, or leave it out')
		};
		return [[i, finding] as const];
	});
}
