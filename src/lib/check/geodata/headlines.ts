import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { countedQuantity, isCounted } from '../../domain/dataset/counted-quantity';
import { dayNumber } from '../../domain/dataset/iso-date';
import { areaFinder } from '../assemble/area-finder';
import { countingTablesOf, placeReader, valuesOf } from '../assemble/assemble-dataset';
import { pointInside } from '../assemble/point-inside';
import { warningAt, type Issue } from '../issue';
import type { Draft } from '../read/draft';

/** What of a commodity is counted, and how much of that lies at places behind the line on the last day, in its unit. */
export interface Headline {
	readonly unit: string;
	readonly total: number;
	readonly behind: number;
}

/**
 * The counted tonnage of each commodity, without weights, and by the point of each deposit alone. It stands in for the
 * estimate where there is no time to build it: when this moves, the headline moves.
 */
export function headlinesOf(draft: Draft): ReadonlyMap<string, Headline> {
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
	const tables = countingTablesOf(draft);
	const isBehind = behindOnLastDay(draft);
	const headlines = new Map<string, Headline>();
	for (const deposit of draft.deposits.entries) {
		for (const figure of deposit.value.figures) {
			const commodity = commodities.get(figure.commodity);
			if (!figure.counted || commodity === undefined) continue;
			const counted = countedQuantity(figure, commodity, tables);
			if (!isCounted(counted)) continue;
			const { total, behind } = headlines.get(commodity.id) ?? { total: 0, behind: 0 };
			headlines.set(commodity.id, {
				unit: commodity.unit,
				total: total + counted.quantity,
				behind: behind + (isBehind(deposit) ? counted.quantity : 0)
			});
		}
	}
	return headlines;
}

function behindOnLastDay(draft: Draft): (deposit: Draft['deposits']['entries'][number]) => boolean {
	const cells = draft.cells.entries[0]?.value;
	if (cells === undefined) return () => false;
	const last = dayNumber(cells.to) - dayNumber(cells.from);
	const held = cells.objects.cells.geometries.filter(({ properties: { i } }) =>
		i.some((on, k) => k % 2 === 0 && on <= last && last < (i[k + 1] ?? 0))
	);
	const holds = areaFinder(
		held.map((cell, i) => {
			const { geometry } = feature(cells, cell) as { geometry: Polygon | MultiPolygon };
			return { id: String(i), geometry };
		})
	);
	const placeOf = placeReader(draft);
	return (deposit) => {
		const place = placeOf(deposit);
		if (place === null) return false;
		const [lng, lat] = place.type === 'Point' ? place.coordinates : pointInside(place);
		return holds(lng, lat) !== null;
	};
}

/** A headline that moves by more is worth a line for who quotes it: of the tonnage, and of the share behind. */
const mostChange = 0.01;

/** A warning when headlines move and nobody has said so; `file`: the list of changes. */
export function unsaidChanges(
	before: ReadonlyMap<string, Headline>,
	after: ReadonlyMap<string, Headline>,
	file: string
): Issue[] {
	const ids = [...new Set([...before.keys(), ...after.keys()])];
	const moved = ids.flatMap((id) => {
		const words = changeOf(before.get(id), after.get(id));
		return words === null ? [] : [`${id} ${words}`];
	});
	if (moved.length === 0) return [];
	return [
		warningAt(
			{ file, line: 1, column: 1 },
			{
				record: '',
				found: `numbers that move, and no new line: ${moved.join('; ')}`,
				expected: 'a line for each change of what readers see, since the last commit',
				remedy: 'write what changed and why; `npm run geodata -- diff` shows what moves'
			}
		)
	];
}

function changeOf(before: Headline | undefined, after: Headline | undefined): string | null {
	const [a, b] = [before?.total ?? 0, after?.total ?? 0];
	const unit = before?.unit ?? after?.unit ?? '';
	if (Math.abs(b - a) > mostChange * a || (a === 0 && b > 0)) {
		return `${amount(a)} → ${amount(b)} ${unit}`;
	}
	const [shareA, shareB] = [shareOf(before), shareOf(after)];
	return Math.abs(shareB - shareA) > mostChange
		? `${percent(shareA)} → ${percent(shareB)} at places behind the line`
		: null;
}

const shareOf = (headline: Headline | undefined) =>
	headline === undefined || headline.total === 0 ? 0 : headline.behind / headline.total;
const amount = (quantity: number) => Number(quantity.toPrecision(3)).toLocaleString('en');
const percent = (share: number) => `${Math.round(share * 100)} %`;
