import type { Position } from 'geojson';
import { errorAt, type Issue } from '../../lib/check/issue';
import { readAngle } from './outline-angles';

export interface Corner {
	/** `[longitude, latitude]`, degrees. */
	readonly position: Position;
	/** Of the text, from 1. */
	readonly line: number;
}

export interface CornersReading {
	/** Corners of each part, in their order; the first does not stand again at the end. */
	readonly parts: readonly (readonly Corner[])[];
	readonly issues: readonly Issue[];
}

/** Latitudes and longitudes of Ukraine with its shelf do not overlap, so that each number says which of the two it is. */
const latitudes = [43, 53] as const;
const longitudes = [21, 41] as const;

const isWithin = (degrees: number, [from, to]: readonly [number, number]) =>
	degrees >= from && degrees <= to;

/**
 * Reads the corners of an outline, a line each: latitude and longitude in either order, in decimals or in degrees,
 * minutes and seconds, with or without a number before them; cells may stand between commas, semicolons, tabs or spaces.
 * Lines without a digit are headings; an empty line or one with `#` begins another part.
 */
export function readCorners(file: string, text: string): CornersReading {
	const parts: Corner[][] = [[]];
	const issues: Issue[] = [];
	for (const [i, line] of text.split('\n').entries()) {
		const isBreak = line.trim() === '' || line.startsWith('#');
		if (isBreak) {
			if (parts.at(-1)!.length > 0) parts.push([]);
		} else if (/\d/.test(line) && !isHeading(line)) {
			const corner = cornerOf(line);
			if (corner === null) issues.push(noCorner(file, i + 1, line));
			else parts.at(-1)!.push({ position: corner, line: i + 1 });
		}
	}
	const filled = parts.filter((part) => part.length > 0).map(open);
	const small = filled.find((part) => part.length < 3);
	if (issues.length === 0 && (filled.length === 0 || small !== undefined)) {
		issues.push(tooFew(file, small?.length ?? 0));
	}
	return { parts: filled, issues };
}

/** Words before any sign of an angle, such as the name of the licence with its number. */
function isHeading(line: string): boolean {
	const words = line.match(/\p{L}{3,}/gu) ?? [];
	return words.filter((word) => !/^(пн|сх|півн|північ|схід|град|lat|lon)/iu.test(word)).length > 0;
}

function open(corners: readonly Corner[]): readonly Corner[] {
	const [first, last] = [corners[0]!.position, corners.at(-1)!.position];
	const isClosed = corners.length > 1 && first[0] === last[0] && first[1] === last[1];
	return isClosed ? corners.slice(0, -1) : corners;
}

/** Null: the line has no latitude and longitude of Ukraine. */
function cornerOf(line: string): Position | null {
	for (const cells of waysToDivide(line)) {
		// A number of the corner may stand before it.
		for (const rest of [cells, cells.slice(1)]) {
			const corner = placeOf(anglesOf(rest));
			if (corner !== null) return corner;
		}
	}
	return null;
}

/** Words of hemispheres, which say where an angle ends. */
const ends =
	/(?:пн|північн\p{L}*|с)\.?\s*ш(?:ирот\p{L}*)?\.?|(?:сх|східн\p{L}*|в)\.?\s*д(?:овгот\p{L}*)?\.?|[NE](?!\p{L})/giu;

/** The same corner with a semicolon between its angles, where the signs of seconds or hemispheres say where that is. */
function plain(line: string): string {
	return line
		.replace(/[\u00a0\u202f\u2009]/g, ' ')
		.replace(/"{2,}/g, '"')
		.replace(/^\s*(?:т(?:очка)?\.?|№)?\s*\d{1,3}[.)]\s+/iu, '')
		.replace(/(\d{2})-(\d{2})-(\d{2}(?:[.,]\d+)?)/g, '$1 $2 $3')
		.replace(ends, ';')
		.replace(/(?<=\d)\s*("|″|”|'')\s*,?\s*(?=\d)/g, '$1;');
}

/** The cells of a line, by each sign that may stand between them. */
function waysToDivide(line: string): readonly (readonly string[])[] {
	const signs = [/[;\t]/, /,(?=\s)|,(?=\D)|;|\t/, /[,;]/, /[\s,;]+/, /[\s;]+/];
	return signs.map((sign) =>
		plain(line)
			.split(sign)
			.map((cell) =>
				cell
					.trim()
					.replace(/^"(.*)"$/, '$1')
					.replace(/,$/, '')
			)
			.filter((cell) => cell !== '')
	);
}

/** Two angles of two cells, or of six with degrees, minutes and seconds apart. */
function anglesOf(cells: readonly string[]): readonly (number | null)[] {
	if (cells.length === 6) {
		return [cells.slice(0, 3), cells.slice(3)].map((parts) => readAngle(parts.join(' ')));
	}
	return cells.length === 2 ? cells.map(readAngle) : [];
}

function placeOf([a, b]: readonly (number | null)[]): Position | null {
	if (a === undefined || b === undefined || a === null || b === null) return null;
	if (isWithin(a, latitudes) && isWithin(b, longitudes)) return [b, a];
	return isWithin(b, latitudes) && isWithin(a, longitudes) ? [a, b] : null;
}

function noCorner(file: string, line: number, text: string): Issue {
	return errorAt(
		{ file, line, column: 1 },
		{
			record: '',
			found: JSON.stringify(text.trim().slice(0, 60)),
			expected: 'the latitude and longitude of a corner in Ukraine, minutes and seconds below 60',
			remedy: 'write it like 48°30\'15.2" 37°10\'20" or 48.50422; 37.17222'
		}
	);
}

function tooFew(file: string, corners: number): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: '',
			found: `an outline of ${corners} corners`,
			expected: 'three corners at least, a line each',
			remedy: 'add the corners that are missing; an empty line begins another part'
		}
	);
}
