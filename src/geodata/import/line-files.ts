import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { parseIsoDate, type IsoDate } from '../../lib/domain/dataset/iso-date';
import { formatFeatures, outlineDecimals } from '../../lib/check/format/geojson';
import { readLineFile, type LineReading } from '../../lib/check/read/line-file';
import { printedPath, type SourceFolder } from '../../lib/check/source-folder';

/** Where days of the line of other sources are kept: git ignores it, and nothing of it is shipped. */
const lineFolder = 'local/lines';

export const linePath = (date: IsoDate) => `${lineFolder}/${date}.geojson`;

/** What a day of the line is made of. */
export interface LineDay {
	readonly date: IsoDate;
	readonly credit: string;
	readonly licence: string;
	/** Name of the file that was brought. */
	readonly sourceFile: string;
	readonly occupied: MultiPolygon;
	readonly contested: MultiPolygon | null;
}

/** The text of a day, which `npm run estimate -- --line` reads; its credit and licence stand in it. */
export function formatLine({ occupied, contested, ...day }: LineDay): string {
	const feature = (id: string, geometry: MultiPolygon): Feature<MultiPolygon> => ({
		type: 'Feature',
		id,
		properties: {
			class: id,
			date: day.date,
			credit: day.credit,
			licence: day.licence,
			source_file: day.sourceFile
		},
		geometry
	});
	const features = [
		feature('occupied', occupied),
		...(contested === null ? [] : [feature('contested', contested)])
	];
	return formatFeatures(features, outlineDecimals);
}

/** The days that are kept, in order. */
export function lineDates(folder: SourceFolder): readonly IsoDate[] {
	return (folder.items(lineFolder) ?? []).flatMap(({ name }) => {
		const date = parseIsoDate(name.replace(/\.geojson$/, ''));
		return date === null || !name.endsWith('.geojson') ? [] : [date];
	});
}

export function readLine(folder: SourceFolder, date: IsoDate): LineReading {
	const path = linePath(date);
	return readLineFile({ file: printedPath(folder, path), bytes: folder.bytes(path) });
}

export function asParts(area: Polygon | MultiPolygon): MultiPolygon {
	return area.type === 'MultiPolygon'
		? area
		: { type: 'MultiPolygon', coordinates: [area.coordinates] };
}
