import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../../lib/domain/geometry/area';
import { addDays, dayNumber, type IsoDate } from '../../lib/domain/dataset/iso-date';
import { countOf, errorAt, warningAt, type Issue } from '../../lib/check/issue';
import { observationTable } from '../../lib/check/read/record-tables';
import { readTable } from '../../lib/check/read/table';
import type { SourceFile, SourceFolder } from '../../lib/check/source-folder';
import { landDifference } from './line-area';
import { asParts, lineDates, linePath, readLine } from './line-files';

/** Days of one source differ by less in their last decimals alone, km². */
const jitterKm2 = 0.05;
/** So much moves on a day only when a front breaks, km². */
const largestStepKm2 = 500;

export interface LineComparison {
	readonly changes: readonly string[];
	readonly issues: readonly Issue[];
}

interface Day {
	readonly date: IsoDate;
	readonly text: string;
	readonly occupied: MultiPolygon;
}

/** What a day moves against the day that is kept before it, and which days are missing between. */
export function comparedLine(
	folder: SourceFolder,
	day: Day,
	{ file }: SourceFile,
	{ isConfirmed }: { readonly isConfirmed: boolean }
): LineComparison {
	const { date, occupied } = day;
	const place = { file, line: 1, column: 1 };
	const area = `${date}: ${km2(areaKm2(occupied))} km² occupied`;
	const before = lineDates(folder).findLast((one) => one < date);
	const replaced = replacedDay(folder, day);
	if (before === undefined)
		return { changes: [area + againstRecord(folder, date), ...replaced], issues: [] };
	const { line } = readLine(folder, before);
	if (line === null)
		return { changes: [area, ...replaced], issues: readLine(folder, before).issues };
	const { gainedKm2, lostKm2 } = landDifference(asParts(line.occupied), occupied);
	const days = dayNumber(date) - dayNumber(before);
	const moved = gainedKm2 + lostKm2;
	const step =
		moved < jitterKm2
			? `no change since ${before}`
			: `since ${before} +${km2(gainedKm2)} −${km2(lostKm2)} km²`;
	const gap = days === 1 ? [] : [missingDays(file, before, date)];
	const jump = moved / days > largestStepKm2 && !isConfirmed;
	const found = `${km2(moved)} km² that change hands since ${before}, in ${countOf(days, 'day')}`;
	const far = {
		...{ record: date, found, expected: `at most ${largestStepKm2} km² a day` },
		remedy: 'look at the map; if it is meant, run it again with --confirm'
	};
	return {
		changes: [`${area}; ${step}`, ...replaced],
		issues: [...gap, ...(jump ? [errorAt(place, far)] : [])]
	};
}

const km2 = (area: number) => area.toFixed(1);

function missingDays(file: string, before: IsoDate, date: IsoDate): Issue {
	const [first, last] = [addDays(before, 1), addDays(date, -1)];
	const days = dayNumber(date) - dayNumber(before) - 1;
	return warningAt(
		{ file, line: 1, column: 1 },
		{
			record: date,
			found: `no line of ${first === last ? first : `${first} to ${last}`}, ${countOf(days, 'day')}`,
			expected: 'a line for each day',
			remedy:
				'bring these days too where the source has them; a missing day is not an unchanged one'
		}
	);
}

function replacedDay(folder: SourceFolder, { date, text, occupied }: Day): readonly string[] {
	const bytes = folder.bytes(linePath(date));
	if (bytes === null || new TextDecoder().decode(bytes) === text) return [];
	const { line } = readLine(folder, date);
	if (line === null) return [`${date}: in the place of a file that cannot be read`];
	const { gainedKm2, lostKm2 } = landDifference(asParts(line.occupied), occupied);
	return [
		`${date}: in the place of another line of that day, +${km2(gainedKm2)} −${km2(lostKm2)} km²`
	];
}

/** What the record of the site has on that day, or on its last day before. */
function againstRecord(folder: SourceFolder, date: IsoDate): string {
	const { entries } = readTable(folder, observationTable).layer;
	const row = entries.findLast(({ value }) => value.date <= date);
	if (row === undefined) return '';
	return `; the record has ${km2(row.value.areaKm2)} km² on ${row.value.date}`;
}
