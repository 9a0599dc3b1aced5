import type { Issue } from '../issue';
import type { MeasuredCommodity } from '../../domain/dataset/counted-quantity';
import { unitFactor, type PublishedUnit } from '../../domain/dataset/quantity-unit';
import { valuesOf } from '../assemble/assemble-dataset';
import type { Draft } from '../read/draft';
import { draftEditions, type DraftEdition } from './draft-editions';
import { balanceIssues, type BalanceEntry } from './balance-fault';

/** Rounded totals may differ by a hair. */
const tolerance = 1e-9;
/** Two prints of one stock differ by less, or the reason says why (METHOD §12). */
const mostRatio = 1.5;
/** How the reason of a context row begins that is known to differ by more. */
const contradicts = 'contradicts the balance: ';

/** A total of the country that is no part of the balance, in the unit of the commodity. */
interface PrintedTotal {
	readonly row: BalanceEntry;
	readonly low: number;
	readonly high: number;
}

/** No balance exceeds the resource that holds it, and every other print of the stock is near one of its editions. */
export function balanceComparisons(draft: Draft): Issue[] {
	const units = valuesOf(draft.units);
	const editions = draftEditions(draft);
	const commodities = [...new Set(editions.map(({ commodity }) => commodity))];
	return commodities.flatMap((commodity) => {
		const own = editions.filter((edition) => edition.commodity === commodity);
		const totals = draft.balance.entries.flatMap((row) => totalOf(row, commodity, units));
		return [
			...own.flatMap((edition) => aboveResource(edition, totals)),
			...totals.flatMap((total) => farFromAll(total, own, commodity))
		];
	});
}

function totalOf(
	row: BalanceEntry,
	{ id, basis, unit }: MeasuredCommodity,
	units: readonly PublishedUnit[]
): PrintedTotal[] {
	const { value } = row;
	const factor = unitFactor(units, value.unit, unit);
	const other = value.basis !== '' && value.basis !== basis;
	if (factor === null || other || value.use === 'balance' || value.geography !== 'Ukraine')
		return [];
	if (!value.commodities.includes(id)) return [];
	return [{ row, low: value.value * factor, high: (value.valueMax ?? value.value) * factor }];
}

/** A resource counts the reserve in it; what lies beside a reserve has the kind `further resource`. */
function aboveResource(
	{ commodity, rows, whole }: DraftEdition,
	totals: readonly PrintedTotal[]
): Issue[] {
	const least = totals
		.filter(({ row }) => row.value.kind === 'resource')
		.find(({ high }) => whole > high * (1 + tolerance));
	const largest = [...rows].sort((a, b) => b.quantity - a.quantity)[0];
	if (least === undefined || largest === undefined) return [];
	return balanceIssues(largest.row, [
		[
			'value',
			`a balance of ${amount(whole, commodity)}, above the resource of ${amount(least.high, commodity)} in line ${least.row.at('value').line}`,
			'a balance within the published resource that holds it',
			'look for a lost comma or a wrong unit; a resource beside the balance is a "further resource"'
		]
	]);
}

function farFromAll(
	total: PrintedTotal,
	editions: readonly DraftEdition[],
	commodity: MeasuredCommodity
): Issue[] {
	const { use, kind, reason, category, commodities } = total.row.value;
	if (use !== 'context' || kind !== 'reserve' || commodities.length !== 1) return [];
	const parts = editions.map(partLike(category)).filter((part) => part > 0);
	if (parts.length === 0 || parts.some((part) => isNear(part, total))) return [];
	if (reason.startsWith(contradicts)) return [];
	return balanceIssues(total.row, [
		[
			'value',
			`${amount(total.low, commodity)}, where the balance has ${parts.map((part) => amount(part, commodity)).join(' or ')}`,
			`at most ${mostRatio} times more or less than an edition of the balance`,
			`look for a lost comma; else begin the reason with "${contradicts.trim()}" and say why`
		]
	]);
}

/** Which part of an edition a total in words such as `A+B+C1`, `C2` or `confirmed` is held against. */
function partLike(category: string): (edition: DraftEdition) => number {
	if (/^(?:A\+B|C1|explored|prove)/i.test(category)) return ({ explored }) => explored;
	if (/^C2/.test(category)) return ({ lessExplored }) => lessExplored;
	return ({ whole }) => whole;
}

function isNear(part: number, { low, high }: PrintedTotal): boolean {
	return part <= high * mostRatio * (1 + tolerance) && part * mostRatio * (1 + tolerance) >= low;
}

/** `1.14828e9 1000 m3`; six digits tell where a comma went. */
function amount(quantity: number, { unit }: MeasuredCommodity): string {
	return `${Number(quantity.toPrecision(6))} ${unit}`;
}
