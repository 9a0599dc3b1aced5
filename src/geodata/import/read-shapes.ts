import type { SourceFile } from '../../lib/check/source-folder';
import { broughtText, isZip, largestText } from './brought-text';
import { jsonShapes } from './json-shapes';
import { kmlShapes } from './kml-shapes';
import { openZip } from './open-zip';
import { shapefileShapes } from './shapefile-shapes';
import { shapesRefused, type ShapesReading } from './shapes';

/** Largest KML, bytes: its tree takes more memory than that of JSON. */
const largestKml = 24_000_000;

const forms = 'GeoJSON, TopoJSON, KML, KMZ or a zipped Shapefile';

/** Reads a file with shapes by what is in it, whatever its name is. Never throws. */
export async function readShapes(source: SourceFile): Promise<ShapesReading> {
	const { file, bytes } = source;
	if (bytes !== null && isZip(bytes)) return zipShapes(file, bytes);
	if (bytes !== null && isBareShapefile(bytes)) {
		const remedy = 'zip it with its .dbf and .prj, and bring the zip';
		return shapesRefused(file, 'a .shp alone', forms, remedy);
	}
	return plainShapes(source);
}

/** Of a file that is no zip, also where it lay in one: a zip in a zip is refused. */
function plainShapes(source: SourceFile): ShapesReading {
	const { file, bytes } = source;
	const first = bytes === null ? '' : firstSign(bytes);
	const { text, repairs, issues } = broughtText(
		source,
		null,
		first === '<' ? largestKml : largestText
	);
	if (text === null) return { shapes: null, repairs, issues };
	const reading = textShapes(file, text);
	return { ...reading, repairs: [...repairs, ...reading.repairs] };
}

function textShapes(file: string, text: string): ShapesReading {
	switch (text.trimStart()[0]) {
		case '<':
			return kmlShapes(file, text);
		case '{':
		case '[':
			return jsonShapes(file, text);
		default:
			return shapesRefused(file, 'a file of another form', forms, 'export the layer as GeoJSON');
	}
}

function firstSign(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes.subarray(0, 64)).trimStart()[0] ?? '';
}

/** A .shp begins with the number 9994. */
function isBareShapefile([a, b, c, d]: Uint8Array): boolean {
	return a === 0 && b === 0 && c === 0x27 && d === 0x0a;
}

async function zipShapes(file: string, bytes: Uint8Array): Promise<ShapesReading> {
	const zip = openZip(file, bytes);
	if ('issue' in zip) return { shapes: null, repairs: [], issues: [zip.issue] };
	const names = [...zip.files.keys()];
	if (names.some((name) => /\.shp$/i.test(name))) return shapefileShapes(file, zip.files);
	const texts = names.filter((name) => /\.(kml|geojson|json|topojson)$/i.test(name));
	// The first file of a KMZ is its main one, called doc.kml as a rule.
	const name = texts.find((one) => /(^|\/)doc\.kml$/i.test(one)) ?? texts[0];
	const isOne = texts.length === 1 || (name !== undefined && /doc\.kml$/i.test(name));
	if (name === undefined || !isOne) {
		const found =
			name === undefined
				? `a zip of ${names.slice(0, 5).join(', ') || 'nothing'}`
				: `a zip of ${texts.slice(0, 5).join(', ')}`;
		return shapesRefused(file, found, `one layer: ${forms}`, 'bring each file alone');
	}
	return plainShapes({ file: `${file}/${name}`, bytes: zip.files.get(name)! });
}
