import { bytesOf, type Mishap } from './mutant';
import type { Chooser } from './random';
import { formatJson } from '../../src/lib/check/format/json';

type Members = Record<string, unknown>;

interface Feature {
	id?: string;
	properties: Members;
	geometry: { type: string; coordinates: unknown } | null;
}

interface Layer extends Members {
	features: Feature[];
}

/** A mishap to a layer of features; `at` is the index of the feature that was hit, as it stands now; -1: none. */
function onLayer(
	change: (layer: Layer, choose: Chooser) => { at: number; field?: string } | null
): Mishap {
	return (text, choose) => {
		const layer = JSON.parse(text) as Layer;
		if (!Array.isArray(layer.features) || layer.features.length === 0) return null;
		const ids = layer.features.map(({ id }) => id);
		const changed = change(layer, choose);
		if (changed === null) return null;
		const { at, field = '' } = changed;
		const written = `${formatJson(layer)}\n`;
		const lines = at < 0 ? null : linesOfFeature(layer, at);
		return {
			field,
			record: ids[Math.min(at, ids.length - 1)] ?? '',
			lines,
			content: bytesOf(written)
		};
	};
}

/** Counted on the features before it, since each is written alike. */
function linesOfFeature({ features, ...members }: Layer, at: number): [number, number] {
	const head = Object.keys(members).length + 2;
	const height = (feature: unknown) => formatJson(feature, '    ').split('\n').length;
	const before = features.slice(0, at).reduce((sum, feature) => sum + height(feature), 0);
	const first = head + before + 1;
	return [Math.max(1, first - 1), first + (features[at] === undefined ? 1 : height(features[at]))];
}

function onFeature(change: (feature: Feature, choose: Chooser) => string | null): Mishap {
	return onLayer((layer, choose) => {
		const at = choose.index(layer.features.length);
		const field = change(layer.features[at]!, choose);
		return field === null ? null : { at, field };
	});
}

type Figure = Members;

function onFigure(
	change: (figure: Figure, choose: Chooser) => string | null,
	counted = false
): Mishap {
	return onLayer((layer, choose) => {
		const figures = layer.features.flatMap(({ properties }, at) =>
			((properties['figures'] ?? []) as Figure[])
				.filter((figure) => !counted || figure['counted'] === true)
				.map((figure) => ({ at, figure }))
		);
		if (figures.length === 0) return null;
		const { at, figure } = choose.of(figures);
		const field = change(figure, choose);
		return field === null ? null : { at, field };
	});
}

/** The lists of positions of a geometry. */
function linesIn(coordinates: unknown): number[][][] {
	const list = coordinates as unknown[];
	if (!Array.isArray(list[0])) return [];
	if (typeof (list[0] as unknown[])[0] === 'number') return [list as number[][]];
	return list.flatMap(linesIn);
}

const onGeometry = (change: (line: number[][], choose: Chooser) => boolean): Mishap =>
	onFeature(({ geometry }, choose) => {
		const lines = geometry === null ? [] : linesIn(geometry.coordinates);
		return lines.length > 0 && change(choose.of(lines), choose) ? 'geometry' : null;
	});

const onPoint = (change: (point: number[], choose: Chooser) => void): Mishap =>
	onFeature(({ geometry }, choose) => {
		if (geometry?.type !== 'Point') return null;
		change(geometry.coordinates as number[], choose);
		return 'geometry';
	});

const scaled = (factor: number): Mishap =>
	onFigure((figure) => {
		if (figure['value'] === 0) return null;
		figure['value'] = (figure['value'] as number) * factor;
		return 'value';
	}, true);

