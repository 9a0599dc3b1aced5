import { depositSides, type MapDeposit } from '../map-deposit';
import type { Palette } from '../palette';
import { groupShapes, symbolPaint, symbolPath, type SymbolPaint } from '../symbols';
import type { PosterFrame } from './poster-path';

/** Deposits as SVG in the map's draw order, grouped by paint. */
export function posterSymbols(
	deposits: readonly MapDeposit[],
	palette: Palette,
	frame: PosterFrame
): string {
	const rank = ({ side }: MapDeposit) => depositSides.indexOf(side);
	const ordered = deposits
		.filter(({ visible }) => visible)
		.sort((a, b) => rank(a) - rank(b) || b.radius - a.radius);
	const alike = grouped(ordered, ({ side, group, tonnageKnown }) =>
		[side, group, tonnageKnown].join()
	);
	const groups = alike.map((members, i) => painted(members, `d${i}`, palette, frame));
	return `<defs>${outlines(ordered)}</defs>${groups.join('')}`;
}

function grouped<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[][] {
	const groups = new Map<string, T[]>();
	for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
	return [...groups.values()];
}

const outlineId = ({ group, radius }: MapDeposit) => `${groupShapes[group]}${radius}`;

/** Each shape once in each size. */
function outlines(deposits: readonly MapDeposit[]): string {
	return grouped(deposits, outlineId)
		.map(([first]) => first!)
		.map((deposit) => {
			const path = symbolPath(groupShapes[deposit.group], deposit.radius);
			return `<path id="${outlineId(deposit)}" d="${path}"/>`;
		})
		.join('');
}

function painted(
	alike: readonly MapDeposit[],
	id: string,
	palette: Palette,
	frame: PosterFrame
): string {
	const { group, side, tonnageKnown } = alike[0]!;
	const paint = symbolPaint(palette, group, side, tonnageKnown);
	const casing = (paint.strokeWidth + 2 * paint.casing).toFixed(1);
	const symbols = alike.map((deposit) => {
		const [x, y] = frame.place(...deposit.point);
		return `<use href="#${outlineId(deposit)}" x="${x.toFixed()}" y="${y.toFixed()}"/>`;
	});
	return (
		`<defs><g id="${id}">${symbols.join('')}</g></defs>` +
		`<use href="#${id}" fill="${palette.paper}" stroke="${palette.paper}" stroke-width="${casing}"/>` +
		`<use href="#${id}" ${attributesOf(paint)}/>`
	);
}

function attributesOf(paint: SymbolPaint): string {
	const dash = paint.dash.join(' ');
	return (
		`fill="${paint.fill}" fill-opacity="${paint.fillOpacity}" stroke="${paint.stroke}"` +
		` stroke-width="${paint.strokeWidth}"${dash && ` stroke-dasharray="${dash}"`}`
	);
}
