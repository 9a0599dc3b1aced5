import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Side } from '../../domain/control/side';
import { byZoom, drawnWidths } from '../drawn-widths';
import { depositSides } from '../map-deposit';
import { fontStacks } from '../fonts';
import type { StyleInput } from '../style-input';

export const depositLayerId = (side: Side) => `deposits-${side}`;

const id: ExpressionSpecification = ['get', 'id'];
const radius: ExpressionSpecification = ['get', 'radius'];
const ringRadius: ExpressionSpecification = ['+', radius, 7];

/**
 * One layer a side, each with every deposit; feature-state shows the one that holds. An image is layout and cannot
 * follow feature-state, an opacity can, so a date step lays out no symbol again. A chosen deposit that a filter leaves out
 * has its ring and name, and no symbol.
 */
function sideLayer({ palette }: StyleInput, side: Side): LayerSpecification {
	return {
		id: depositLayerId(side),
		type: 'symbol',
		source: 'deposits',
		filter: ['!', ['has', 'leftOut']],
		layout: {
			'icon-image': [
				'concat',
				`deposit|${palette.theme}|`,
				['get', 'group'],
				`|${side}|`,
				['get', 'tonnage'],
				'|',
				['to-string', radius]
			],
			'icon-size': byZoom(drawnWidths.symbol),
			'icon-allow-overlap': true,
			'symbol-sort-key': ['-', radius]
		},
		paint: { 'icon-opacity': ['case', ['==', ['feature-state', 'side'], side], 1, 0] }
	};
}

function selectedRing({ palette, selected }: StyleInput): LayerSpecification {
	return {
		id: 'deposit-selected',
		type: 'circle',
		source: 'deposits',
		filter: ['==', id, selected.deposit ?? ''],
		paint: {
			'circle-radius': byZoom(drawnWidths.symbol, (scale) => ['*', scale, ringRadius]),
			'circle-color': palette.paper,
			'circle-opacity': 0.35,
			'circle-stroke-color': palette.selection,
			'circle-stroke-width': 2
		}
	};
}

const labelLayout = {
	'text-field': ['get', 'label'] as ExpressionSpecification,
	'text-radial-offset': ['+', 0.35, ['/', radius, 11]] as ExpressionSpecification,
	'text-justify': 'auto' as const,
	'text-max-width': 9
};

type Anchor = 'left' | 'right' | 'top' | 'bottom';

/** The end of a name that lies at its symbol, the best first. */
const usualAnchors: Anchor[] = ['left', 'right', 'top', 'bottom'];

/** The name of the chosen deposit is placed first and so takes the first: it points to where it is not cut. */
const chosenAnchors: Record<'left' | 'right', Anchor[]> = {
	right: usualAnchors,
	left: ['right', 'left', 'top', 'bottom']
};

function labelLayer(input: StyleInput, which: 'others' | 'selected'): LayerSpecification {
	const { palette, selected } = input;
	const isSelected: ExpressionSpecification = ['==', id, selected.deposit ?? ''];
	return {
		id: `deposit-labels-${which}`,
		type: 'symbol',
		source: 'deposits',
		minzoom: which === 'selected' ? 0 : 7.5,
		filter: which === 'selected' ? isSelected : ['!', isSelected],
		layout: {
			...labelLayout,
			'text-variable-anchor':
				which === 'selected' ? chosenAnchors[selected.nameSide] : usualAnchors,
			'text-font': which === 'selected' ? fontStacks.semibold : fontStacks.regular,
			'text-size': which === 'selected' ? 13 : 11,
			'text-allow-overlap': which === 'selected',
			'symbol-sort-key': ['-', radius]
		},
		paint: {
			'text-color': palette.label,
			'text-halo-color': palette.halo,
			'text-halo-width': which === 'selected' ? 2 : 1.4
		}
	};
}

/** Ring of the selected deposit, symbols, names: beneath the symbols, and so placed after them and beside them. */
export function depositLayers(input: StyleInput): LayerSpecification[] {
	return [
		selectedRing(input),
		labelLayer(input, 'others'),
		...depositSides.map((side) => sideLayer(input, side))
	];
}

/** The name of the selected deposit: above all else, and so placed before it. */
export function selectedLabelLayers(input: StyleInput): LayerSpecification[] {
	return [labelLayer(input, 'selected')];
}
