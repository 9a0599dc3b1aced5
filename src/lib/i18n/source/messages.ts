import type { Source } from '../../domain/dataset/deposit';
import type { SourceAllegiance } from '../../domain/dataset/source-allegiance';
import type { SourceReading } from '../../domain/dataset/source-reading';

/** How much of a source was read, as it stands in brackets or after a comma. */
export type SourceReadings = Readonly<Record<SourceReading, string>>;

/** Whose voice a source is, as it stands there too. */
export type SourceAllegiances = Readonly<Record<SourceAllegiance, string>>;

/** What is said of a source wherever it is named. */
export type SourceWords = SourceReadings & SourceAllegiances;

/** Whose voice a source is, where that must be said, and how much of it was read. */
export function sourceNote(
	{ allegiance, read }: Pick<Source, 'allegiance' | 'read'>,
	words: SourceWords
): string {
	return [...(allegiance ? [words[allegiance]] : []), words[read]].join('; ');
}
