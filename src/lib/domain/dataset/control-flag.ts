import type { DepositId } from './deposit';
import type { IsoDate } from './iso-date';

/** Who controls a deposit that no line on land decides, such as an offshore field; a row of `geodata/control-flags.csv`. */
export interface ControlFlag {
	readonly deposit: DepositId;
	/** The flag holds from this day … */
	readonly from: IsoDate;
	/** … to this day, which is not part of it; null: until the end of the record. */
	readonly to: IsoDate | null;
	readonly side: 'behind' | 'free' | 'contested';
	/** Id in `sources.csv`. */
	readonly source: string;
	readonly says: string;
}

/** The flag that holds on a day; null when there is none. Where two hold, the later one. */
export function flagAt(
	flags: readonly ControlFlag[],
	deposit: DepositId,
	date: IsoDate
): ControlFlag | null {
	return (
		flags
			.filter((flag) => flag.deposit === deposit && flag.from <= date)
			.filter((flag) => flag.to === null || date < flag.to)
			.sort((a, b) => (a.from < b.from ? -1 : 1))
			.at(-1) ?? null
	);
}
