import type { IsoDate } from '../dataset/iso-date';

/** All that the story of a briefing and its presentation fetch, in one language: `offline/<slug>-<language>.json`. */
export interface OfflineList {
	/** The build, as `buildOfPage` tells. */
	readonly build: string;
	/** The last day of its data. */
	readonly lastDate: IsoDate;
	/** The page of the briefing, as a folder below the root of the site: `uk/brief/minerals-agreement/`. */
	readonly page: string;
	/** By paths below the root of the site, the page first; how large each is when it is unpacked. */
	readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** A briefing that is kept on this device. */
export interface KeptCopy extends Pick<OfflineList, 'build' | 'lastDate'> {
	/** When it was fetched, ms since 1970. */
	readonly since: number;
	readonly bytes: number;
}

export const bytesOf = ({ files }: Pick<OfflineList, 'files'>) =>
	files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Megabytes for people: never 0. */
export const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 1e5) / 10);
