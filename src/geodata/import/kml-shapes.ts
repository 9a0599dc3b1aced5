import { kml } from '@tmcw/togeojson';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { errorAt } from '../../lib/check/issue';
import { messageOf, shapesRefused, type ShapesReading } from './shapes';

/** The shapes of a KML text. Entities of its own are refused, since a few of them can unpack to any size. */
export function kmlShapes(file: string, text: string): ShapesReading {
	const declared = /<!(DOCTYPE|ENTITY)/i.exec(text);
	if (declared !== null) {
		const line = text.slice(0, declared.index).split('\n').length;
		const finding = {
			record: '',
			found: `a document type (${declared[0]}), which may hide a bomb`
		};
		const issue = errorAt(
			{ file, line, column: 1 },
			{ ...finding, expected: 'KML without one', remedy: 'delete it, or export the layer again' }
		);
		return { shapes: null, repairs: [], issues: [issue] };
	}
	if (depthOf(text) > deepest) {
		const found = `XML nested more than ${deepest} deep`;
		return shapesRefused(file, found, 'folders in folders, a few deep', 'export the layer again');
	}
	try {
		return shapesOf(file, parse(text));
	} catch (error) {
		const found = `XML that cannot be read: ${messageOf(error)}`;
		return shapesRefused(file, found, 'a well-formed KML file', 'export the layer again');
	}
}

/** Folders in folders; the parsers take a time that grows with the square of it. */
const deepest = 100;

/** How deep elements are nested, or a number above `deepest`. */
function depthOf(text: string): number {
	let [depth, most] = [0, 0];
	for (const [tag] of text.matchAll(/<[/\p{L}][^<>]*>/gu)) {
		if (tag.startsWith('</')) depth--;
		else if (!tag.endsWith('/>')) most = Math.max(most, ++depth);
		if (most > deepest) return most;
	}
	return most;
}

function parse(text: string): Document {
	const parser = new DOMParser({
		onError: (level, message) => {
			if (level !== 'warning') throw new Error(message);
		}
	});
	return parser.parseFromString(text, 'text/xml');
}

function shapesOf(file: string, document: Document): ShapesReading {
	const root = document.documentElement?.localName;
	if (root !== 'kml') {
		return shapesRefused(file, `XML of <${root}>`, '<kml>', 'export the layer as KML or GeoJSON');
	}
	// The features of placemarks come first, in the order of the document.
	const placemarks = document.getElementsByTagName('Placemark');
	const { features } = kml(document, { skipNullGeometry: false });
	const shapes = features.map(({ id, properties, geometry }, i) => {
		const node = placemarks[i];
		const place = { file, line: node?.lineNumber ?? 1, column: node?.columnNumber ?? 1 };
		return {
			id: id === undefined ? null : String(id),
			properties: properties ?? {},
			geometry,
			at: () => place
		};
	});
	return { shapes, repairs: [], issues: [] };
}
