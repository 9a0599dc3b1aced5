/** Two dates side by side. */
export interface CompareMessages {
	readonly compare: {
		readonly title: string;
		readonly with: string;
		readonly offers: Readonly<Record<'before2022' | 'yearBefore' | 'latest', string>>;
		readonly stop: string;
		readonly between: (from: string, to: string) => string;
		readonly areaLoading: string;
		readonly areaSame: string;
		/** Gained and lost by the occupying side, with units. */
		readonly area: (gained: string, lost: string) => string;
		readonly areaHow: string;
		readonly turned: (count: number) => string;
		readonly turn: (was: string, is: string, since: string) => string;
		readonly moved: (count: number) => string;
		readonly ofSites: string;
		readonly points: (points: number) => string;
		readonly withinBounds: string;
		readonly caveat: string;
		/** On each of the two maps. */
		readonly mapOf: (date: string) => string;
	};
}
