/** Texts of animated pictures and of the panel that makes them. */
export interface MotionMessages {
	readonly title: string;
	readonly intro: string;
	readonly from: string;
	readonly to: string;
	readonly size: string;
	readonly sizes: Readonly<Record<'small' | 'large', string>>;
	readonly colours: string;
	readonly palettes: Readonly<Record<'light' | 'dark' | 'print', string>>;
	/** How many days are shown, and how long that takes. */
	readonly plan: (pictures: number, seconds: string) => string;
	readonly oneDay: string;
	readonly save: string;
	readonly cancel: string;
	readonly loading: string;
	readonly progress: (done: number, of: number) => string;
	/** The pictures are there, the file is not. */
	readonly packing: string;
	readonly saved: (name: string, kilobytes: string) => string;
	readonly cancelled: string;
	readonly failed: string;
	/** On the pictures themselves. */
	readonly on: {
		/** Over the legend, which stays while the days pass. */
		readonly legend: string;
		readonly area: (area: string) => string;
		readonly uncertain: string;
		readonly foot: (
			source: string,
			project: string,
			version: string,
			licence: string,
			url: string
		) => string;
	};
}
