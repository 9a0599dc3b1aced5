import { commodityGroups, type CommodityGroup } from '$lib/domain/dataset/commodity';
import { darkPalette, lightPalette, type Palette } from '$lib/map/palette';
import { groupShapes, symbolPaint, symbolPath } from '$lib/map/symbols';
import type { Speech } from '$lib/i18n/context';
import { escaped } from './html';

type Colour = Exclude<keyof Palette, 'theme' | 'groups'>;
const pair = (of: Colour) => `light-dark(${lightPalette[of]}, ${darkPalette[of]})`;

const land = (fill: Colour, hatch: Colour, angle: number) =>
	`<span style="background:repeating-linear-gradient(${angle}deg,${pair(hatch)} 0 1.5px,${pair(fill)} 1.5px 5px)"></span>`;

/** A deposit of energy resources, as an example of the shapes. */
function deposit(side: 'behind' | 'free', tonnageKnown: boolean): string {
	const paint = (palette: Palette) => symbolPaint(palette, 'energy', side, tonnageKnown);
	const [light, dark] = [paint(lightPalette), paint(darkPalette)];
	const style = (['fill', 'stroke'] as const)
		.map((of) => `${of}:light-dark(${light[of]},${dark[of]})`)
		.join(';');
	return `<svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="${symbolPath(groupShapes.energy, 5.5)}" style="${style}" fill-opacity="${light.fillOpacity}" stroke-width="${light.strokeWidth}" stroke-dasharray="${light.dash.join(' ')}" /></svg>`;
}

function group(of: CommodityGroup): string {
	const colour = `light-dark(${lightPalette.groups[of]},${darkPalette.groups[of]})`;
	return `<svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="${symbolPath(groupShapes[of], 5)}" style="fill:${colour}" /></svg>`;
}

/** The signs of the pictures. */
export function folderKey({ messages }: Speech): string {
	const { key } = messages.map;
	const items = [
		[land('occupied', 'occupiedHatch', 135), key.since2022],
		[land('before2022', 'before2022Hatch', 45), key.before2022],
		[land('contested', 'contestedHatch', 135), key.contested],
		[deposit('behind', true), key.behind],
		[deposit('free', true), key.free],
		[deposit('behind', false), key.hollow],
		...commodityGroups.map((of) => [group(of), key.groups[of]] as const)
	] as const;
	return `<ul class="key">${items.map(([sign, text]) => `<li>${sign} ${escaped(text)}</li>`).join('')}</ul>`;
}
