import type { Language } from '../../domain/language';
import { escaped } from '../../domain/xml-text';
import type { MapLayers } from '../map-data';
import type { Palette } from '../palette';
import type { MapFrame } from '../picture/map-frame';
import { mapLabels } from '../picture/map-labels';
import { mapShapes } from '../picture/map-shapes';
import type { Occupation } from '../occupation-at';
import { svgDeposits, svgHatches, svgLabels, svgShapes } from '../picture/svg-map';
import { short, svgText } from '../picture/svg-text';
import type { Scene } from '../scene/scene';
import {
	cardLayout,
	cardLineHeight,
	cardSize,
	keyRow,
	keySize,
	signSize,
	type CardContent,
	type CardLayout,
	type CardSign,
	type CardText
} from './card-layout';

export interface CardMap {
	readonly scene: Scene;
	readonly layers: MapLayers;
	readonly occupation: Occupation;
	/** As large as `cardMapSize`. */
	readonly frame: MapFrame;
	readonly palette: Palette;
}

/** Px of the picture for a unit of its map: names on it are read at half the size. */
const mapScale = 2;

/** Size of the map of every card, units. */
export const cardMapSize = (({ map }: CardLayout) => ({
	width: map.width / mapScale,
	height: map.height / mapScale
}))(
	cardLayout({
		language: '',
		site: '',
		title: '',
		answer: '',
		date: '',
		source: '',
		land: { occupied: '', contested: '' }
	})
);

/** The ground of the map: land, water, borders and the line, without deposits and names, which many cards share. */
export function cardGround({ scene, layers, occupation, frame, palette }: CardMap): string {
	const shapes = mapShapes({ layers, occupation, scene, otherLine: null, palette, frame });
	return (
		`<rect width="${short(frame.width)}" height="${short(frame.height)}" fill="${palette.sea}"/>` +
		svgShapes(shapes, frame)
	);
}

/** The picture beside a link as an SVG document; `ground` is that of its map. */
export function cardSvg(
	{ scene, layers, frame, palette }: Omit<CardMap, 'occupation'>,
	ground: string,
	content: CardContent,
	language: Language
): string {
	const layout = cardLayout(content);
	const { map, key } = layout;
	const taken = [
		{
			x: (key.x - map.x) / mapScale,
			y: (key.y - map.y) / mapScale,
			width: key.width / mapScale,
			height: key.height / mapScale
		}
	];
	const labels = mapLabels({ layers, scene, frame, language, taken });
	const { width, height } = cardSize;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"` +
			` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${content.language}" font-family="IBM Plex Sans">`,
		`<title>${escaped(content.title)}</title>`,
		`<defs>${svgHatches(palette)}<clipPath id="map-edge"><rect width="${short(frame.width)}" height="${short(frame.height)}"/></clipPath></defs>`,
		`<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
		`<g transform="translate(${map.x} ${map.y}) scale(${mapScale})" clip-path="url(#map-edge)">`,
		ground,
		svgDeposits(scene, frame, palette),
		svgLabels(labels, palette),
		'</g>',
		svgKey(layout, palette),
		`<rect width="10" height="${height}" fill="${palette.frontLine}"/>`,
		...layout.texts.map((block) => svgBlock(block, palette)),
		'</svg>\n'
	].join('\n');
}

function svgBlock({ role, lines, size, bold, x, y }: CardText, palette: Palette): string {
	const colour = {
		...{ site: palette.frontLine, title: palette.label, answer: palette.label },
		...{ date: palette.label, source: palette.labelQuiet }
	}[role];
	return lines
		.map((text, i) =>
			svgText({ text, x, y: y + i * cardLineHeight(size) + size, size, bold, colour })
		)
		.join('');
}

function svgKey({ key, signs }: CardLayout, palette: Palette): string {
	const { x, y, width, height } = key;
	const box = (left: number, top: number, fill: string) =>
		`<rect x="${short(left)}" y="${short(top)}" width="${signSize.width}" height="${signSize.height}" fill="${fill}"/>`;
	const ground = `<rect x="${x}" y="${y}" width="${short(width)}" height="${height}" rx="4" fill="${palette.paper}" fill-opacity="0.92"/>`;
	const sign = ({ hatches, text, x: left, y: row, textX }: CardSign) => {
		const top = row + (keyRow - signSize.height) / 2;
		const boxes = hatches.map((hatch, i) => {
			const at = left + i * (signSize.width + 4);
			return box(at, top, palette[hatch]) + box(at, top, `url(#hatch-${hatch})`);
		});
		const base = row + keyRow / 2 + keySize * 0.36;
		return (
			boxes.join('') + svgText({ text, x: textX, y: base, size: keySize, colour: palette.label })
		);
	};
	return ground + signs.map(sign).join('');
}
