import type { Language } from '../language';

/** Stands for the address of the site or of its release, with `/` at its end, until somebody saves the folder. */
export const addressPlace = '%address%';
/** Stand for the names of the two pages. */
export const pagePlaces: Readonly<Record<Language, string>> = { en: '%en%', uk: '%uk%' };

/** What the build makes of a briefing for a folder that opens without a server: `brief-folder/<slug>.json`. */
export interface FolderParts {
	readonly pages: Readonly<Record<Language, string>>;
	readonly readMe: string;
	/** Names of files below `brief-picture/`. */
	readonly pictures: readonly string[];
}

/** The files of the folder that are texts, by name; the page of `language` is the one that is opened first. */
export function textsOfFolder(
	{ pages, readMe }: FolderParts,
	language: Language,
	address: string
): ReadonlyMap<string, string> {
	const other = language === 'uk' ? 'en' : 'uk';
	const names = { [language]: 'index.html', [other]: `${other}.html` } as Record<Language, string>;
	const filled = (text: string) =>
		text
			.replaceAll(addressPlace, address)
			.replaceAll(pagePlaces.en, names.en)
			.replaceAll(pagePlaces.uk, names.uk);
	return new Map([
		[names[language], filled(pages[language])],
		[names[other], filled(pages[other])],
		['read-me.txt', filled(readMe)]
	]);
}
