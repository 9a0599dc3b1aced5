import type { EditKind } from '../../domain/briefing/edit-briefing';
import type { Unfinished } from '../../domain/briefing/unfinished';

/** The briefing that a reader makes: what adds a view to it, its workshop, its file. */
export interface OwnBriefingMessages {
	/** In "Share and cite" on the map. */
	readonly adding: {
		readonly title: string;
		readonly intro: string;
		readonly add: string;
		/** The view takes the place of that of a scene. */
		readonly replace: (scene: number, title: string) => string;
		readonly added: (scene: number) => string;
		readonly replaced: (scene: number) => string;
		readonly undone: string;
		readonly toWorkshop: string;
	};
	/** Heading of a scene that is made of a view. */
	readonly headingOf: {
		readonly all: string;
		readonly several: (count: number) => string;
	};
	readonly empty: {
		readonly title: string;
		readonly steps: readonly string[];
		readonly toMap: string;
		readonly orFile: string;
	};
	readonly tools: {
		readonly label: string;
		readonly undo: string;
		readonly redo: string;
		readonly read: string;
		readonly edit: string;
		readonly save: string;
		readonly open: string;
		readonly anew: string;
	};
	readonly fields: {
		readonly title: string;
		readonly lead: string;
		readonly sceneTitle: string;
		readonly text: string;
		readonly textHint: string;
		readonly notes: string;
		/** What the scene asks to look at. */
		readonly emphasis: string;
		readonly noEmphasis: string;
		/** Beside the name of a field in the other language than the page's. */
		readonly inOther: string;
		readonly showOther: string;
		readonly fallback: string;
	};
	readonly scene: {
		readonly list: string;
		readonly about: string;
		readonly untitled: (scene: number) => string;
		readonly briefingUntitled: string;
		readonly up: string;
		readonly down: string;
		readonly drag: string;
		readonly duplicate: string;
		readonly remove: string;
		readonly change: string;
		readonly otherData: (data: string) => string;
		readonly openRelease: string;
		readonly notThere: (parts: string) => string;
	};
	/** What became of a press, for whoever does not see it. */
	readonly said: {
		readonly moved: (title: string, scene: number, of: number) => string;
		readonly removed: (title: string) => string;
		readonly duplicated: (title: string) => string;
		readonly undone: Readonly<Record<EditKind, string>>;
		readonly redone: Readonly<Record<EditKind, string>>;
		readonly saved: (file: string) => string;
		readonly opened: (file: string, scenes: number) => string;
		readonly replacedOld: string;
		readonly begunAnew: string;
		readonly elsewhere: string;
		readonly notReadable: string;
	};
	readonly keeping: {
		readonly kept: string;
		readonly blocked: string;
		readonly full: string;
		readonly unreadable: string;
		readonly saveUnreadable: string;
		readonly giveUp: string;
	};
	readonly file: {
		readonly nothing: (file: string) => string;
		readonly part: (file: string, good: number, all: number) => string;
		readonly remarks: (file: string) => string;
		readonly kept: string;
		readonly openGood: (count: number) => string;
		readonly dismiss: string;
		readonly place: (line: number, column: number) => string;
		readonly ofScene: (scene: number) => string;
		readonly expected: string;
		readonly remedy: string;
		readonly more: (count: number) => string;
		readonly drop: string;
		/** What is said of a file in English, in the language of the page; null: it has no words for it. */
		readonly inWords: (said: string) => string | null;
	};
	readonly publish: {
		readonly title: string;
		readonly passes: string;
		readonly lacks: (count: number) => string;
		readonly about: string;
		readonly reason: (unfinished: Unfinished) => string;
	};
}
