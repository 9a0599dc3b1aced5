import { inflateSync } from 'node:zlib';

/** A PNG of indexed colours without filters, as bytes of red, green and blue. */
export interface DecodedPng {
	readonly width: number;
	readonly height: number;
	readonly at: (x: number, y: number) => readonly [number, number, number];
}

/** Throws where the file is none, or of another kind. */
export function decodedPng(file: Buffer): DecodedPng {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < file.length;) {
		const length = file.readUInt32BE(at);
		chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name));
	if (!header || !palette || !data || header.readUInt16BE(8) !== 0x0803) {
		throw new TypeError('expected a PNG of indexed colours');
	}
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const rows = inflateSync(data);
	return {
		...{ width, height },
		at: (x, y) => {
			const row = y * (width + 1);
			if (rows[row] !== 0) throw new TypeError('expected rows without a filter');
			const colour = rows[row + 1 + x]! * 3;
			return [palette[colour]!, palette[colour + 1]!, palette[colour + 2]!];
		}
	};
}
