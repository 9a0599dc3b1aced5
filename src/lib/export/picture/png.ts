/** Why a bitmap could not be made. */
export class PictureError extends Error {
	constructor(
		readonly reason: 'too-large' | 'not-drawn',
		found: string
	) {
		super(`expected a bitmap of the picture, found ${found}`);
		this.name = 'PictureError';
	}
}

export interface PngSize {
	/** Px. */
	readonly width: number;
	readonly height: number;
	/** Of paper: opened elsewhere, the picture has its size in print. Null: it has none. */
	readonly dotsPerInch: number | null;
}

/**
 * An SVG document as a PNG of exactly this size, drawn by the browser. Rejects with PictureError, and with the reason of
 * `signal` when that is aborted.
 */
export async function pngOf(svg: string, size: PngSize, signal: AbortSignal): Promise<Blob> {
	const image = await imageOf(svg, size);
	signal.throwIfAborted();
	const png = await drawn(image, size);
	signal.throwIfAborted();
	return size.dotsPerInch === null ? png : await withDensity(png, size.dotsPerInch);
}

/** An SVG document that is complete in itself as an image that can be drawn. Rejects with PictureError. */
export async function imageOf(
	svg: string,
	{ width, height }: Pick<PngSize, 'width' | 'height'>
): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image(width, height);
		image.src = url;
		await image.decode().catch(() => {
			throw new PictureError('not-drawn', 'an image that the browser cannot read');
		});
		return image;
	} finally {
		URL.revokeObjectURL(url);
	}
}

async function drawn(image: HTMLImageElement, { width, height }: PngSize): Promise<Blob> {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (context === null) throw new PictureError('too-large', 'no room for its pixels');
	context.drawImage(image, 0, 0, width, height);
	const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	// Its pixels are let go now, and not when the collector comes by.
	canvas.width = 0;
	if (png === null) throw new PictureError('too-large', 'none: it is too large');
	return png;
}

const inchesPerMetre = 1 / 0.0254;
/** After the signature and the header, which is always as long. */
const afterHeader = 8 + 25;

/** With the chunk `pHYs` (PNG, third edition, 11.3.4.3), which says how dense the pixels are in print. */
async function withDensity(png: Blob, dotsPerInch: number): Promise<Blob> {
	const chunk = new DataView(new ArrayBuffer(21));
	const dotsPerMetre = Math.round(dotsPerInch * inchesPerMetre);
	chunk.setUint32(0, 9);
	for (const [i, letter] of [...'pHYs'].entries()) chunk.setUint8(4 + i, letter.charCodeAt(0));
	chunk.setUint32(8, dotsPerMetre);
	chunk.setUint32(12, dotsPerMetre);
	chunk.setUint8(16, 1);
	chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)));
	const bytes = await png.arrayBuffer();
	return new Blob([bytes.slice(0, afterHeader), chunk.buffer, bytes.slice(afterHeader)], {
		type: 'image/png'
	});
}

/** The checksum of a chunk (PNG, annex D). */
function crc32(bytes: Uint8Array): number {
	let crc = 0xffffffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
	}
	return (crc ^ 0xffffffff) >>> 0;
}
