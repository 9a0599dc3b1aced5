import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaKm2 } from '../../lib/domain/geometry/area';
import { errorAt, warningAt, type Issue } from '../../lib/check/issue';
import { ringFault, windingFault } from '../../lib/check/ring-faults';
import type { SourceFile, SourceFolder } from '../../lib/check/source-folder';
import { broughtText, type Encoding } from './brought-text';
import { depositFiles } from './deposit-files';
import { readCorners, type Corner } from './outline-corners';
import { proposeDeposits } from './propose-deposits';
import { hasError, refusal, type Proposal } from './proposal';
import { didYouMean } from '../../lib/check/nearest';

export interface OutlineAsked {
	/** Id of the deposit that gets the outline. */
	readonly deposit: string;
	/** Where the outline is from, as pages print it. */
	readonly locationSource: string;
	readonly encoding: Encoding | null;
}

/** Gives a deposit the outline that a list of corners draws, in the place of its point or of an older outline. */
export function proposeOutline(
	folder: SourceFolder,
	source: SourceFile,
	{ deposit, locationSource, encoding }: OutlineAsked
): Proposal {
	const known = knownDeposit(folder, deposit, source.file);
	if (known !== null) return refusal([known]);
	const { text, repairs, issues } = broughtText(source, encoding);
	if (text === null) return refusal(issues, repairs);
	const { parts, issues: unread } = readCorners(source.file, text);
	const faults = [...unread, ...parts.flatMap((part) => partFaults(source.file, part, deposit))];
	if (hasError(faults)) return refusal(faults, repairs);
	const outline = outlineOf(parts);
	const at = () => ({ file: source.file, line: parts[0]![0]!.line, column: 1 });
	const given = new Map<string, unknown>([
		['location_accuracy', 'site'],
		['location_source', locationSource]
	]);
	const incoming = { id: deposit, oblast: '', given, geometry: outline, figures: [], at };
	const proposal = proposeDeposits(folder, [incoming]);
	const read = `an outline of ${parts.map((part) => part.length).join(' and ')} corners around ${areaKm2(outline).toFixed(2)} km²`;
	const turned = parts.some((part) => windingFault(ringOf(part), false) !== null);
	return {
		...proposal,
		repairs: [...repairs, read, ...(turned ? ['corners that run clockwise, turned round'] : [])],
		issues: [...proposal.issues, ...otherSystem(source.file, text)]
	};
}

function knownDeposit(folder: SourceFolder, deposit: string, file: string): Issue | null {
	const files = depositFiles(folder);
	if (files.find(deposit) !== null) return null;
	const ids = files.all().flatMap(({ features }) => features.map(({ id }) => String(id)));
	return errorAt(
		{ file, line: 1, column: 1 },
		{
			record: deposit,
			found: `the unknown deposit "${deposit}"`,
			expected: 'the id of a deposit, as in deposits/',
			remedy: didYouMean(deposit, ids, 'add the deposit first: npm run geodata -- new deposit')
		}
	);
}

function ringOf(corners: readonly Corner[]): Position[] {
	return [...corners, corners[0]!].map(({ position }) => position);
}

function partFaults(file: string, corners: readonly Corner[], record: string): readonly Issue[] {
	const fault = ringFault(ringOf(corners));
	if (fault === null) return [];
	const corner = corners[fault.position[0] ?? 0] ?? corners[0]!;
	const { found, expected } = fault.finding;
	const remedy = 'put the corners into their order around the area';
	return [errorAt({ file, line: corner.line, column: 1 }, { record, found, expected, remedy })];
}

function outlineOf(parts: readonly (readonly Corner[])[]): Polygon | MultiPolygon {
	const polygons = parts.map((part) => [ringOf(part)]);
	return polygons.length === 1
		? { type: 'Polygon', coordinates: polygons[0]! }
		: { type: 'MultiPolygon', coordinates: polygons };
}

/** Licences of before 2007 stand in the coordinates of 1942, which lie some 100 m off. */
function otherSystem(file: string, text: string): readonly Issue[] {
	const lines = text.split('\n');
	const line = lines.findIndex((one) => /СК-?\s?42|УСК|Пулков|Pulkovo|SK-?42|UCS-?2000/i.test(one));
	if (line < 0) return [];
	return [
		warningAt(
			{ file, line: line + 1, column: 1 },
			{
				record: '',
				found: `another coordinate system: ${lines[line]!.trim().slice(0, 60)}`,
				expected: 'WGS 84, which the corners are taken for',
				remedy: 'of the system of 1942 they lie about 100 m off: convert them where that matters'
			}
		)
	];
}
