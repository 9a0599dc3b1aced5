import type { EmphasisKind } from '../../domain/briefing/briefing';

/** The briefings: their list, the story, the presentation and the speaker's window. */
export interface BriefingMessages {
	readonly listLead: string;
	/** The page on which a reader makes one. */
	readonly own: {
		readonly title: string;
		readonly lead: string;
		readonly link: string;
		readonly needsScript: string;
		readonly loading: string;
	};
	readonly story: {
		/** Number of a scene, before its heading. */
		readonly number: (scene: number, of: number) => string;
		readonly toScene: (title: string) => string;
		readonly contents: string;
		/** Opens what makes slides of the briefing. */
		readonly slides: string;
		readonly onMap: string;
		readonly lookAt: Readonly<Record<EmphasisKind, string>>;
		/** Caption of the numbers: `of` is the place and the day. */
		readonly numbers: (of: string) => string;
		/** Beside one number. */
		readonly interval: string;
		readonly resource: string;
		readonly behind: string;
		/** Heading of the column of another day. */
		readonly ofDay: (date: string) => string;
		/** Resources of the view that the numbers beside the text leave out. */
		readonly more: (count: number) => string;
		readonly events: string;
		readonly sources: string;
		readonly key: string;
		/** What a briefing needs to be shown where there is no network. */
		readonly takeAlong: string;
	};
	readonly present: {
		readonly open: string;
		readonly keys: string;
		readonly loading: string;
		readonly label: (title: string) => string;
		readonly announced: (scene: number, of: number, title: string) => string;
		readonly previous: string;
		readonly next: string;
		readonly leave: string;
		readonly fullScreen: string;
		readonly leaveFullScreen: string;
		readonly notes: string;
		readonly blocked: string;
		readonly openNotes: string;
		readonly noMap: string;
		readonly blank: string;
	};
	readonly notes: {
		readonly title: (briefing: string) => string;
		readonly none: string;
		readonly text: string;
		readonly notes: string;
		readonly next: string;
		readonly last: string;
		readonly clock: string;
		readonly elapsed: string;
		readonly restart: string;
	};
}
