import type { MeasuredCommodity } from '../../domain/dataset/counted-quantity';
import { isCounted } from '../../domain/dataset/counted-quantity';
import { balanceQuantity } from '../assemble/assemble-balance';
import { countingTablesOf, valuesOf } from '../assemble/assemble-dataset';
import type { Draft } from '../read/draft';
import { editionName } from './balance-editions';
import type { BalanceEntry } from './balance-fault';

/** A row of a balance with what it amounts to, in the unit of its commodity and on its basis. */
export interface MeasuredRow {
	readonly row: BalanceEntry;
	readonly quantity: number;
}

/** An edition of the balance of a commodity, before anything is weighted. */
export interface DraftEdition {
	readonly commodity: MeasuredCommodity;
	readonly rows: readonly MeasuredRow[];
	/** Parts of the edition; C2 and inferred are what is known less well. */
	readonly explored: number;
	readonly lessExplored: number;
	readonly whole: number;
}

const lessExplored: readonly (string | null)[] = ['c2', 'inferred'];

/** Editions in the order of the file; a row that cannot be counted was reported and is left out. */
export function draftEditions(draft: Draft): readonly DraftEdition[] {
	const commodities = new Map(valuesOf(draft.commodities).map((row) => [row.id, row]));
	const tables = countingTablesOf(draft);
	const editions = new Map<string, { commodity: DraftEdition['commodity']; rows: MeasuredRow[] }>();
	for (const row of draft.balance.entries) {
		const commodity = commodities.get(row.value.commodities[0] ?? '');
		if (row.value.use !== 'balance' || commodity === undefined) continue;
		const counted = balanceQuantity(row.value, commodity, tables);
		if (!isCounted(counted)) continue;
		const name = editionName(row);
		const edition = editions.get(name) ?? { commodity, rows: [] };
		edition.rows.push({ row, quantity: counted.quantity });
		editions.set(name, edition);
	}
	return [...editions.values()].map(measured);
}

function measured({
	commodity,
	rows
}: {
	readonly commodity: MeasuredCommodity;
	readonly rows: readonly MeasuredRow[];
}): DraftEdition {
	const sum = (less: boolean) =>
		rows
			.filter(({ row }) => lessExplored.includes(row.value.categoryId) === less)
			.reduce((total, { quantity }) => total + quantity, 0);
	const [explored, rest] = [sum(false), sum(true)];
	return { commodity, rows, explored, lessExplored: rest, whole: explored + rest };
}
