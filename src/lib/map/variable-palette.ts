import { kebab, lightPalette, type Palette } from './palette';

const variableOf = (prefix: string, name: string) => `var(--${prefix}-${kebab(name)})`;

const variables = (prefix: string, names: object) =>
	Object.fromEntries(Object.keys(names).map((name) => [name, variableOf(prefix, name)]));

const { theme, groups, ...colours } = lightPalette;

/** The colours as the properties of `cssVariables`, for a picture that follows the theme of its reader. */
export const variablePalette: Palette = {
	theme,
	...(variables('map', colours) as Record<keyof typeof colours, string>),
	groups: variables('group', groups) as Palette['groups']
};
