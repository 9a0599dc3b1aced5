/** What tells an age in words: fetched when the page is alive, before which no age is told. */
export interface AgeMessages {
	/** The words for two, three and so on. */
	readonly numerals: readonly string[];
}
