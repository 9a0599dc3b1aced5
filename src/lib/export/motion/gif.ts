import { imageOf, PictureError } from '../picture/png';

export interface MotionSize {
	/** Px. */
	readonly width: number;
	readonly height: number;
}

/** One picture of an animation. */
export interface MotionPicture {
	/** An SVG document that is complete in itself. */
	readonly svg: string;
	/** How long it stands, ms. */
	readonly delay: number;
}

/** Colours of the file; the fewer, the smaller it is. */
const maxColors = 128;

/**
 * Pictures one after the other as an animated GIF, which plays for ever. `onprogress` says how many are drawn. Rejects with
 * PictureError where one cannot be drawn, and with the reason of `signal` when that is aborted.
 */
export async function gifOf(
	pictures: AsyncIterable<MotionPicture>,
	{ width, height }: MotionSize,
	signal: AbortSignal,
	onprogress: (done: number) => void
): Promise<Blob> {
	const { Encoder } = await import('modern-gif');
	const encoder = new Encoder({ width, height, maxColors, looped: true });
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (context === null) throw new PictureError('too-large', 'no room for its pixels');
	let done = 0;
	for await (const { svg, delay } of pictures) {
		signal.throwIfAborted();
		const image = await imageOf(svg, { width, height });
		context.drawImage(image, 0, 0, width, height);
		const { data } = context.getImageData(0, 0, width, height);
		await encoder.encode({ data, width, height, delay });
		onprogress(++done);
	}
	signal.throwIfAborted();
	const file = await encoder.flush('blob');
	signal.throwIfAborted();
	return file;
}
