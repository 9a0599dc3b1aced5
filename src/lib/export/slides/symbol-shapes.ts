import type { MapDeposit } from '../../map/map-deposit';
import type { Palette } from '../../map/palette';
import { groupShapes, symbolPaint, type Shape } from '../../map/symbols';
import { preset, type Drawn, type Preset } from './drawing-ml';

/** Corners of a symbol, of a circle those of its four arcs. */
export const symbolCorners: Readonly<Record<Shape, number>> = {
	...{ diamond: 4, square: 4, hexagon: 6, circle: 4, star: 10, triangle: 3, cross: 12 }
};

/** What an office program draws as this symbol: half its width, its top and its bottom, in radii of the symbol. */
interface Form extends Pick<Preset, 'kind' | 'adjust'> {
	readonly half: number;
	readonly above: number;
	readonly below: number;
}

/** The same forms and sizes as `symbolPath` draws. */
const forms: Readonly<Record<Shape, Form>> = {
	diamond: { kind: 'diamond', half: 1.24, above: 1.24, below: 1.24 },
	square: { kind: 'rect', half: 0.884, above: 0.884, below: 0.884 },
	hexagon: { kind: 'hexagon', half: 1.1, above: 0.953, below: 0.953 },
	circle: { kind: 'ellipse', half: 1, above: 1, below: 1 },
	star: { kind: 'star5', adjust: { adj: 24_000 }, half: 1.35, above: 1.42, below: 1.149 },
	triangle: { kind: 'triangle', half: 1.212, above: 1.4, below: 0.7 },
	cross: { kind: 'plus', adjust: { adj: 29_000 }, half: 1.2, above: 1.2, below: 1.2 }
};

/** The symbol of a deposit about a place of the slide; `scale`: of its radius and its lines. */
export function symbolShape(
	deposit: Pick<MapDeposit, 'group' | 'side' | 'tonnageKnown' | 'radius'>,
	[x, y]: readonly [number, number],
	scale: number,
	palette: Palette,
	name: string
): Drawn {
	const { kind, adjust, half, above, below } = forms[groupShapes[deposit.group]];
	const paint = symbolPaint(palette, deposit.group, deposit.side, deposit.tonnageKnown);
	const radius = deposit.radius * scale;
	return preset({
		...{ name, kind, ...(adjust && { adjust }) },
		bounds: {
			...{ x: x - half * radius, y: y - above * radius },
			...{ width: 2 * half * radius, height: (above + below) * radius }
		},
		fill: { kind: 'solid', colour: paint.fill, opacity: paint.fillOpacity },
		stroke: {
			...{ colour: paint.stroke, width: paint.strokeWidth * scale, opacity: 1 },
			dash: paint.dash.map((length) => length / paint.strokeWidth)
		},
		...(paint.mark !== '' &&
			deposit.radius >= 5 && {
				mark: { text: paint.mark, size: radius * 1.35, colour: paint.stroke }
			})
	});
}
