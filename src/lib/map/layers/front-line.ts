import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { byZoom, drawnWidths, frontCasing } from '../drawn-widths';
import type { Palette } from '../palette';
import type { StyleInput } from '../style-input';

const width = (more: number) => byZoom(drawnWidths.frontLine, (value) => value + more);

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
				'line-width': width(frontCasing),
				'line-opacity': opacity
			}
		},
		{
			...common,
			id: `${source}-line`,
			paint: {
				'line-color': palette.frontLine,
				'line-width': width(0),
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

/** The line of a scenario over the record's: wide, in short dashes. */
export function scenarioLineLayers({ palette, scenario }: StyleInput): LayerSpecification[] {
	if (!scenario) return [];
	const [casing, line] = linePair(
		{ ...palette, frontLine: palette.otherLine },
		'scenario-front',
		1
	);
	return [
		casing!,
		{ ...line!, paint: { ...line!.paint, 'line-dasharray': [0.9, 0.9] } } as LayerSpecification
	];
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
