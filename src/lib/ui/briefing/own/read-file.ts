import type { BriefingNames, OpenedBriefing } from '$lib/check/open-briefing';
import { pagePart } from '$lib/data/page-part';
import { releaseOfVersion } from '$lib/domain/dataset/kept-release';
import type { Manifest } from '$lib/domain/dataset/manifest';
import { loadHostVersions } from '$lib/data/host-versions';
import { loadFigures, loadTellable } from '$lib/data/loaders';
import { knownIdsOf } from '$lib/domain/briefing/scene-view';

/** What reads a file: its faults are told with their places, which takes a parser that knows these. */
const reader = pagePart(() => import('$lib/check/open-briefing'));

/** A file that somebody has chosen, as it was read. */
export interface ReadFile {
	readonly name: string;
	readonly opened: OpenedBriefing;
}

/** Reads a file that somebody has chosen. Rejects where the file, or what it is read with, cannot be had. */
export async function readFile(file: File, manifest: Manifest): Promise<ReadFile> {
	const { openBriefing, mostBytes } = await reader();
	const names = namesOf(manifest);
	// Of a file that is too large nothing is read.
	const bytes = new Uint8Array(
		await file.slice(0, file.size > mostBytes ? 0 : mostBytes).arrayBuffer()
	);
	return { name: file.name, opened: openBriefing(file.name, bytes, await names, file.size) };
}

async function namesOf(manifest: Manifest): Promise<BriefingNames> {
	const [{ dataset }, { sources, events }, host] = await Promise.all([
		loadFigures(manifest),
		loadTellable(),
		loadHostVersions().catch(() => null)
	]);
	const { version, firstDate, lastDate, otherLines } = manifest;
	const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
	return {
		...knownIdsOf(dataset, {
			...{ firstDate, lastDate },
			otherLines: otherLines.map(({ origin }) => origin)
		}),
		sources: ids(sources),
		events: ids([...dataset.events, ...events]),
		isKept: host && ((data) => data.startsWith(version) || releaseOfVersion(host, data) !== null)
	};
}
