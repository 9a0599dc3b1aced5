import type { DataVersion } from './dataset';
import type { IsoDate } from './iso-date';

/** A built map with its embed and its briefings, their code and their data, as a host keeps it below `v/<name>/`: it never changes. */
export interface Release {
	/** The version of the data and the beginning of the digest of all files: `2026-04-24-6d82113e-0f3a91c2`. */
	readonly name: string;
	readonly version: DataVersion;
	/** The last day of its data. */
	readonly lastDate: IsoDate;
	/** When it was made, in UTC: `2026-11-30T11:31:28Z`. */
	readonly published: string;
	/** What changed, as plain text in English; may have several lines. */
	readonly changes: string;
}

/** What `version.json` at the root of a site says: what is served live there, and which releases are kept. */
export interface HostVersions {
	/** The live map, by the name that a release of it has or would have. */
	readonly current: Pick<Release, 'name' | 'version' | 'lastDate'>;
	/** Newest first. */
	readonly releases: readonly Release[];
}

/**
 * Whether a release holds the page of a folder below the root of a language. All other pages are of the live site, also
 * that of one's own briefing: a browser keeps one for all of them.
 */
export function isInRelease(folder: string): boolean {
	if (folder === 'brief/own/') return false;
	return folder === '' || folder === 'embed/' || folder.startsWith('brief/');
}

/** No other folder is named like this: a site below `/v/2/` is not taken for a release. */
const releaseFolder = /(^|\/)v\/(\d{4}-\d\d-\d\d-[0-9a-f]{8}-[0-9a-f]{8})\/$/;

/** The release whose root a path is, with a slash at its end: `/minerals/v/2026-04-24-6d82113e-0f3a91c2/`; else null. */
export function releaseOfRoot(root: string): string | null {
	return releaseFolder.exec(root)?.[2] ?? null;
}

/** Root of the live site to which the root of a release belongs; the root of a live site is its own. */
export function liveRootOf(root: string): string {
	return root.replace(releaseFolder, '$1');
}
