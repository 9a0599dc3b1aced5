import { countedQuantity, isCounted } from '../../domain/dataset/counted-quantity';
import { warningAt, type Issue, type Place } from '../issue';
import { countingTablesOf, valuesOf } from '../assemble/assemble-dataset';
import type { Draft, DraftFigure } from '../read/draft';
import { draftEditions } from './draft-editions';

/** A stock of a deposit in the unit of its commodity. */
interface Stock {
	readonly record: string;
	readonly figure: DraftFigure;
	readonly quantity: number;
	readonly unit: string;
	readonly place: () => Place;
}

/** Fewer figures do not show how large those of a commodity are. */
const fewestOthers = 3;
/** How far one may stand from the nearest of the others; a wrong unit is a factor of a thousand or a million. */
const mostTimes = 10;
const leastPart = 1 / 200;
/** Figures of one deposit that differ by so many times are the same number in another unit. */
const slip = [300, 3000] as const;

/**
 * A counted tonnage that is absurd beside what else is known: more than the register of the whole country has, far from all
 * other deposits of the commodity, or a thousand times another figure of the same deposit. An exception is stated in
 * `check-exceptions.csv`.
 */
export function unitSlips(draft: Draft): Issue[] {
	const stocks = stocksOf(draft);
	const counted = stocks.filter(({ figure }) => figure.counted);
	const registers = largestEditions(draft);
	return counted.flatMap((stock) => {
		const { commodity } = stock.figure;
		const kin = counted.filter((other) => other !== stock && other.figure.commodity === commodity);
		const finding =
			aboveRegister(stock, registers.get(commodity)) ??
			farFromKin(stock, kin) ??
			farFromOwn(stock, stocks);
		return finding === null ? [] : [issueOf(stock, finding)];
	});
}

function stocksOf(draft: Draft): readonly Stock[] {
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
	const tables = countingTablesOf(draft);
	return draft.deposits.entries.flatMap(({ id, value, at }) =>
		value.figures.flatMap((figure, i) => {
			const commodity = commodities.get(figure.commodity);
			if (commodity === undefined || !['reserve', 'resource'].includes(figure.kind)) return [];
			const result = countedQuantity(figure, commodity, tables);
			if (!isCounted(result)) return [];
			const place = () => at('properties', 'figures', i, 'value');
			return [{ record: id, figure, quantity: result.quantity, unit: commodity.unit, place }];
		})
	);
}

/** By commodity: what the largest edition of the register has. */
function largestEditions(draft: Draft): ReadonlyMap<string, number> {
	const largest = new Map<string, number>();
	for (const { commodity, whole } of draftEditions(draft)) {
		largest.set(commodity.id, Math.max(whole, largest.get(commodity.id) ?? 0));
	}
	return largest;
}

function aboveRegister({ quantity, unit }: Stock, register: number | undefined): string | null {
	if (register === undefined || quantity <= register) return null;
	return `more than the register of the whole country has, ${amount(register, unit)}`;
}

function farFromKin({ quantity, unit }: Stock, kin: readonly Stock[]): string | null {
	const others = kin.map((other) => other.quantity).filter((other) => other > 0);
	if (others.length < fewestOthers || quantity === 0) return null;
	const [least, most] = [Math.min(...others), Math.max(...others)];
	if (quantity > mostTimes * most) {
		return `${times(quantity / most)} times the largest of the other deposits, ${amount(most, unit)}`;
	}
	if (quantity < leastPart * least) {
		return `a ${times(least / quantity)}th part of the smallest of the other deposits, ${amount(least, unit)}`;
	}
	return null;
}

function farFromOwn(stock: Stock, stocks: readonly Stock[]): string | null {
	const { figure, record, quantity, unit } = stock;
	const other = stocks.find((one) => {
		if (one === stock || one.record !== record) return false;
		if (one.figure.commodity !== figure.commodity || one.figure.reason.includes('slip'))
			return false;
		const ratio = Math.max(one.quantity, quantity) / Math.min(one.quantity, quantity);
		return ratio >= slip[0] && ratio <= slip[1];
	});
	return other === undefined
		? null
		: `where another figure of the deposit is ${amount(other.quantity, unit)}`;
}

function issueOf({ record, figure, quantity, unit, place }: Stock, beside: string): Issue {
	return warningAt(place(), {
		record,
		found: `${figure.value} ${figure.unit} of ${figure.commodity} (${amount(quantity, unit)}), ${beside}`,
		expected: 'a tonnage near those of its kin',
		remedy:
			'look whether the unit, the decimal point or the grade is right; else add a row to check-exceptions.csv with the reason'
	});
}

const amount = (quantity: number, unit: string) =>
	`${Number(quantity.toPrecision(3)).toLocaleString('en')} ${unit}`;

const times = (ratio: number) => Number(ratio.toPrecision(2)).toLocaleString('en');
