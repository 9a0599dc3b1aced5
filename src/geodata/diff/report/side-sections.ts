import type { Side } from '../../../lib/domain/control/side';
import { sectionOf, type Column, type Section } from '../../../lib/export/document/document';
import { en } from '../../../lib/i18n/en';
import type { HeadlineDiff } from '../compare-folders';
import type { HistoryMove, SideMove } from '../headlines/side-moves';
import { groupNames } from './cause-text';
import { firstOf, leftOut } from './first-of';

type Rows = Pick<HeadlineDiff, 'sides' | 'histories'> & { readonly rows: number };

/** Deposits on another side on the last day, and those whose past is another. */
export function sideSections({ sides, histories, rows }: Rows): readonly Section[] {
	return [
		...(sides.length === 0
			? []
			: [
					sectionOf('Deposits that change side', sideColumns, firstOf(sides, rows), [
						...leftOut(sides, rows),
						'On the last day of each record.'
					])
				]),
		...(histories.length === 0
			? []
			: [
					sectionOf('Deposits with another past', historyColumns, firstOf(histories, rows), [
						...leftOut(histories, rows),
						'First day on which the sides through time differ, and the sides of that day.'
					])
				])
	];
}

const sideColumns: readonly Column<SideMove>[] = [
	{ name: 'Deposit', align: 'left', cell: ({ deposit }) => deposit.nameEn },
	{ name: 'Id', align: 'left', cell: ({ deposit }) => deposit.id },
	{ name: 'Before', align: 'left', cell: ({ before }) => sideText(before) },
	{ name: 'After', align: 'left', cell: ({ after }) => sideText(after) },
	{ name: 'Why', align: 'left', cell: ({ by }) => by.map((group) => groupNames[group]).join(', ') }
];

const historyColumns: readonly Column<HistoryMove>[] = [
	{ name: 'Deposit', align: 'left', cell: ({ deposit }) => deposit.nameEn },
	{ name: 'Id', align: 'left', cell: ({ deposit }) => deposit.id },
	{ name: 'From', align: 'left', cell: ({ from }) => from },
	{ name: 'Before', align: 'left', cell: ({ before }) => sideText(before) },
	{ name: 'After', align: 'left', cell: ({ after }) => sideText(after) }
];

const sideText = (side: Side | null) =>
	side === null ? 'not in the data' : en.deposit.sides[side];
