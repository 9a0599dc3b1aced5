import {
	geoIdentity,
	geoPath,
	geoTransform,
	type GeoContext,
	type GeoPermissibleObjects
} from 'd3-geo';
import { mercatorFrame, type Box } from '../mercator-frame';

/** So far outside a picture outlines are clipped, that none is drawn along its edge. */
const clipMargin = 4;

/** What the picture shows, and how large. */
export interface PosterFrame {
	readonly extent: Box;
	/** Width of the picture, in its own units. */
	readonly width: number;
	readonly height: number;
	/** Place of a position (degrees) in those units. */
	readonly place: (lng: number, lat: number) => readonly [x: number, y: number];
}

export function posterFrame(extent: Box, width: number): PosterFrame {
	const { ratio, place } = mercatorFrame(extent);
	const height = Math.round(width / ratio);
	return {
		extent,
		width,
		height,
		place: (lng, lat) => {
			const [x, y] = place(lng, lat);
			return [x * width, y * height];
		}
	};
}

/**
 * Path data of geometries in a picture, in whole steps of `step` units, each corner relative to the last (half the bytes);
 * empty where nothing of them can be seen. Corners closer than `leastStep` units to the last one are left out.
 */
export function posterPath(
	frame: Pick<PosterFrame, 'width' | 'height' | 'place'>,
	leastStep = 2.2,
	step = 1
): (object: GeoPermissibleObjects) => string {
	const draw = clippedDrawing(frame, clipMargin);
	return (object) => {
		const pen = new RelativePen(leastStep / step, step);
		draw(object, pen);
		return pen.path;
	};
}

/**
 * Draws geometries in a picture with a pen: straight in Web Mercator, clipped `margin` units outside the picture.
 */
export function clippedDrawing(
	frame: Pick<PosterFrame, 'width' | 'height' | 'place'>,
	margin: number
): (object: GeoPermissibleObjects, pen: GeoContext) => void {
	const clip = geoIdentity().clipExtent([
		[-margin, -margin],
		[frame.width + margin, frame.height + margin]
	]);
	const project = geoTransform({
		point(lng, lat) {
			this.stream.point(...frame.place(lng, lat));
		}
	});
	return (object, pen) => {
		geoPath({ stream: (output) => project.stream(clip.stream(output)) }, pen)(object);
	};
}

/** Writes what d3-geo draws as SVG path data. */
class RelativePen implements GeoContext {
	path = '';
	/** All in steps, so that what is left out by rounding does not add up. */
	readonly #leastSteps: number;
	readonly #step: number;
	#x = 0;
	#y = 0;

	constructor(leastSteps: number, step: number) {
		this.#leastSteps = leastSteps;
		this.#step = step;
	}

	/** A number of steps in units. */
	#written(steps: number): number {
		return this.#step === 1 ? steps : Number((steps * this.#step).toFixed(3));
	}

	beginPath(): void {
		this.path = '';
	}

	moveTo(x: number, y: number): void {
		[this.#x, this.#y] = [Math.round(x / this.#step), Math.round(y / this.#step)];
		this.path += `M${this.#written(this.#x)},${this.#written(this.#y)}`;
	}

	lineTo(x: number, y: number): void {
		const dx = Math.round(x / this.#step) - this.#x;
		const dy = Math.round(y / this.#step) - this.#y;
		if (Math.hypot(dx, dy) < this.#leastSteps) return;
		[this.#x, this.#y] = [this.#x + dx, this.#y + dy];
		this.path += `l${this.#written(dx)},${this.#written(dy)}`;
	}

	closePath(): void {
		this.path += 'Z';
	}

	arc(): void {
		throw new TypeError('expected lines and areas, found a point');
	}
}
