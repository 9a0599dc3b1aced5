import type { RecordCorrection } from '../../domain/dataset/record-correction';

/** How a correction of the record is told. */
export interface CorrectionMessages {
	/** `to`: the first day on which it no longer holds. */
	readonly states: Readonly<
		Record<RecordCorrection['state'], (from: string, to: string) => string>
	>;
	readonly source: string;
}
