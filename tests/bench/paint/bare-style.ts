import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import { ControlLookup } from '../../../src/lib/domain/control/control-lookup';
import type { FontUrls } from '../../../src/lib/map/fonts';
import { decodeLayers } from '../../../src/lib/map/map-data';
import { depositFeatures } from '../../../src/lib/map/map-deposit';
import { placedDeposits, withSides } from '../../../src/lib/map/map-deposits';
import { paletteOf } from '../../../src/lib/map/palette';
import { mapStyle } from '../../../src/lib/map/style/style';
import { builtBytes, readBuilt } from '../built';

/** The style of the page at the latest date, without what our own code draws. */
export function bareStyle(fonts: FontUrls): StyleSpecification {
	const { manifest, dataset, history } = readBuilt();
	const topology = (file: string) => JSON.parse(builtBytes(file).toString()) as Topology;
	const { boundaries, basemap, occupiedLatest } = manifest.files;
	const names = { ofDeposit: ({ nameEn }: { nameEn: string }) => nameEn, ofCommodities: () => '' };
	const latest = dataset.timeline.observations.length - 1;
	const control = new ControlLookup(dataset, history).at(latest);
	const style = mapStyle({
		palette: paletteOf('light'),
		language: 'en',
		fonts,
		layers: decodeLayers({
			boundaries: topology(boundaries),
			basemap: topology(basemap),
			occupied: topology(occupiedLatest),
			oblasts: dataset.oblasts
		}),
		record: null,
		latestShown: true,
		otherLine: null,
		deposits: depositFeatures(
			withSides(placedDeposits(dataset, [], 'share', names), control),
			null
		),
		basins: [],
		selected: { deposit: null, oblast: null, nameSide: 'right' }
	});
	return { ...style, layers: style.layers.flatMap(withoutOurImages) };
}

/** Symbols that are images become circles, once for all sides; hatches go, and the tint beneath them stays. */
function withoutOurImages(layer: LayerSpecification): LayerSpecification[] {
	if (layer.type === 'fill' && layer.paint?.['fill-pattern'] !== undefined) return [];
	if (layer.type !== 'symbol' || layer.layout?.['icon-image'] === undefined) return [layer];
	if (layer.id !== 'deposits-behind') return [];
	return [
		{
			id: layer.id,
			type: 'circle',
			source: 'deposits',
			paint: { 'circle-radius': ['*', 0.55, ['get', 'radius']], 'circle-color': '#a3262b' }
		}
	];
}
