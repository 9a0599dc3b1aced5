import type { CorrectionMessages } from '../correction/messages';
import type { Manifest } from '../../domain/dataset/manifest';
import type { SourceWords } from '../source/messages';

/** The page of files, licences and sources. */
export interface DataPageMessages {
	readonly lead: string;
	readonly span: (deposits: number, first: string, last: string) => string;
	readonly filesTitle: string;
	readonly filesText: string;
	readonly files: Readonly<Record<keyof Manifest['files'], string>>;
	/** The line of another source. */
	readonly otherLine: (source: string, date: string) => string;
	readonly kilobytes: string;
	/** Before the link to the workbench, and the link. */
	readonly edit: { readonly about: string; readonly link: string };
	readonly licencesTitle: string;
	readonly licences: readonly string[];
	readonly correctionsTitle: (count: number) => string;
	readonly correctionsText: string;
	readonly corrections: CorrectionMessages;
	readonly sourcesTitle: (count: number) => string;
	readonly sourceWords: SourceWords;
}
