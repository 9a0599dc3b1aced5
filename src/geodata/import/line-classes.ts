import type { LineClass } from '../../lib/check/read/line-features';
import { lineClasses } from '../../lib/check/read/line-features';
import { errorAt, type Issue } from '../../lib/check/issue';
import type { Shape } from './shapes';

/** What a shape is, as the source says; `left`: none of the line. */
export type ShapeClass = LineClass | 'left';

/** Colours of maps that say by them what a shape is. */
const knownColours: Readonly<Record<string, ShapeClass>> = {
	'#a52714': 'occupied',
	'#bcaaa4': 'contested',
	'#bdbdbd': 'contested',
	'#757575': 'contested',
	// Land of other countries.
	'#ff5252': 'left'
};

/** Hues of liberated land, degrees: greens and blues. */
const liberatedHues = [90, 260] as const;

/** What each shape is: by its property "class", else by `colours` and its colour; occupied where nothing says it. */
export function shapeClasses(
	shapes: readonly Shape[],
	colours: ReadonlyMap<string, string>
): { readonly classes: readonly ShapeClass[]; readonly issues: readonly Issue[] } {
	const issues: Issue[] = [];
	const all = new Set(shapes.map(colourOf));
	const isOfOneColour = all.size === 1;
	const classes = shapes.map((shape): ShapeClass => {
		const said = shape.properties['class'];
		const word = lineClasses.find((name) => name === said);
		if (word !== undefined) return word;
		if (said !== undefined && said !== null) issues.push(unknownClass(shape, said));
		const colour = colourOf(shape);
		const asked = colours.get(colour ?? '');
		if (asked === 'occupied' || asked === 'contested' || asked === 'left') return asked;
		const known = colour === null ? 'occupied' : classOfColour(colour);
		if (known !== null) return known;
		if (!isOfOneColour) issues.push(unknownColour(shape, colour!));
		return 'occupied';
	});
	return { classes, issues };
}

function colourOf({ properties }: Shape): string | null {
	const { fill } = properties;
	return typeof fill === 'string' && /^#[0-9a-f]{6}$/i.test(fill) ? fill.toLowerCase() : null;
}

function classOfColour(colour: string): ShapeClass | null {
	if (Object.hasOwn(knownColours, colour)) return knownColours[colour]!;
	const hue = hueOf(colour);
	return hue !== null && hue >= liberatedHues[0] && hue <= liberatedHues[1] ? 'left' : null;
}

/** Degrees; null: a grey. */
function hueOf(colour: string): number | null {
	const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16)) as [
		number,
		number,
		number
	];
	const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
	const range = most - least;
	if (range < 32) return null;
	if (most === r) return (60 * (g - b)) / range;
	return most === g ? 120 + (60 * (b - r)) / range : 240 + (60 * (r - g)) / range;
}

function unknownClass(shape: Shape, said: unknown): Issue {
	return errorAt(shape.at('properties', 'class'), {
		record: shape.id ?? '',
		found: `the class ${JSON.stringify(said)}`,
		expected: '"occupied" or "contested"; without a class it is occupied',
		remedy: 'correct it, or delete the shape if it is neither'
	});
}

function unknownColour(shape: Shape, colour: string): Issue {
	return errorAt(shape.at('properties', 'fill'), {
		record: shape.id ?? '',
		found: `the colour ${colour}, in a file that tells shapes apart by colours`,
		expected: `${Object.keys(knownColours).join(', ')}, a green or a blue`,
		remedy: `say what it is: --set "${colour}=occupied", or contested, or left`
	});
}
