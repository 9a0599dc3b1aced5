/** What a release says of itself: fetched only by one. */
export interface ReleaseMessages {
	readonly pinned: (date: string) => string;
	/** The live map has data of a later day. */
	readonly newer: (date: string) => string;
	/** The live map has other data, which goes no further. */
	readonly revised: (date: string) => string;
	readonly openLive: string;
}
