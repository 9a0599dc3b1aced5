import type { IsoDate } from '$lib/domain/iso-date';

/** What a citation names. */
export interface Cited {
	readonly title: string;
	/** Version of the data, e.g. `2026-04-24-711b4332`. */
	readonly version: string;
	/** Day on which the page was read. */
	readonly accessed: IsoDate;
	/** Address of the view, with its date and prices. */
	readonly url: string;
	/** "Retrieved 26 November 2026, from": in the page's language. */
	readonly retrieved: string;
}

/** Year of the data: versions begin with the day of their last observation. */
const yearOf = (version: string) => version.slice(0, 4);

/** APA, 7th edition, of a data set: https://apastyle.apa.org/style-grammar-guidelines/references/examples/data-set-references */
export function apaCitation({ title, version, url, retrieved }: Cited): string {
	return `Behind the Line. (${yearOf(version)}). ${title} (Version ${version}) [Data set]. ${retrieved} ${url}`;
}

/** BibTeX `@misc`, which every style knows. */
export function bibtexCitation({ title, version, accessed, url }: Cited): string {
	const fields = [
		['title', `{${title}}`],
		['author', '{Behind the Line}'],
		['year', yearOf(version)],
		['version', version],
		['howpublished', `\\url{${url}}`],
		['note', `Data set, accessed ${accessed}`]
	];
	const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{behind-the-line-${version},\n${lines.join(',\n')}\n}`;
}
