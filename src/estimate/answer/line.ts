import { degrees, landArea } from '../../lib/check/area-faults';
import {
	errorAt,
	formatIssue,
	summariseIssues,
	warningAt,
	type Issue
} from '../../lib/check/issue';
import { overlapPlace } from '../../lib/check/ring-overlaps';
import { diskFile } from '../../geodata/disk-folder';
import { readLineFile, type LineReading } from '../../lib/check/read/line-file';
import { preparedBuiltLand, type BuiltLand } from '../../lib/domain/land/built-land';
import type { ControlHistory } from '../../lib/domain/control/control-history';
import type { Dataset } from '../../lib/domain/dataset/dataset';
import { formatAreaKm2 } from '../../lib/domain/format';
import type { AreaRefusal } from '../../lib/domain/what-if/laid-area';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import type { PreparedLand } from '../../lib/domain/land/prepared-land';
import { withLine, type LineRefusal, type WhatIf } from '../../lib/domain/what-if/what-if';
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
	const reading = readLineFile(diskFile(file));
	const { line, issues } = reading;
	if (line === null) return { report: reportOf(issues) };
	const { occupied: area, contested } = line;
	const prepared = preparedBuiltLand(land);
	const laid = withLine(dataset, history, { date, area, contested, land: prepared });
	if (laid.kind === 'laid') {
		const outside = outsideUkraine(dataset, prepared, laid);
		const notes = [...issues, ...(outside === null ? [] : [outsideIssue(file, outside)])];
		return { dataset: laid.dataset, history: laid.history, notes: notes.map(formatIssue) };
	}
	const overlap = overlapIssue(laid.refusal, reading);
	if (overlap !== null) return { report: reportOf([...issues, overlap]) };
	return { report: `${file}\n${formatProblem(problemOf(laid.refusal))}` };
}

/** Where outlines are drawn along the same border, less is the difference of the two drawings, km². */
const borderNoiseKm2 = 20;

/** How much of a line lies beyond the oblasts, km²; null: hardly anything. */
function outsideUkraine(
	{ oblasts }: Dataset,
	{ places }: PreparedLand,
	{ areaKm2, line }: Extract<WhatIf, { kind: 'laid' }>
): number | null {
	const { shares } = line.area;
	const partOf = (code: string) => (shares.get(code) ?? 0) * (places.get(code)?.areaKm2 ?? 0);
	const inside = oblasts.reduce((sum, { code }) => sum + partOf(code), 0);
	return areaKm2 - inside > borderNoiseKm2 ? areaKm2 - inside : null;
}

function outsideIssue(file: string, km2: number): Issue {
	return warningAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: `${formatAreaKm2(km2, 'en')} outside the oblasts of Ukraine`,
			expected: 'occupied land of Ukraine',
			remedy:
				'clip the area to the oblasts: what lies in another country or the sea counts as area behind the line',
			rule: 'line-outside'
		}
	);
}

/** Overlapping parts, with a place of the overlap; null: the line is refused for another reason. */
function overlapIssue(refusal: LineRefusal, { line, nearest }: LineReading): Issue | null {
	if (refusal.kind !== 'bad-area' || refusal.fault.kind !== 'overlapping' || line === null)
		return null;
	const area = refusal.part === 'area' ? line.occupied : line.contested;
	const overlap = area && overlapPlace(area);
	const place = overlap && nearest(overlap.at);
	if (place === null) return null;
	const part = refusal.part === 'area' ? 'occupied' : 'contested';
	return errorAt(place, {
		record: '',
		found: `${part} polygons that overlap by ${landArea(refusal.fault.overlapKm2)}, at ${degrees(overlap!.at)}`,
		expected: 'polygons that at most touch, and rings that do not cross',
		remedy: 'unite the two polygons, or move one of them off the other',
		rule: 'areas'
	});
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
				found: `${part} polygons that overlap by ${landArea(fault.overlapKm2)}`,
				expected: 'polygons that at most touch, and rings that do not cross'
			};
		default:
			return fault satisfies never;
	}
}
