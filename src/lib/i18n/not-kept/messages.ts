/** In the place of a page below `v/`: in the page for addresses that lead nowhere. */
export interface NotKeptMessages {
	/** The host does not keep the release. */
	readonly release: NotKeptWords;
	/** No release holds the page. */
	readonly page: NotKeptWords;
	/** Without scripts it is not known what was asked for. */
	readonly withoutScripts: string;
}

export interface NotKeptWords {
	readonly title: string;
	/** Followed by the address that was asked for. */
	readonly text: string;
	readonly openLive: string;
}
