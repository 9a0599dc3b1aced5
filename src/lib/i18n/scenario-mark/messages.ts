/** What says of figures, wherever they go, that they are by a line that a reader changed. */
export interface ScenarioMark {
	/** Before a sentence, a title, a date: one word. */
	readonly mark: string;
	/** After a date, in brackets. */
	readonly inDates: string;
	/** Opens the panel in which a reader changes the line. */
	readonly ask: string;
	/** Whole sentence; `date`: the day of the record that the line begins with. */
	readonly sentence: (date: string) => string;
	/** What was changed, in how many steps, and the land behind the line against that of the record, with units. */
	readonly changes: (count: number, areaKm2: string, more: string) => string;
	readonly back: string;
	/** In the legend. */
	readonly line: string;
	readonly compared: (scenario: string, record: string, date: string) => string;
	readonly coming: string;
	readonly failed: string;
	readonly refused: string;
	/** In the place of what can be made of days of the record alone. */
	readonly onlyRecord: string;
}
