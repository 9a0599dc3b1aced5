import { dayNumber, type IsoDate } from '$lib/domain/dataset/iso-date';
import type { HistoryPoint } from '$lib/domain/estimate/share-history';

/** Where a share is drawn: x and y 0..1 from the left and the top. */
export interface ChartShapes {
	/** Path data in a box of 1000 by 100. */
	readonly line: string;
	readonly band: string;
	readonly years: readonly { readonly year: string; readonly x: number }[];
	/** Stretches that rest on an observation that is not reliable, from x to x. */
	readonly uncertain: readonly { readonly from: number; readonly to: number }[];
	/** Observations before the part that is drawn. */
	readonly earlier: number;
}

const boxWidth = 1000;
const boxHeight = 100;
/** Two observations further apart than this leave a gap, days: nothing is drawn between them. */
const longestStep = 45;

/** The largest upper bound; 0 for none. */
export function largestOf(points: readonly HistoryPoint[]): number {
	return Math.max(0, ...points.map(({ high }) => high));
}

/** Tops of an axis: both they and their halves are round. */
const roundTops = [1, 2, 4, 6, 8, 10];

/** The least round number that is no less, to be the top of an axis; 0 for 0. */
export function roundTop(largest: number): number {
	if (largest <= 0) return 0;
	const size = 10 ** Math.floor(Math.log10(largest));
	return size * (roundTops.find((top) => top * size >= largest * (1 - 1e-9)) ?? 10);
}

/**
 * The last stretch of time without a gap of years, as a step line with its band; null: fewer than two points. `top` is what
 * the upper edge stands for. `place` puts dates on an axis of their own, 0..1; without it time runs evenly from the first
 * point to the last.
 */
export function chartShapes(
	points: readonly HistoryPoint[],
	top = 1,
	place?: (date: IsoDate) => number
): ChartShapes | null {
	const drawn = points.filter(({ date }) => date >= firstDrawn(points));
	const [from, to] = [drawn[0], drawn.at(-1)];
	if (from === undefined || to === undefined || from === to || top <= 0) return null;
	const [start, end] = [dayNumber(from.date), dayNumber(to.date)];
	const evenly = (date: IsoDate) => (dayNumber(date) - start) / (end - start);
	const x = (date: IsoDate) => (place ?? evenly)(date) * boxWidth;
	const stretches = unbroken(
		drawn.map(({ date, low, central, high }) => ({
			date,
			low: low / top,
			central: central / top,
			high: high / top
		}))
	);
	return {
		line: stretches.map((stretch) => stepLine(stretch, x, ({ central }) => central)).join(''),
		band: stretches.map((stretch) => bandOf(stretch, x)).join(''),
		years: yearsBetween(from.date, to.date).map((year) => ({
			year,
			x: x(`${year}-01-01` as IsoDate) / boxWidth
		})),
		uncertain: drawn.flatMap(({ date, reliability }, i) => {
			const next = drawn[i + 1];
			if (reliability === undefined || next === undefined) return [];
			return [{ from: x(date) / boxWidth, to: x(next.date) / boxWidth }];
		}),
		earlier: points.length - drawn.length
	};
}

/** Date of the first point after the last gap of more than a year. */
function firstDrawn(points: readonly HistoryPoint[]): IsoDate | '' {
	const after = points.filter((point, i) => {
		const before = points[i - 1];
		return before !== undefined && dayNumber(point.date) - dayNumber(before.date) > 366;
	});
	return after.at(-1)?.date ?? '';
}

function unbroken(points: readonly HistoryPoint[]): readonly HistoryPoint[][] {
	const stretches: HistoryPoint[][] = [];
	for (const point of points) {
		const last = stretches.at(-1)?.at(-1);
		if (last && dayNumber(point.date) - dayNumber(last.date) <= longestStep) {
			stretches.at(-1)!.push(point);
		} else stretches.push([point]);
	}
	return stretches;
}

type X = (date: IsoDate) => number;

const fixed = (value: number) => String(Math.round(value * 10) / 10);
const y = (share: number) => fixed((1 - share) * boxHeight);

/** A share holds from its observation to the next. */
function stepLine(points: readonly HistoryPoint[], x: X, of: (point: HistoryPoint) => number) {
	return points
		.map((point, i) => {
			const at = fixed(x(point.date));
			return i === 0 ? `M${at} ${y(of(point))}` : `H${at}V${y(of(point))}`;
		})
		.join('');
}

function bandOf(points: readonly HistoryPoint[], x: X): string {
	const corners = [...points].reverse().map((_, i, all) => {
		const next = all[i + 1];
		// Below, the share before a step holds up to it.
		return next ? `V${y(next.low)}H${fixed(x(next.date))}` : '';
	});
	const last = points.at(-1)!;
	return `${stepLine(points, x, ({ high }) => high)}V${y(last.low)}${corners.join('')}Z`;
}

function yearsBetween(from: IsoDate, to: IsoDate): readonly string[] {
	const first = Number(from.slice(0, 4));
	const count = Number(to.slice(0, 4)) - first + 1;
	return Array.from({ length: count }, (_, i) => String(first + i)).filter(
		(year) => `${year}-01-01` >= from
	);
}
