import { strToU8 } from 'fflate';
import type { Position } from 'geojson';

/** The files of a Shapefile of polygons, each given as its rings; outer rings run clockwise, as the format wants. */
export function shapefileOf(
	name: string,
	polygons: readonly (readonly (readonly Position[])[])[]
): Record<string, Uint8Array> {
	const records = polygons.map(recordOf);
	const length = records.reduce((sum, record) => sum + record.length, 100);
	const shp = new Uint8Array(length);
	const view = new DataView(shp.buffer);
	view.setInt32(0, 9994);
	view.setInt32(24, length / 2);
	view.setInt32(28, 1000, true);
	view.setInt32(32, 5, true);
	let at = 100;
	for (const [i, record] of records.entries()) {
		new DataView(record.buffer).setInt32(0, i + 1);
		shp.set(record, at);
		at += record.length;
	}
	const prj =
		'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.017453292519943295]]';
	return { [`${name}.shp`]: shp, [`${name}.prj`]: strToU8(prj) };
}

function recordOf(rings: readonly (readonly Position[])[]): Uint8Array {
	const points = rings.flat();
	const content = 44 + 4 * rings.length + 16 * points.length;
	const bytes = new Uint8Array(8 + content);
	const view = new DataView(bytes.buffer);
	view.setInt32(4, content / 2);
	view.setInt32(8, 5, true);
	view.setInt32(44, rings.length, true);
	view.setInt32(48, points.length, true);
	let first = 0;
	for (const [i, ring] of rings.entries()) {
		view.setInt32(52 + 4 * i, first, true);
		first += ring.length;
	}
	const start = 52 + 4 * rings.length;
	for (const [i, [x, y]] of points.entries()) {
		view.setFloat64(start + 16 * i, x!, true);
		view.setFloat64(start + 16 * i + 8, y!, true);
	}
	return bytes;
}
