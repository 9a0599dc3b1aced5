import type { Manifest } from '../../domain/dataset/manifest';

/** The page of files, licences and sources. */
export interface DataPageMessages {
	readonly lead: string;
	readonly span: (deposits: number, first: string, last: string) => string;
	readonly filesTitle: string;
	readonly filesText: string;
	readonly files: Readonly<Record<keyof Manifest['files'], string>>;
	readonly kilobytes: string;
	readonly licencesTitle: string;
	readonly licences: readonly string[];
	/** Words of licences that are ours; what is not here is quoted as it stands. */
	readonly licenceWords: Readonly<Record<string, string>>;
	/** What an origin of the front line asks to be named, by its id; what is not here is quoted as it stands. */
	readonly attributions: Readonly<Record<string, string>>;
	readonly sourcesTitle: (count: number) => string;
}
