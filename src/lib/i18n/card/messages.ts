/** The picture beside a link to a page: words of the build alone. */
export interface CardMessages {
	readonly source: string;
	/** Of the hatched land. */
	readonly land: Readonly<Record<'occupied' | 'contested', string>>;
	/** The picture in words; `date`: as of when. */
	readonly alt: (title: string, answer: string, date: string) => string;
}
