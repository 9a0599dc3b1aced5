import type { Partition } from '../../lib/domain/control/side';
import type { Commodity } from '../../lib/domain/dataset/commodity';
import type { CommodityEstimate } from '../../lib/domain/estimate/estimate';
import type { ResourceEstimate, ResourceParts } from '../../lib/domain/estimate/resource-estimate';
import { isThere, type ResourcePart } from '../../lib/domain/estimate/resource-money';
import { formatShare, span } from '../../lib/domain/format';
import { en } from '../../lib/i18n/en';
import { depositsText } from '../../lib/export/document/deposit-counts';
import { emptyCell, type Column } from '../../lib/export/document/document';
import { evidenceOfRow } from './evidence-of-row';
import { whyNoMoney } from './missing-words';
import {
	partText,
	quantityText,
	shareText,
	usdText
} from '../../lib/export/document/words-of-numbers';

/** A commodity of the report; null: nothing of it is in the area. */
export interface CommodityLine {
	readonly name: string;
	readonly commodity: Commodity | undefined;
	readonly estimate: CommodityEstimate | null;
}

type CommodityColumn = Column<CommodityLine>;

function column(
	name: string,
	cell: (row: CommodityEstimate, line: CommodityLine) => string | null,
	align: CommodityColumn['align'] = 'right'
): CommodityColumn {
	return {
		name,
		align,
		cell: (line) => (line.estimate === null ? 'no data' : (cell(line.estimate, line) ?? emptyCell))
	};
}

/** Of the estimate; where deposits lead there is no such cell. */
const ofResource = (
	name: string,
	cell: (resource: ResourceEstimate) => string | null,
	align?: CommodityColumn['align']
) => column(name, ({ resource }) => resource && cell(resource), align);

const resource: CommodityColumn = { name: 'Resource', align: 'left', cell: ({ name }) => name };
const deposits = column('Deposits behind', depositsText, 'left');
/** Ore, contained metal and product stand in the same unit. */
const ofWhat = ofResource('Of what', ({ behind, of }) => (behind === null ? null : of), 'left');
const grade = column(
	'Grade of evidence',
	(row) => {
		const { grade: letter, reason } = evidenceOfRow(row);
		return `${letter}: ${en.resource.gradeReason[reason]}`;
	},
	'left'
);

/** The one estimate of each resource. */
export const estimateColumns: readonly CommodityColumn[] = [
	resource,
	ofResource('Share (90 % interval)', ({ share }) => shareText(share)),
	ofResource('Behind', ({ behind, unit }) => behind && quantityText(behind, unit)),
	ofResource('In all', ({ total, unit }) => total && quantityText(total, unit)),
	...[ofWhat, deposits, grade]
];

/** Where the number of deposits leads. */
export const depositColumns: readonly CommodityColumn[] = [
	resource,
	deposits,
	column('With a figure', ({ located }) => located && String(located.deposits)),
	column('Located behind', ({ located }) => located && partText(located, located.unit)),
	column('Of what', ({ located }) => located && located.of, 'left')
];

/** Counts alone, of every resource. */
export const countColumns: readonly CommodityColumn[] = [resource, deposits];

const inPart = (name: string, part: Exclude<keyof ResourceParts, 'places'>) =>
	ofResource(name, (estimate) => partOf(estimate, estimate.parts[part]));

/** Of shares alone, a part of one; else in the unit of the estimate. */
function partOf({ behind, total, unit }: ResourceEstimate, part: ResourcePart): string {
	if (!isThere(part.total, total?.central ?? 1)) return emptyCell;
	if (behind !== null) return partText(part, unit);
	return `${formatShare(part.behind, 'en')} of ${formatShare(part.total, 'en')}`;
}

/** What each estimate is made of, and what it cannot leave. */
export const partColumns: readonly CommodityColumn[] = [
	resource,
	inPart('Located', 'located'),
	inPart('Placed', 'placed'),
	inPart('Not placed', 'unplaced'),
	ofResource('Hard limits', ({ limits: { least, most } }) =>
		span(formatShare(least, 'en'), formatShare(most, 'en'))
	)
];

export const partNotes: readonly string[] = [
	'Expected part behind the line of what is there: located in deposits with a figure, placed beyond them by a published split, and published for the country but not placed.',
	'Hard limits: the share lies between them, however the rest lies.'
];

const inTime = (name: string, of: (parts: Partition) => number) =>
	column(name, ({ partition }) => formatShare(of(partition), 'en'));

/** How what leads splits into four parts. */
export const timeColumns: readonly CommodityColumn[] = [
	resource,
	column('Parts of', (row) => (row.resource === null ? 'deposits' : 'resource'), 'left'),
	inTime('Behind before 2022', (parts) => parts.before2022),
	inTime('Behind since', (parts) => parts.since2022),
	inTime('Contested or unknown', (parts) => parts.contested),
	inTime('Not behind', (parts) => parts.free)
];

export const moneyColumns: readonly CommodityColumn[] = [
	resource,
	ofResource('Share (90 % interval)', ({ share }) => shareText(share)),
	column('Gross value behind', ({ money }) => money && usdText(money.behind)),
	column('Gross value in all', ({ money }) => money && usdText(money.total)),
	column('Why none', (row, { commodity }) => whyNoMoney(row, commodity), 'left')
];
