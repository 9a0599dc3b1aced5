import type { Commodity } from '../../lib/domain/dataset/commodity';
import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import type { Answer } from '../answer/answer';
import { columnOf } from './interval-columns';

/** One line of the file: a commodity; `row` is null where no deposit in the area lists it. */
export interface CsvLine {
	readonly id: string;
	readonly commodity: Commodity | undefined;
	readonly row: CommodityEstimate | null;
	readonly answer: Answer;
}

export const column = columnOf<CsvLine>;
