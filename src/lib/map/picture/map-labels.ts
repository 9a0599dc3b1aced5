import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Language } from '../../domain/language';
import { atZoom, drawnWidths } from '../drawn-widths';
import type { MapDeposit } from '../map-deposit';
import type { MapLayers } from '../map-data';
import type { Scene } from '../scene/scene';
import type { MapFrame, Rectangle } from './map-frame';
import { textWidth } from './text-width';

/** What a name is of; how it is written follows from it. */
export type LabelKind = 'selected' | 'major' | 'minor' | 'deposit' | 'oblast' | 'country' | 'sea';

/** A name that has found its place; its text begins, is centred or ends at `x`, and its middle is at `y`. */
export interface MapLabel {
	readonly kind: LabelKind;
	readonly text: string;
	readonly size: number;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** Where a city is; null: the name is of an area, or of a symbol. */
	readonly dot: readonly [x: number, y: number] | null;
}

/** A name that looks for a place. */
interface Candidate {
	readonly kind: LabelKind;
	readonly text: string;
	readonly size: number;
	readonly at: readonly [x: number, y: number];
	/** How far from its place it begins; null: it stands on it. */
	readonly offset: number | null;
}

/** Cities named even where symbols crowd, by name; else by their population. */
const alwaysMajor = ['Luhansk', 'Simferopol', 'Mariupol'];
const majorFrom = 450_000;
/** Below these zooms names would crowd the map. */
const oblastsFromZoom = 4.8;
const depositsFromZoom = 7.5;

export interface LabelInput {
	readonly layers: Pick<MapLayers, 'cities' | 'labels' | 'oblastLabels'>;
	readonly scene: Pick<Scene, 'deposits' | 'selected'>;
	readonly frame: MapFrame;
	readonly language: Language;
	/** Where other things stand, from the corner of the map. */
	readonly taken: readonly Rectangle[];
}

/**
 * The names of a picture in the order of the page: each where there is room beside those before it, those of lesser places
 * not over a symbol.
 */
export function mapLabels({ layers, scene, frame, language, taken }: LabelInput): MapLabel[] {
	const boxes = [...taken];
	const symbols = symbolBoxes(scene.deposits, frame);
	const labels: MapLabel[] = [];
	for (const candidate of candidatesOf({ layers, scene, frame, language })) {
		const avoids = candidate.kind === 'minor' || candidate.kind === 'deposit' ? symbols : [];
		const label = placesOf(candidate).find((one) => {
			const box = boxOf(one);
			return isWithin(box, frame) && ![...boxes, ...avoids].some((other) => overlap(box, other));
		});
		if (label === undefined) continue;
		boxes.push(boxOf(label), ...(label.dot === null ? [] : [around(label.dot, 3)]));
		labels.push(label);
	}
	return labels;
}

function* candidatesOf(input: Omit<LabelInput, 'taken'>): Iterable<Candidate> {
	const { layers, scene, frame, language } = input;
	const visible = scene.deposits.filter(({ visible: shown }) => shown);
	const chosen = scene.deposits.find(({ id }) => id === scene.selected.deposit);
	if (chosen) yield ofDeposit(chosen, 'selected', frame);
	const cities = pointsOf(layers.cities)
		.filter(({ properties }) => properties?.['country'] === 'UA')
		.sort((a, b) => Number(b.properties?.['population']) - Number(a.properties?.['population']));
	const city = (kind: 'major' | 'minor', earlier: number) =>
		cities
			.filter((one) => isMajor(one) === (kind === 'major') && fromItsZoom(one, frame, earlier))
			.map((one) => ofPlace(one, kind, frame, language, 4));
	yield* city('major', 1.5);
	if (frame.detail >= oblastsFromZoom) {
		for (const oblast of pointsOf(layers.oblastLabels)) {
			yield ofPlace(oblast, 'oblast', frame, language, null);
		}
	}
	if (frame.detail >= depositsFromZoom) {
		for (const deposit of visible) {
			if (deposit !== chosen) yield ofDeposit(deposit, 'deposit', frame);
		}
	}
	yield* city('minor', 0.5);
	for (const area of pointsOf(layers.labels)) {
		const { kind, name_en: name } = (area.properties ?? {}) as Record<string, unknown>;
		if (name === 'Ukraine' || !fromItsZoom(area, frame, 1)) continue;
		yield ofPlace(area, kind === 'country' ? 'country' : 'sea', frame, language, null);
	}
}