/** What happens to layers of features: to a feature, a member, a figure, a geometry. */
export const featureMishaps: Readonly<Record<string, Mishap>> = {
	'feature deleted': onLayer((layer, { index }) => {
		const at = index(layer.features.length);
		layer.features.splice(at, 1);
		return { at };
	}),
	'feature doubled': onLayer((layer, { index }) => {
		const at = index(layer.features.length);
		layer.features.splice(at, 0, structuredClone(layer.features[at]!));
		return { at: at + 1 };
	}),
	'feature copied under another id': onLayer((layer, { index }) => {
		const at = index(layer.features.length);
		const copy = structuredClone(layer.features[at]!);
		if (copy.id === undefined || !('figures' in copy.properties)) return null;
		copy.id = `${copy.id}-b`;
		layer.features.splice(at + 1, 0, copy);
		return { at: at + 1 };
	}),
	'member deleted': onFeature(({ properties }, choose) => {
		const name = choose.of(Object.keys(properties));
		delete properties[name];
		return name;
	}),
	'member renamed': onFeature(({ properties }, choose) => {
		const name = choose.of(Object.keys(properties));
		properties[`${name}s`] = properties[name];
		delete properties[name];
		return name;
	}),
	'member of every object': onFeature(({ properties }) => {
		Object.defineProperty(properties, '__proto__', { value: { a: 1 }, enumerable: true });
		return '__proto__';
	}),
	'type exchanged': onFeature(({ properties }, choose) => {
		const name = choose.of(Object.keys(properties));
		const value = properties[name];
		properties[name] = typeof value === 'string' ? [value] : String(value);
		return name;
	}),
	null: onFeature(({ properties }, choose) => {
		const name = choose.of(Object.keys(properties).filter((key) => properties[key] !== null));
		properties[name] = null;
		return name;
	}),
	'word misspelt': onFeature(({ properties }, choose) => {
		const names = Object.keys(properties).filter(
			(key) => /^[a-z]{4,}/.test(String(properties[key])) && typeof properties[key] === 'string'
		);
		if (names.length === 0) return null;
		const name = choose.of(names);
		properties[name] = (properties[name] as string).slice(1);
		return name;
	}),
	'id misspelt': onFeature((feature) => {
		if (feature.id === undefined || feature.id.length < 4) return null;
		feature.id = feature.id.slice(0, -1);
		return 'id';
	}),
	'figure × 1000': scaled(1000),
	'figure / 1000': scaled(1 / 1000),
	'figure × 10': scaled(10),
	'figure of another unit': onFigure((figure, choose) => {
		figure['unit'] = choose.of(['t', 'kt', 'Mt', 'bn t'].filter((unit) => unit !== figure['unit']));
		return 'unit';
	}, true),
	'figure negative': onFigure((figure) => {
		if (figure['value'] === 0) return null;
		figure['value'] = -(figure['value'] as number);
		return 'value';
	}),
	'figure as text': onFigure((figure) => {
		figure['value'] = String(figure['value']);
		return 'value';
	}),
	'figure counted or not': onFigure((figure) => {
		figure['counted'] = figure['counted'] !== true;
		return 'counted';
	}),
	'grade above 100': onFigure((figure) => {
		const grade = figure['grade'] as { percent: number } | null;
		if (grade === null) return null;
		grade.percent *= 100;
		return grade.percent > 100 ? 'grade' : null;
	}),
	'figure doubled': onLayer((layer, choose) => {
		const places = layer.features.flatMap(({ properties }, at) => {
			const figures = (properties['figures'] ?? []) as Figure[];
			const i = figures.findIndex(({ counted }) => counted === true);
			return i < 0 ? [] : [{ at, figures, i }];
		});
		if (places.length === 0) return null;
		const { at, figures, i } = choose.of(places);
		figures.splice(i, 0, structuredClone(figures[i]!));
		return { at, field: 'figures' };
	}),
	'coordinates exchanged': onPoint((point) => point.reverse()),
	'point moved by 3°': onPoint((point) => (point[0]! += 3)),
	'point moved by 1 km': onPoint((point) => (point[1]! += 0.009)),
	'point with a height': onPoint((point) => point.push(100)),
	'coordinate in metres': onPoint((point) => (point[0]! *= 111_319)),
	'geometry null': onFeature((feature) => {
		if (feature.geometry === null) return null;
		feature.geometry = null;
		return 'geometry';
	}),
	'geometry of another type': onFeature(({ geometry }) => {
		if (geometry === null) return null;
		geometry.type = geometry.type === 'Point' ? 'Polygon' : 'LineString';
		return 'geometry';
	}),
	'ring open': onGeometry((line) => line.length > 4 && line.pop() !== undefined),
	'ring turned': onGeometry((line) => line.length > 3 && line.reverse().length > 0),
	'vertex deleted': onGeometry(
		(line, { index }) => line.length > 5 && line.splice(1 + index(line.length - 2), 1).length > 0
	),
	'vertex moved by 1°': onGeometry((line, { index }) => {
		if (line.length < 5) return false;
		line[1 + index(line.length - 2)]![0]! += 1;
		return true;
	}),
	'vertices exchanged': onGeometry((line, { index }) => {
		if (line.length < 8) return false;
		const at = 1 + index(line.length - 5);
		[line[at], line[at + 2]] = [line[at + 2]!, line[at]!];
		return true;
	}),
	spike: onGeometry((line, { index }) => {
		if (line.length < 5) return false;
		const at = 1 + index(line.length - 2);
		const [x, y] = line[at] as [number, number];
		line.splice(at, 0, [x, y], [x + 0.5, y + 0.5]);
		return true;
	}),
	'coordinate system': onLayer((layer) => {
		layer['crs'] = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28406' } };
		return { at: -1 };
	}),
	'collection with a note': onLayer((layer) => {
		layer['note'] = 'ask the geologist';
		return { at: -1 };
	})
};
