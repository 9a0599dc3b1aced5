import { errorAt, type Issue } from './issue';

/** What a file is instead of the text that was expected, and what to do with it. */
export interface ForeignContent {
	readonly found: string;
	readonly remedy: string;
	/** Line from 1; left out: the first. */
	readonly line?: number;
}

const exportAs =
	'open it with the program that made it, and save it as UTF-8 text of the expected kind';

/** First bytes of files that are no text. */
const signatures: readonly (readonly [bytes: readonly number[], found: string, remedy: string])[] =
	[
		[
			[0x50, 0x4b, 0x03, 0x04],
			'a zip archive (also a workbook of Excel or LibreOffice, or KMZ)',
			'unpack it, or save the table as CSV UTF-8'
		],
		[[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive', 'unpack the right archive'],
		[[0x1f, 0x8b], 'a gzip archive', 'unpack it'],
		[[0x42, 0x5a, 0x68], 'a bzip2 archive', 'unpack it'],
		[[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive', 'unpack it'],
		[[0x25, 0x50, 0x44, 0x46], 'a PDF document', exportAs],
		[
			[0xd0, 0xcf, 0x11, 0xe0],
			'a document of old Office (xls, doc)',
			'save the table as CSV UTF-8'
		],
		[[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'a database (SQLite or GeoPackage)', exportAs],
		[[0x00, 0x00, 0x27, 0x0a], 'a Shapefile', 'export the layer as GeoJSON (RFC 7946)'],
		[[0xff, 0xd8, 0xff], 'a JPEG picture', 'put the right file here'],
		[[0x89, 0x50, 0x4e, 0x47], 'a PNG picture', 'put the right file here']
	];

/** What bytes are that are no UTF-8 text; null: they may be one. */
export function foreignBytes(bytes: Uint8Array): ForeignContent | null {
	const known = signatures.find(([start]) => start.every((byte, i) => bytes[i] === byte));
	if (known !== undefined) return { found: known[1], remedy: known[2] };
	const order = utf16Order(bytes);
	if (order === null) return null;
	return {
		found: `text in UTF-16 (${order === 'LE' ? 'little' : 'big'} endian)`,
		remedy: 'save the file again with the encoding UTF-8'
	};
}

/** By its byte-order mark, or by the zero in every second byte of Latin text. */
function utf16Order(bytes: Uint8Array): 'LE' | 'BE' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'LE';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'BE';
	const start = bytes.subarray(0, 200);
	const zeros = (odd: 0 | 1) => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
	const [even, odd] = [zeros(0), zeros(1)];
	const most = start.length * 0.3;
	if (odd > most && even === 0) return 'LE';
	return even > most && odd === 0 ? 'BE' : null;
}

/** What a text is that no reader takes for its own; null: it may be a table or JSON. */
export function foreignText(text: string): ForeignContent | null {
	if (text.startsWith('version https://git-lfs.github.com/spec/')) {
		return {
			found: 'a pointer of Git LFS, not the file itself',
			remedy: 'run `git lfs pull`'
		};
	}
	const marker = /^(?:<{7} |>{7} |\|{7} )/m.exec(text);
	if (marker !== null) {
		return {
			found: 'a conflict marker of Git: two versions of these lines',
			remedy: 'keep the right version of each such place and delete the marker lines',
			line: text.slice(0, marker.index).split('\n').length
		};
	}
	return null;
}

/** What a text is that should be JSON; null: it may be that. */
export function notJson(text: string): ForeignContent | null {
	const start = text.slice(0, 2000).trimStart();
	if (start === '') return { found: 'an empty file', remedy: 'restore it, or export it again' };
	const asGeoJson = 'export the layer as GeoJSON (RFC 7946)';
	const markup = markupOf(start);
	if (markup !== null) return { found: `${markup}, not JSON`, remedy: asGeoJson };
	if (/^(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*Z?\s*\(/i.test(start)) {
		return { found: 'a geometry in WKT, not JSON', remedy: asGeoJson };
	}
	if (/^(?:var|let|const|export|module|window|import|\w+\()\b/.test(start)) {
		const remedy = 'keep what stands between the first { and the last }, or export it as GeoJSON';
		return { found: 'a script with data in it, not JSON', remedy };
	}
	if (/^[\p{L}_"][^{}[\]\n]*[,;\t][^{}[\]\n]*\n/u.test(start)) {
		return { found: 'a table, not JSON', remedy: 'put the right file here' };
	}
	return null;
}

/** What a text is that should be a table; null: it may be that. */
export function notTable(text: string): ForeignContent | null {
	const start = text.slice(0, 2000).trimStart();
	if (start === '') {
		return { found: 'an empty file', remedy: 'restore it; a table without rows has its header' };
	}
	const markup = markupOf(start);
	if (markup !== null) return { found: `${markup}, not a table`, remedy: 'save the table as CSV' };
	if (/^[{[]/.test(start)) return { found: 'JSON, not a table', remedy: 'put the right file here' };
	return null;
}

function markupOf(start: string): string | null {
	if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'a web page (HTML)';
	if (/<kml\b/i.test(start)) return 'KML';
	if (/<gpx\b/i.test(start)) return 'GPX';
	if (/<(?:\w+:)?FeatureCollection\b/.test(start)) return 'GML';
	if (start.startsWith('<')) return 'XML';
	return null;
}

/** That the whole file is something else. */
export function foreignIssue(file: string, content: ForeignContent, expected: string): Issue {
	const { found, remedy, line = 1 } = content;
	const finding = { record: '', found, expected, remedy, rule: 'file-kind' };
	return errorAt({ file, line, column: 1 }, finding);
}
