/** In the folder of a briefing that opens without a server. */
export interface FolderMessages {
	readonly present: string;
	readonly keys: string;
	/** At the end of the presentation's line of keys. */
	readonly ended: string;
	readonly notes: string;
	readonly exact: string;
	readonly whole: string;
	/** The day of the data and their version. */
	readonly data: (date: string, version: string) => string;
	readonly licence: (licence: string) => string;
	/** Lines of the file that explains the folder. */
	readonly readMe: (title: string) => readonly string[];
}
