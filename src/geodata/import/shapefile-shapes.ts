import type { FeatureCollection } from 'geojson';
import { messageOf, shapesRefused, type ShapesReading } from './shapes';

interface Parts {
	readonly shp: Uint8Array;
	readonly dbf?: Uint8Array;
	readonly prj?: Uint8Array;
	readonly cpg?: Uint8Array;
}

/** The types that are published are of an older version of the library. */
interface Library {
	readonly getShapefile: (parts: Parts) => Promise<FeatureCollection>;
}

/** The shapes of a Shapefile, from the files of its zip by name. */
export async function shapefileShapes(
	file: string,
	files: ReadonlyMap<string, Uint8Array>
): Promise<ShapesReading> {
	const [name, another] = [...files.keys()].filter((one) => /\.shp$/i.test(one));
	if (name === undefined || another !== undefined) {
		const found = name === undefined ? 'no .shp' : `several layers: ${name}, ${another}`;
		return shapesRefused(file, found, 'one Shapefile in a zip', 'zip the files of one layer');
	}
	const part = (ending: string) => {
		const wanted = name.replace(/shp$/i, ending).toLowerCase();
		const found = [...files].find(([one]) => one.toLowerCase() === wanted);
		return found === undefined ? {} : { [ending]: found[1] };
	};
	const { getShapefile } = (await import('shpjs')) as unknown as Library;
	const place = { file: `${file}/${name}`, line: 1, column: 1 };
	try {
		const { features } = await getShapefile({
			...{ shp: files.get(name)!, ...part('dbf'), ...part('prj'), ...part('cpg') }
		});
		const shapes = features.map(({ properties, geometry }) => ({
			...{ id: null, properties: properties ?? {}, geometry, at: () => place }
		}));
		const hasSystem = Object.keys(part('prj')).length > 0;
		const repairs = hasSystem
			? []
			: ['WGS 84, because the Shapefile has no .prj that says otherwise'];
		return { shapes, repairs, issues: [] };
	} catch (error) {
		const found = `a Shapefile that cannot be read: ${messageOf(error)}`;
		return shapesRefused(
			place.file,
			found,
			'a whole .shp with its .dbf and .prj',
			'export it again'
		);
	}
}
