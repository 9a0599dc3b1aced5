import { formatIssue, summariseIssues, type Issue } from '../../lib/check/issue';
import { diskFile } from '../../geodata/disk-folder';
import { readLineFile } from '../../lib/check/read/line-file';
import { preparedBuiltLand, type BuiltLand } from '../../lib/domain/land/built-land';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import { formatAreaKm2 } from '../../lib/domain/format';
import type { AreaRefusal } from '../../lib/domain/what-if/laid-area';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import { withLine, type LineRefusal } from '../../lib/domain/what-if/what-if';
import { formatProblem, type Problem } from '../command/problem';

/** The figures with the line of a file as one more observation. */
export interface FiguresWithLine {
	readonly dataset: Dataset;
	readonly history: ControlHistory;
	/** What was left out of the file. */
	readonly notes: readonly string[];
}

/** Lays the line of `file` on a day; `report`: why it cannot be, as the geodata check prints it. */
export function layLine(
	{ dataset, history }: Pick<FiguresWithLine, 'dataset' | 'history'>,
	land: BuiltLand,
	file: string,
	date: IsoDate
): FiguresWithLine | { readonly report: string } {
	const { line, issues } = readLineFile(diskFile(file));
	if (line === null) return { report: reportOf(issues) };
	const { occupied: area, contested } = line;
	const laid = withLine(dataset, history, { date, area, contested, land: preparedBuiltLand(land) });
	if (laid.kind === 'laid') {
		return { dataset: laid.dataset, history: laid.history, notes: issues.map(formatIssue) };
	}
	return { report: `${file}\n${formatProblem(problemOf(laid.refusal))}` };
}

function reportOf(issues: readonly Issue[]): string {
	return [...issues.map(formatIssue), summariseIssues(issues)].join('\n\n');
}

function problemOf(refusal: LineRefusal): Problem {
	switch (refusal.kind) {
		case 'empty':
			return { found: 'an area of 0 km²', expected: 'at least one polygon of the occupied area' };
		case 'no-front-line':
			return {
				found: 'no edge of the area with free land of Ukraine beyond it',
				expected: 'an area within Ukraine that leaves a part of it free'
			};
		case 'bad-area':
			return areaProblem(refusal.part === 'area' ? 'occupied' : 'contested', refusal.fault);
		default:
			return refusal satisfies never;
	}
}

function areaProblem(part: string, fault: AreaRefusal): Problem {
	switch (fault.kind) {
		case 'no-place':
			return { found: `in the ${part} area: ${fault.detail}`, expected: 'places on Earth' };
		case 'overlapping':
			return {
				found: `${part} polygons that overlap by ${formatAreaKm2(fault.overlapKm2, 'en')}`,
				expected: 'polygons that at most touch, and rings that do not cross'
			};
		default:
			return fault satisfies never;
	}
}
