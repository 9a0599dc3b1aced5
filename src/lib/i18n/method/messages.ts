import type { ControlFlag } from '../../domain/dataset/control-flag';
import type { PriceRule } from '../../domain/dataset/price';
import type { SourceWords } from '../source/messages';

/** A table of the data that the method rests on. */
export type MethodTable =
	| 'categories'
	| 'accuracies'
	| 'outlines'
	| 'prices'
	| 'origins'
	| 'flags'
	| 'balance'
	| 'allocations';

/** The method page in one language: paragraphs, each section under its heading. */
export interface MethodMessages {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly {
		readonly id: string;
		readonly title: string;
		readonly paragraphs: readonly string[];
		/** Shown as a formula, not as prose. */
		readonly formulas?: readonly string[];
		/** A table of words that follows the text. */
		readonly rows?: {
			readonly header: readonly string[];
			readonly lines: readonly (readonly string[])[];
		};
		/** A table of the data that follows. */
		readonly table?: MethodTable;
	}[];
	readonly columns: {
		readonly sourceWords: SourceWords;
		readonly category: string;
		readonly low: string;
		readonly central: string;
		readonly high: string;
		readonly valued: string;
		readonly yes: string;
		readonly no: string;
		readonly accuracy: string;
		readonly sigma: string;
		readonly outline: string;
		readonly outlineError: string;
		readonly product: string;
		readonly unit: string;
		readonly source: string;
		readonly period: string;
		/** How the three prices come about. */
		readonly rule: string;
		readonly rules: Readonly<Record<PriceRule, string>>;
		readonly confidence: string;
		readonly origin: string;
		readonly errorStill: string;
		readonly errorMoving: string;
		readonly resource: string;
		readonly deposit: string;
		readonly from: string;
		readonly to: string;
		readonly side: string;
		readonly sides: Readonly<Record<ControlFlag['side'], string>>;
		readonly statement: string;
		readonly published: string;
		/** Of a total whose source gives no year. */
		readonly undated: (year: number) => string;
		readonly place: string;
		readonly part: string;
		readonly basis: string;
		/** Instead of a table without rows. */
		readonly nothing: string;
	};
}
