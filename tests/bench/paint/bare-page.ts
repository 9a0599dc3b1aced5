import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import { ukraineBounds } from '../../../src/lib/map/map-bounds';
import { bareStyle } from './bare-style';

const packages = createRequire(import.meta.url);
const fontFile = (subset: string, weight: number) =>
	`ibm-plex-sans-${subset}-${weight}-normal.woff2`;

/**
 * Writes what a developer would set up in an hour: MapLibre as published, and the layers of the map as plain GeoJSON
 * files. Its first text is the attribution of the map. Deposits are circles, since our code draws their symbols.
 */
export function writeBarePage(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const file of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) {
		write(folder, file, readFileSync(packages.resolve(`maplibre-gl/dist/${file}`)));
	}
	for (const weight of [400, 600]) {
		for (const subset of ['latin', 'latin-ext', 'cyrillic']) {
			const font = fontFile(subset, weight);
			copyFileSync(packages.resolve(`@fontsource/ibm-plex-sans/files/${font}`), join(folder, font));
		}
	}
	write(folder, 'index.html', html);
	write(folder, 'main.js', script(folder));
}

/** About ten metres, as files for maps are usually written. */
const fourDecimals = (_: string, value: unknown) =>
	typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;

/** Compressed beforehand, as the site is. */
function write(folder: string, file: string, content: string | Buffer): void {
	writeFileSync(join(folder, file), content);
	writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
}

const html = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>Minerals and the front line</title>
		<link rel="stylesheet" href="maplibre-gl.css" />
		<style>
			body { margin: 0; font-family: system-ui, sans-serif; }
			#map { height: 100vh; }
		</style>
		<script type="module" src="main.js"></script>
	</head>
	<body>
		<div id="map" data-map></div>
	</body>
</html>
`;

function script(folder: string): string {
	return `import { Map, setWorkerUrl } from './maplibre-gl.mjs';
setWorkerUrl(new URL('./maplibre-gl-worker.mjs', import.meta.url).href);
const container = document.querySelector('#map');
const map = new Map({
	container,
	style: ${JSON.stringify(styleWithFiles(folder))},
	bounds: ${JSON.stringify(ukraineBounds)},
	attributionControl: { customAttribution: 'Natural Earth, VIINA, GeoNames', compact: false },
	fadeDuration: 0
});
map.once('idle', () => (container.dataset.mapState = 'idle'));
`;
}

/** The style with each source as a file of its own. */
function styleWithFiles(folder: string): StyleSpecification {
	const subsets = (weight: number) => ({
		latin: fontFile('latin', weight),
		latinExt: fontFile('latin-ext', weight),
		cyrillic: fontFile('cyrillic', weight)
	});
	const style = bareStyle({ regular: subsets(400), semibold: subsets(600) });
	const sources = Object.entries(style.sources).map(([name, source]) => {
		const file = `${name}.geojson`;
		write(folder, file, JSON.stringify((source as GeoJSONSourceSpecification).data, fourDecimals));
		return [name, { ...source, data: file }];
	});
	return { ...style, sources: Object.fromEntries(sources) as StyleSpecification['sources'] };
}
