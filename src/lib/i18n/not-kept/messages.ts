/** In the place of a release that a host does not keep: in the page for addresses that lead nowhere. */
export interface NotKeptMessages {
	readonly title: string;
	/** Followed by the address that was asked for. */
	readonly text: string;
	readonly openLive: string;
	/** Without scripts the page does not know what was asked for. */
	readonly withoutScripts: string;
}
