import { promisify } from 'node:util';
import { crc32, deflate, constants } from 'node:zlib';

const toDeflate = promisify(deflate);

export interface Bitmap {
	readonly width: number;
	readonly height: number;
	/** RGBA, opaque. */
	readonly pixels: Uint8Array;
}

/** Of each of red, green and blue; colours that share these are taken together. */
const bits = 5;
const dropped = 8 - bits;

/**
 * A bitmap as a PNG of at most `most` colours (PNG, third edition, colour type 3; up to 256), to which the others go that are
 * like them. A drawing has few colours but at the edges of its shapes, and is a third as large as in full colour.
 */
export async function indexedPng({ width, height, pixels }: Bitmap, most: number): Promise<Buffer> {
	const { palette, indexOf } = paletteOf(pixels, most);
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0, at = 0; y < height; y++) {
		// The first byte of a row names its filter: none, which suits indices.
		const row = y * (width + 1) + 1;
		for (let x = 0; x < width; x++, at += 4) rows[row + x] = indexOf[keyAt(pixels, at)]!;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// 8 bits for an index.
	header.set([8, 3, 0, 0, 0], 8);
	const data = await toDeflate(rows, { level: 9, strategy: constants.Z_DEFAULT_STRATEGY });
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', data),
		chunk('IEND', Buffer.alloc(0))
	]);
}

const keyAt = (pixels: Uint8Array, at: number) =>
	((pixels[at]! >> dropped) << (2 * bits)) |
	((pixels[at + 1]! >> dropped) << bits) |
	(pixels[at + 2]! >> dropped);

type Colour = readonly [number, number, number];

const distance = ([r, g, b]: Colour, [red, green, blue]: Colour) =>
	(red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;

/**
 * The colours of the picture, and which of them each colour is drawn in. After the commonest comes each time the one that
 * would be missed most: that of many pixels, or of few that are like no other.
 */
function paletteOf(pixels: Uint8Array, most: number) {
	const { keys, counts, colours } = cellsOf(pixels);
	const missed = counts.map((count) => count * 3 * 255 ** 2);
	const nearest = new Uint8Array(keys.length);
	const kept: Colour[] = [];
	while (kept.length < most) {
		const next = missed.reduce((best, value, i) => (value > missed[best]! ? i : best), 0);
		if (!(missed[next]! > 0)) break;
		const colour = colours[next]!;
		colours.forEach((one, i) => {
			const loss = counts[i]! * distance(one, colour);
			if (loss >= missed[i]!) return;
			missed[i] = loss;
			nearest[i] = kept.length;
		});
		kept.push(colour);
	}
	const indexOf = new Uint8Array(cells);
	keys.forEach((key, i) => (indexOf[key] = nearest[i]!));
	return { palette: Buffer.from(kept.flat().map(Math.round)), indexOf };
}

const cells = 1 << (3 * bits);

/** The cells that have pixels: how many, and their mean colour. */
function cellsOf(pixels: Uint8Array) {
	const all = new Uint32Array(cells);
	const sums = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)] as const;
	for (let at = 0; at < pixels.length; at += 4) {
		const key = keyAt(pixels, at);
		all[key]!++;
		sums[0][key]! += pixels[at]!;
		sums[1][key]! += pixels[at + 1]!;
		sums[2][key]! += pixels[at + 2]!;
	}
	const keys = [...all.keys()].filter((key) => all[key]! > 0);
	const mean = (key: number): Colour => [
		sums[0][key]! / all[key]!,
		sums[1][key]! / all[key]!,
		sums[2][key]! / all[key]!
	];
	return { keys, counts: keys.map((key) => all[key]!), colours: keys.map(mean) };
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	body.copy(whole, 4);
	whole.writeUInt32BE(crc32(body), body.length + 4);
	return whole;
}
