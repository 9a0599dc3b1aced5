/**
 * What moves a headline: the line (who holds the land), the data (deposits, figures, balances, and how they are added up),
 * or prices. In this order one group after the other is changed to see what it does.
 */
export const inputGroups = ['line', 'data', 'price'] as const;
export type InputGroup = (typeof inputGroups)[number];

/** Files that no number is made from. */
const words =
	/^(words|sources|events|name-words|name-exceptions|commodity-notes|licence-states|fund-events)\.csv$|^(briefings|schema)\/|^basemap\/(cities|labels|rivers)\.geojson$|\.md$|^occupation\/commons\.geojson$/;

/** What a file of geodata moves; null: no number. */
export function groupOf(path: string): InputGroup | null {
	if (words.test(path)) return null;
	if (path.startsWith('occupation/') || path === 'control-flags.csv') return 'line';
	return path === 'prices.csv' ? 'price' : 'data';
}
