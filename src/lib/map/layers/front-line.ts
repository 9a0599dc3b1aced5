import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette';
import type { StyleInput } from '../style-input';

const widthAt = (factor: number, more: number): ExpressionSpecification => [
	'interpolate',
	['linear'],
	['zoom'],
	4,
	1.2 * factor + more,
	7,
	2 * factor + more,
	10,
	3 * factor + more
];

type Opacity = number | ExpressionSpecification;

function linePair(palette: Palette, source: string, opacity: Opacity): LayerSpecification[] {
	const common = {
		type: 'line' as const,
		source,
		layout: { 'line-join': 'round' as const, 'line-cap': 'round' as const }
	};
	return [
		{
			...common,
			id: `${source}-casing`,
			paint: {
				'line-color': palette.frontCasing,
				'line-width': widthAt(1, 2.4),
				'line-opacity': opacity
			}
		},
		{
			...common,
			id: `${source}-line`,
			paint: {
				'line-color': palette.frontLine,
				'line-width': widthAt(1, 0),
				'line-opacity': opacity
			}
		}
	];
}

const whenFront: ExpressionSpecification = [
	'case',
	['boolean', ['feature-state', 'front'], false],
	1,
	0
];

/** The front line on its casing. Fully opaque, so that stretches may overlap at their round ends. */
export function frontLineLayers(input: StyleInput): LayerSpecification[] {
	const latest = input.latestShown ? linePair(input.palette, 'latest-front', 1) : [];
	const stretches = input.record === null ? [] : linePair(input.palette, 'front', whenFront);
	return [...latest, ...stretches];
}

/** The line of another source over the record's: another colour, and dashes for who sees no colours. */
export function otherLineLayers({ palette, otherLine }: StyleInput): LayerSpecification[] {
	if (!otherLine) return [];
	const [casing, line] = linePair({ ...palette, frontLine: palette.otherLine }, 'other', 1);
	return [
		casing!,
		{ ...line!, paint: { ...line!.paint, 'line-dasharray': [2, 1.4] } } as LayerSpecification
	];
}
