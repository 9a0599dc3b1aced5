/** In place of a page that is not on the device while there is no connection. */
export interface NoPageMessages {
	readonly title: string;
	readonly text: string;
	/** Before the pages that are there. */
	readonly list: string;
	readonly retry: string;
}
