import type { EditKind } from '../../domain/edit/edit-history';

/** The workbench, where files of the geodata are edited. */
export interface EditMessages {
	readonly title: string;
	readonly lead: string;
	readonly needsScript: string;
	readonly loading: string;
	readonly tools: {
		readonly label: string;
		readonly open: string;
		readonly folder: string;
		readonly ofSite: string;
		readonly openOfSite: string;
		readonly undo: string;
		readonly redo: string;
		readonly saveAll: string;
		readonly drop: string;
	};
	readonly begin: { readonly title: string; readonly steps: readonly string[] };
	readonly files: {
		readonly title: string;
		readonly unchanged: string;
		readonly changed: string;
		readonly errors: (count: number) => string;
		readonly warnings: (count: number) => string;
		readonly save: (name: string) => string;
		readonly close: (name: string) => string;
		/** Of a file that has changes: it stays until this is pressed too. */
		readonly closeSure: (name: string) => string;
		readonly refused: string;
		readonly dismiss: string;
	};
	readonly ways: {
		readonly label: string;
		readonly text: string;
		readonly table: string;
		readonly map: string;
	};
	readonly text: {
		readonly label: (path: string) => string;
		readonly lines: (from: number, to: number, all: number) => string;
		readonly earlier: string;
		readonly later: string;
		readonly goTo: string;
		readonly go: string;
		readonly longLine: string;
		readonly canonical: string;
	};
	readonly table: {
		readonly caption: (path: string) => string;
		readonly rows: (from: number, to: number, all: number) => string;
		readonly earlier: string;
		readonly later: string;
		readonly edit: (record: string) => string;
		readonly record: (record: string) => string;
		readonly inText: string;
		readonly done: string;
		readonly reading: string;
		readonly none: string;
		readonly failed: string;
	};
	readonly map: {
		readonly label: (path: string) => string;
		readonly about: string;
		readonly loading: string;
		readonly failed: string;
		readonly none: string;
		readonly shape: string;
		readonly choose: string;
		readonly modes: {
			readonly label: string;
			readonly select: string;
			readonly polygon: string;
			readonly point: string;
		};
		readonly snap: string;
		readonly coordinates: string;
		readonly coordinatesHint: string;
		readonly take: string;
		readonly notCoordinates: (line: number) => string;
		readonly tooMany: (count: number) => string;
	};
	readonly issues: {
		readonly title: string;
		readonly checking: string;
		readonly none: string;
		readonly failed: string;
		readonly elsewhere: (count: number) => string;
		readonly expected: string;
		readonly remedy: string;
		readonly more: (count: number) => string;
		/** Beside messages that there are in English alone; shown where the page is in another language. */
		readonly inEnglish: string;
		readonly inWords: (said: string) => string | null;
	};
	readonly effect: {
		readonly title: string;
		/** The day that the numbers are of, and that prices are the latest. */
		readonly about: (date: string) => string;
		readonly computing: string;
		readonly awaiting: string;
		readonly none: string;
		readonly nothingYet: string;
		readonly resource: string;
		readonly share: string;
		readonly amount: string;
		readonly value: string;
		readonly ofAll: (behind: string, all: string) => string;
		readonly ofDeposits: string;
		readonly from: string;
		readonly to: string;
		readonly missing: string;
		/** An amount or a value that the data does not give. */
		readonly unknown: string;
		readonly deposits: string;
		readonly notThere: string;
		readonly notComputed: string;
		readonly moved: string;
	};
	readonly keeping: {
		readonly kept: string;
		readonly blocked: string;
		readonly full: string;
		readonly offer: (date: string, files: string) => string;
		readonly restore: string;
		readonly discard: string;
		readonly discardAsk: string;
		readonly discardYes: string;
		readonly discardNo: string;
	};
	/** What became of a press, for whoever does not see it. */
	readonly said: {
		readonly opened: (count: number) => string;
		readonly left: (count: number) => string;
		readonly nothing: string;
		readonly replaced: string;
		readonly closed: (name: string) => string;
		readonly undone: (name: string, kind: EditKind) => string;
		readonly redone: (name: string, kind: EditKind) => string;
		readonly written: (name: string) => string;
		readonly downloaded: (name: string) => string;
		readonly asItIs: (name: string) => string;
		readonly otherOnDisk: (name: string) => string;
		readonly notWritten: (name: string) => string;
		readonly restored: (files: string) => string;
		readonly discarded: string;
	};
}
