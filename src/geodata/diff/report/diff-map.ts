import type { MultiLineString } from 'geojson';
import type { Deposit, DepositId } from '../../../lib/domain/dataset/deposit';
import { escaped } from '../../../lib/domain/xml-text';
import { decodeLayers, type MapLayers } from '../../../lib/map/map-data';
import type { Bounds } from '../../../lib/map/map-bounds';
import { placedDeposits, type MapNames } from '../../../lib/map/map-deposits';
import { latestOccupation } from '../../../lib/map/occupation-at';
import { cssVariables, type Palette } from '../../../lib/map/palette';
import { frameOfBounds, type MapFrame, type Rectangle } from '../../../lib/map/picture/map-frame';
import { mapLabels } from '../../../lib/map/picture/map-labels';
import { mapShapes } from '../../../lib/map/picture/map-shapes';
import { svgDeposits, svgHatches, svgLabels, svgShapes } from '../../../lib/map/picture/svg-map';
import { short, svgText } from '../../../lib/map/picture/svg-text';
import { textWidth } from '../../../lib/map/picture/text-width';
import { sceneOf, type Scene } from '../../../lib/map/scene/scene';
import { variablePalette } from '../../../lib/map/variable-palette';
import { basemapTopology, boundariesTopology, occupiedTopology } from '../../build/map-topologies';
import type { AreaAnswer } from '../headlines/area-answers';
import type { Figures } from '../headlines/figures';
import type { MapSide } from './map-view';

export interface DiffMap extends MapSide {
	readonly figures: Figures;
	readonly answer: AreaAnswer;
	readonly bounds: Bounds;
	readonly marked: ReadonlySet<DepositId>;
	/** Stretches of the front line that only the base has, drawn into the map of the new data; null: there are none. */
	readonly otherLine: MultiLineString | null;
	/** What the picture is, for who cannot see it. */
	readonly title: string;
}

/** Small, so that names can be read on a phone too, units. */
const size = { width: 480, height: 330 } as const;
const nameSize = 11;

const names: MapNames = {
	ofDeposit: ({ nameEn }) => nameEn,
	ofCommodities: (commodities) => commodities.map(({ nameEn }) => nameEn).join(', ')
};

/** The map of one side as an SVG document in the colours of the reader's system, complete in itself. */
export function diffMapSvg(map: DiffMap): string {
	const { figures, bounds, title } = map;
	const palette = variablePalette;
	const layers = layersOf(map);
	const frame = frameOfBounds(bounds, size);
	const scene = sceneOfMap(map);
	const occupation = latestOccupation(layers);
	const { otherLine } = map;
	const shapes = mapShapes({ layers, occupation, scene, otherLine, palette, frame });
	const labels = mapLabels({ layers, scene, frame, language: 'en', taken: [] });
	const { width, height } = size;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 ${width} ${height}" lang="en" font-family="IBM Plex Sans, system-ui, sans-serif">`,
		`<title>${escaped(title)}</title>`,
		`<style>:root { color-scheme: light dark; ${cssVariables()} }</style>`,
		`<defs>${svgHatches(palette)}</defs>`,
		`<rect width="${width}" height="${height}" fill="${palette.sea}"/>`,
		svgShapes(shapes, frame),
		svgDeposits(scene, frame, palette),
		svgLabels(labels, palette),
		rings(scene, map.marked, figures.dataset.deposits, frame, palette),
		'</svg>\n'
	].join('\n');
}

function layersOf({ geodata, occupied, figures }: DiffMap): MapLayers {
	return decodeLayers({
		boundaries: boundariesTopology(geodata),
		basemap: basemapTopology(geodata, 'overview'),
		occupied: occupiedTopology(occupied),
		oblasts: figures.dataset.oblasts
	});
}

function sceneOfMap({ figures, answer }: DiffMap): Scene {
	return sceneOf({
		view: { camera: null, commodities: [], deposit: null, oblast: null },
		dataset: figures.dataset,
		placed: placedDeposits(figures.dataset, [], 'share', names),
		answer: answer.estimate
	});
}

/** A ring around each deposit that changed, and its name where there is room beside those before it. */
function rings(
	{ deposits }: Scene,
	marked: ReadonlySet<DepositId>,
	named: readonly Deposit[],
	frame: MapFrame,
	palette: Palette
): string {
	const nameOf = new Map(named.map(({ id, nameEn }) => [id, nameEn]));
	const taken: Rectangle[] = [];
	const parts = deposits
		.filter(({ id }) => marked.has(id))
		.map(({ id, point, radius }) => {
			const [x, y] = frame.place(...point);
			const r = radius + 5;
			const circle = (colour: string, strokeWidth: number) =>
				`<circle cx="${short(x)}" cy="${short(y)}" r="${r}" fill="none" stroke="${colour}" stroke-width="${strokeWidth}"/>`;
			const text = nameOf.get(id) ?? id;
			const isLeft = x > frame.width * 0.6;
			const start = isLeft ? x - r - 4 : x + r + 4;
			const width = textWidth(text, nameSize, 'semibold');
			const box = { x: isLeft ? start - width : start, y: y - 8, width, height: 16 };
			const name = taken.some((other) => overlaps(box, other))
				? ''
				: svgText({
						...{ text, x: start, y: y + 4, size: nameSize, bold: true },
						...{ anchor: isLeft ? ('end' as const) : ('start' as const) },
						...{ colour: palette.label, halo: palette.halo }
					});
			if (name !== '') taken.push(box);
			return { ring: circle(palette.paper, 4) + circle(palette.selection, 1.8), name };
		});
	return [...parts.map(({ ring }) => ring), ...parts.map(({ name }) => name)].join('');
}

const overlaps = (a: Rectangle, b: Rectangle) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