const pointsOf = ({ features }: FeatureCollection) => features as readonly Feature<Point>[];

function isMajor({ properties }: Feature): boolean {
	return (
		Number(properties?.['population']) >= majorFrom ||
		properties?.['capital'] === true ||
		alwaysMajor.includes(String(properties?.['name_en']))
	);
}

const fromItsZoom = ({ properties }: Feature, { detail }: MapFrame, earlier: number) =>
	Number(properties?.['minzoom']) <= detail + earlier;

const sizes: Readonly<Record<LabelKind, number>> = {
	...{ selected: 12, major: 11.5, minor: 10, deposit: 10, oblast: 9, country: 11, sea: 10.5 }
};

function ofPlace(
	{ geometry, properties }: Feature<Point>,
	kind: LabelKind,
	frame: MapFrame,
	language: Language,
	offset: number | null
): Candidate {
	const [lng = NaN, lat = NaN] = geometry.coordinates;
	const name = String(properties?.[`name_${language}`] ?? properties?.['name_en']);
	const isSpaced = kind === 'oblast' || kind === 'country';
	const text = isSpaced ? name.toLocaleUpperCase(language) : name;
	return { kind, text, size: sizes[kind], at: frame.place(lng, lat), offset };
}

function ofDeposit(deposit: MapDeposit, kind: 'selected' | 'deposit', frame: MapFrame): Candidate {
	const offset = deposit.radius * atZoom(drawnWidths.symbol, frame.zoom) + 4;
	const at = frame.place(...deposit.point);
	return { kind, text: deposit.label, size: sizes[kind], at, offset };
}

/** Where a name can stand, the best place first. */
function placesOf({ kind, text, size, at, offset }: Candidate): readonly MapLabel[] {
	const [x, y] = at;
	const label = { kind, text, size, dot: kind === 'major' || kind === 'minor' ? at : null };
	if (offset === null) {
		const steps = kind === 'oblast' ? [0, -0.8, 0.8] : [0];
		return steps.map((step) => ({ ...label, x, y: y + step * size, anchor: 'middle' as const }));
	}
	const far = offset + size * 0.6;
	return [
		{ ...label, x: x + offset, y, anchor: 'start' },
		{ ...label, x: x - offset, y, anchor: 'end' },
		{ ...label, x, y: y - far, anchor: 'middle' },
		{ ...label, x, y: y + far, anchor: 'middle' }
	];
}

export const isBold = (kind: LabelKind) =>
	kind === 'selected' || kind === 'major' || kind === 'country';

/** Between the letters of names of areas, em. */
export const spacingOf = (kind: LabelKind) =>
	kind === 'oblast' ? 0.1 : kind === 'country' ? 0.14 : 0;

/** The room that a name takes. */
export function boxOf({ kind, text, size, x, y, anchor }: MapLabel): Rectangle {
	const letters = textWidth(text, size, isBold(kind) ? 'semibold' : 'regular');
	const width = letters + text.length * spacingOf(kind) * size;
	const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
	return { x: left, y: y - size * 0.62, width, height: size * 1.24 };
}

const around = ([x, y]: readonly [number, number], reach: number): Rectangle => ({
	...{ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
});

function symbolBoxes(deposits: Scene['deposits'], frame: MapFrame): readonly Rectangle[] {
	const scale = atZoom(drawnWidths.symbol, frame.zoom);
	return deposits
		.filter(({ visible }) => visible)
		.map(({ point, radius }) => around(frame.place(...point), radius * scale));
}

const isWithin = ({ x, y, width, height }: Rectangle, frame: MapFrame) =>
	x >= 2 && y >= 2 && x + width <= frame.width - 2 && y + height <= frame.height - 2;

/** Whether two rectangles have an area in common. */
export const overlap = (a: Rectangle, b: Rectangle) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
