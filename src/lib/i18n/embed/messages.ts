import type { EmbedMode, EmbedPart, EmbedTheme } from '../../domain/view/frame';

/** Texts of the panel that makes the code of an embed. */
export interface EmbedMessages {
	readonly title: string;
	readonly intro: string;
	readonly shows: string;
	readonly parts: Readonly<Record<EmbedPart, string>>;
	/** Nothing is chosen, and an embed of nothing is none. */
	readonly nothing: string;
	readonly colours: string;
	readonly themes: Readonly<Record<EmbedTheme | 'reader', string>>;
	readonly moves: string;
	readonly modes: Readonly<Record<EmbedMode, string>>;
	readonly height: string;
	readonly heightWrong: (least: number, most: number) => string;
	/** With the small script beside the frame. */
	readonly adapts: string;
	readonly preview: string;
	readonly live: { readonly title: string; readonly means: string; readonly dated: string };
	readonly pinned: { readonly title: string; readonly means: string; readonly none: string };
	readonly copy: (title: string) => string;
	readonly copied: string;
	/** Accessible name of the frame on the page that shows it. */
	readonly frameTitle: (site: string, question: string) => string;
}
