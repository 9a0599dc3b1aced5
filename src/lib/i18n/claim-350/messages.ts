/** What is known of the figure of 350 billion dollars: a section of the method page. */
export interface Claim350Messages {
	readonly title: string;
	readonly lead: readonly string[];
	readonly header: readonly string[];
	/** Figures that were published, each with the page on which it can be read. */
	readonly figures: readonly {
		readonly id: 'svyrydenko' | 'secdev' | 'secdev-coal';
		readonly who: string;
		readonly when: string;
		readonly figure: string;
		readonly scope: string;
		readonly method: string;
		/** Name of the publisher of the page. */
		readonly at: string;
	}[];
	/** What open data can price of critical raw materials; `behind` null: nothing of it lies behind the line. */
	readonly ours: (behind: string | null, names: readonly string[]) => string;
	readonly oursNone: string;
	readonly coal: (all: string, withoutCoal: string) => string;
	readonly demand: string;
	readonly openMap: string;
}
