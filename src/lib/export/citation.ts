import { isoDate, type IsoDate } from '../domain/dataset/iso-date';

/** Licence of the built data: that of the layers which it derives from (geodata/README.md). */
export const dataLicence = 'ODbL 1.0';

/** Whom that licence wants named, besides the project. */
export const dataAttribution =
	'Behind the Line; VIINA (Zhukov & Ayers 2023); © OpenStreetMap contributors; Natural Earth; GeoNames; Global Energy Monitor';

/** What a citation names; its words are in the page's language. */
export interface Cited {
	/** The project, under the name that it has in the page's language. */
	readonly author: string;
	readonly title: string;
	/** Version of the data, e.g. `2026-04-24-711b4332`. */
	readonly version: string;
	/** Address of the view, with its date, prices and version. */
	readonly url: string;
	readonly words: {
		/** "Version" */
		readonly version: string;
		/** "Data set" */
		readonly dataSet: string;
		/** "Retrieved 26 November 2026, from" */
		readonly retrieved: string;
		/** "accessed 2026-11-26" */
		readonly accessed: string;
	};
}

/** Year of the data: versions begin with the day of their last observation. */
const yearOf = (version: string) => version.slice(0, 4);

/** APA, 7th edition, of a data set, with its licence: https://apastyle.apa.org/style-grammar-guidelines/references/examples/data-set-references */
export function apaCitation({ author, title, version, url, words }: Cited): string {
	return `${author}. (${yearOf(version)}). ${title} (${words.version} ${version}) [${words.dataSet}]. ${dataLicence}. ${words.retrieved} ${url}`;
}

/** BibTeX `@misc`, which every style knows. */
export function bibtexCitation({ author, title, version, url, words }: Cited): string {
	const fields = [
		['title', `{${title}}`],
		['author', `{${author}}`],
		['year', yearOf(version)],
		['version', version],
		['howpublished', `\\url{${url}}`],
		['note', `${words.dataSet}, ${dataLicence}, ${words.accessed}`]
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{behind-the-line-${version},\n${lines.join(',\n')}\n}`;
}

/** The day of a moment where the reader is: a citation says when the page was read. */
export function dayOf(now: Date): IsoDate {
	const two = (part: number) => String(part).padStart(2, '0');
	return isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
