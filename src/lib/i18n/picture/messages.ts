import type { Measure } from '../../domain/estimate/measure';

/** A kind of picture: what it is for, which decides its size. */
export type PictureUse = 'slide' | 'slide4k' | 'a4' | 'a3' | 'square' | 'custom';

/** Texts of pictures and of the panel that makes them. */
export interface PictureMessages {
	readonly title: string;
	readonly intro: string;
	readonly use: string;
	readonly uses: Readonly<Record<PictureUse, string>>;
	readonly width: string;
	readonly height: string;
	/** What a side may measure, px. */
	readonly sizeWrong: (least: number, most: number) => string;
	readonly colours: string;
	readonly palettes: Readonly<Record<'light' | 'dark' | 'print', string>>;
	readonly savePng: string;
	readonly saveSvg: string;
	readonly copy: string;
	readonly drawing: string;
	readonly cancel: string;
	readonly saved: (name: string) => string;
	readonly copied: string;
	readonly cancelled: string;
	/** The browser refuses the clipboard. */
	readonly notCopied: string;
	/** The browser could not make so large a bitmap. */
	readonly tooLarge: string;
	readonly failed: string;
	readonly preview: string;
	/** On the picture itself. */
	readonly on: {
		/** Whose line it is, as short as can be. */
		readonly source: string;
		/** Over the numbers, by measure. */
		readonly board: Readonly<Record<Measure, string>>;
		readonly legend: (date: string) => string;
		readonly behind: string;
		readonly before: string;
		readonly contested: string;
		readonly frontLine: string;
		readonly basin: string;
		readonly paints: Readonly<Record<'behind' | 'free' | 'hollow' | 'unknown', string>>;
		readonly sources: (credits: string) => string;
		/** Version of the data and address of the view. */
		readonly edition: (project: string, version: string, licence: string, url: string) => string;
		readonly north: string;
		readonly layers: Readonly<Record<'deposits' | 'names' | 'words', string>>;
	};
}
