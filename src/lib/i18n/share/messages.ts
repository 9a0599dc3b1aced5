/** Passing a view on. */
export interface ShareMessages {
	readonly share: {
		readonly open: string;
		readonly copyFinding: string;
		readonly findingCopied: string;
		/** The dialog of the device. */
		readonly native: string;
		readonly cite: string;
		readonly copy: (format: string) => string;
		readonly citationCopied: string;
		/** Prices, in the finding. */
		readonly prices: (vintage: string) => string;
		readonly source: (title: string, version: string, url: string) => string;
		readonly retrieved: (date: string) => string;
	};
}
