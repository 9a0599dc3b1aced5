import type { RecordCorrection } from '../../domain/dataset/record-correction';

/** How a correction of the record is told. */
export interface CorrectionMessages {
	/** `until`: one of the two below. */
	readonly states: Readonly<
		Record<RecordCorrection['state'], (from: string, until: string) => string>
	>;
	/** To the last day on which it holds. */
	readonly until: (date: string) => string;
	/** As `until`, where that is the last day of the record. */
	readonly untilEnd: (date: string) => string;
	readonly source: string;
}
