import { formatNumber } from '../../../lib/domain/format';
import { emptyCell } from '../../../lib/export/document/document';
import { pointsText } from '../../../lib/export/document/words-of-numbers';
import type { InputGroup } from '../headlines/input-group';
import type { Move, MovedMeasure } from '../headlines/moves';

export const groupNames: Readonly<Record<InputGroup, string>> = {
	line: 'line',
	data: 'data',
	price: 'price'
};

const measureNames: Readonly<Record<MovedMeasure, string>> = {
	share: 'share',
	amount: 'amount',
	value: 'value'
};

/** What moves a measure, and by how much: `line +1.2 points; data −0.4 points`. */
export function causeText(move: Move, measure: MovedMeasure): string {
	const parts = move.causes.flatMap(({ group, moves }) =>
		moves[measure] === undefined
			? []
			: [`${groupNames[group]} ${sizeText(measure, moves[measure])}`]
	);
	return parts.length > 0 ? parts.join('; ') : withoutCentral(move);
}

/** The same of all measures: `data: share +1.2 points, amount +12%`. */
export function causesText(move: Move): string {
	const parts = move.causes.flatMap(({ group, moves }) => {
		const measures = Object.entries(moves) as [MovedMeasure, number | null][];
		if (measures.length === 0) return [];
		const said = measures.map(([one, size]) => `${measureNames[one]} ${sizeText(one, size)}`);
		return [`${groupNames[group]}: ${said.join(', ')}`];
	});
	return parts.length > 0 ? parts.join('; ') : withoutCentral(move);
}

/** On the way only central values are compared, so that of several groups it is not known which one it was. */
function withoutCentral({ causes, before, after }: Move): string {
	const groups = causes.map(({ group }) => groupNames[group]).join(' or ');
	const hasEstimate = Boolean(before?.resource ?? after?.resource);
	return `${groups}: ${hasEstimate ? 'the interval alone' : 'the number of deposits'}`;
}

function sizeText(measure: MovedMeasure, size: number | null): string {
	if (size === null) return 'from or to unknown';
	return measure === 'share' ? pointsText(size * 100) : relativeText(size);
}

/** `+12%`, `−3.4%`; `±0%` is less than a twentieth of a percent. */
export function relativeText(part: number | null): string {
	if (part === null) return emptyCell;
	const percent = Math.abs(part) * 100;
	const number = formatNumber(percent, 'en', percent < 10 ? 1 : 0);
	return `${number === '0' ? '±' : part < 0 ? '−' : '+'}${number}%`;
}
