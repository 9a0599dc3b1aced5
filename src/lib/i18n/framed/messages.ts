/** What a page says that stands in a frame of another site: fetched only there. */
export interface FramedMessages {
	readonly notMade: string;
	readonly open: string;
}
