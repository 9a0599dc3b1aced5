import type { MultiPolygon } from 'geojson';
import { areaKm2 } from '../../lib/domain/geometry/area';
import type { IsoDate } from '../../lib/domain/dataset/iso-date';
import { errorAt, warningAt, type Issue, type Place } from '../../lib/check/issue';
import { readFeatures } from '../../lib/check/read/features';
import { layers } from '../../lib/check/read/layers';
import { readLineFile } from '../../lib/check/read/line-file';
import type { SourceFile, SourceFolder } from '../../lib/check/source-folder';
import { differenceOf, unionOf } from '../record/geos';
import { validArea } from './line-area';
import { shapeClasses } from './line-classes';
import { comparedLine } from './line-comparison';
import { lineDateOf } from './line-date';
import { formatLine, linePath } from './line-files';
import { noCounts, polygonsOfShape, toldCounts } from './line-rings';
import { hasError, refusal, withFiles, type Proposal } from './proposal';
import { readShapes } from './read-shapes';
import type { Shape } from './shapes';

export interface LineAsked {
	/** The day of the line; null: the name of the file says it. */
	readonly date: string | null;
	/** Whom to name, and under which terms, wherever the line is shown. */
	readonly credit: string;
	readonly licence: string;
	/** A day that moves far is meant. */
	readonly isConfirmed: boolean;
	/** What a colour of the file means: `occupied`, `contested` or `left`. */
	readonly colours: ReadonlyMap<string, string>;
	/** No line is of a later day. */
	readonly today: IsoDate;
}

/** Land outside of the oblasts is told from here on, km². */
const leastOutsideKm2 = 1;

/** Days of the line of another source, from files of any form, for the local folder; earlier days first. */
export async function proposeLines(
	folder: SourceFolder,
	sources: readonly SourceFile[],
	asked: LineAsked
): Promise<Proposal> {
	const dated = sources.map((source) => ({ source, date: lineDateOf(source.file, asked) }));
	const undated = dated.flatMap(({ date }) => (typeof date === 'string' ? [] : [date]));
	if (undated.length > 0) return refusal(undated);
	const days = dated
		.map(({ source, date }) => ({ source, date: date as IsoDate }))
		.sort((a, b) => (a.date < b.date ? -1 : 1));
	const twice = days.find(({ date }, i) => days[i - 1]?.date === date);
	if (twice !== undefined) return refusal([dayTwice(twice.source.file, twice.date)]);
	let whole: Proposal = { files: [], changes: [], repairs: [], issues: [] };
	for (const { source, date } of days) {
		const day = await proposeLine(withFiles(folder, whole.files), source, date, asked);
		whole = {
			files: [...whole.files, ...day.files],
			changes: [...whole.changes, ...day.changes],
			repairs: [...whole.repairs, ...day.repairs.map((one) => `${one} (${date})`)],
			issues: [...whole.issues, ...day.issues]
		};
	}
	return hasError(whole.issues) ? refusal(whole.issues, whole.repairs) : whole;
}

function dayTwice(file: string, date: string): Issue {
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: date,
			found: `another file of ${date}`,
			expected: 'one file of a day',
			remedy: 'leave one of them out'
		}
	);
}

async function proposeLine(
	folder: SourceFolder,
	source: SourceFile,
	date: IsoDate,
	asked: LineAsked
): Promise<Proposal> {
	const { shapes, repairs, issues } = await readShapes(source);
	if (shapes === null) return refusal(issues, repairs);
	const land = landOf(source.file, shapes, asked.colours);
	const told = [...repairs, ...land.repairs];
	if (land.occupied === null) return refusal(land.issues, told);
	const text = formatLine({
		...{ date, occupied: land.occupied, contested: land.contested },
		...{ credit: asked.credit, licence: asked.licence },
		sourceFile: source.file.replace(/^.*[\\/]/, '')
	});
	const path = linePath(date);
	const read = readLineFile({ file: source.file, bytes: new TextEncoder().encode(text) });
	const compared = comparedLine(folder, { date, text, occupied: land.occupied }, source, asked);
	const faults = read.issues.map((issue) => ({ ...issue, line: 1, column: 1 }));
	const outside = outsideIssues(folder, land.occupied, { file: source.file, line: 1, column: 1 });
	const all = [...issues, ...land.issues, ...faults, ...compared.issues, ...outside];
	if (hasError(all)) return refusal(all, told);
	return { files: [{ path, text }], changes: compared.changes, repairs: told, issues: all };
}

interface Land {
	/** Null: there is an error. */
	readonly occupied: MultiPolygon | null;
	readonly contested: MultiPolygon | null;
	readonly repairs: readonly string[];
	readonly issues: readonly Issue[];
}

function landOf(
	file: string,
	shapes: readonly Shape[],
	colours: ReadonlyMap<string, string>
): Land {
	const place: Place = { file, line: 1, column: 1 };
	const counts = noCounts();
	const issues: Issue[] = [];
	// Only what bounds land has a class: the pins of a map have colours of their own.
	const areas = shapes.map((shape) => polygonsOfShape(shape, counts, issues));
	const bounding = shapes.filter((_, i) => areas[i]!.length > 0);
	const { classes, issues: unclear } = shapeClasses(bounding, colours);
	issues.push(...unclear);
	const all = areas.filter((polygons) => polygons.length > 0);
	const of = (wanted: string) => all.filter((_, i) => classes[i] === wanted).flat();
	const left = classes.filter((one) => one === 'left').length;
	const repairs = [
		...toldCounts(counts),
		...(left === 0 ? [] : [`the line without ${left} shapes of liberated or other land`])
	];
	if (of('occupied').length === 0 && !hasError(issues)) issues.push(nothingOccupied(place));
	if (hasError(issues)) return { occupied: null, contested: null, repairs, issues };
	const occupied = validArea(partsOf(of('occupied')), 'occupied', place);
	const grey = of('contested');
	const contested = grey.length === 0 ? null : validArea(partsOf(grey), 'contested', place);
	return {
		occupied: occupied.area,
		contested: contested?.area ?? null,
		repairs: [...repairs, ...occupied.repairs, ...(contested?.repairs ?? [])],
		issues: [...issues, ...occupied.issues, ...(contested?.issues ?? [])]
	};
}

function partsOf(coordinates: MultiPolygon['coordinates']): MultiPolygon {
	return { type: 'MultiPolygon', coordinates };
}

function nothingOccupied(place: Place): Issue {
	return errorAt(place, {
		record: '',
		found: 'no area that is occupied',
		expected: 'at least one polygon of the occupied area',
		remedy: 'export the occupied area as polygons; a line alone does not say which side it holds'
	});
}

/** Other maps reach over the border and the coast; no deposit lies there, and an area tells more than it means. */
function outsideIssues(
	folder: SourceFolder,
	occupied: MultiPolygon,
	place: Place
): readonly Issue[] {
	const { entries } = readFeatures(folder, layers.oblasts.path, layers.oblasts.spec).layer;
	if (entries.length === 0) return [];
	const ukraine = unionOf(entries.map(({ geometry }) => geometry));
	const outside = areaKm2(differenceOf(occupied, ukraine));
	if (outside < leastOutsideKm2) return [];
	return [
		warningAt(place, {
			record: '',
			found: `${outside.toFixed(0)} km² outside of the oblasts: sea, lagoons or another country`,
			expected: 'occupied land of Ukraine',
			remedy: 'nothing to do: no deposit on land lies there; the area of the day includes it'
		})
	];
}
