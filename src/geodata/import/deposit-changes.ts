import { countOf } from '../../lib/check/issue';
import type { RawDeposit } from './deposit-files';

type Members = Readonly<Record<string, unknown>>;

/** One line for a deposit that is new, or for each of its fields that changes. */
export function depositChanges(
	before: { readonly oblast: string; readonly feature: RawDeposit } | null,
	oblast: string,
	after: RawDeposit
): readonly string[] {
	const { id } = after;
	const file = `deposits/${oblast}.geojson`;
	const figures = figuresOf(after.properties);
	if (before === null)
		return [`${id}: a new deposit in ${file}, with ${countOf(figures.length, 'figure')}`];
	return [
		...(before.oblast === oblast
			? []
			: [`${id}: from deposits/${before.oblast}.geojson to ${file}`]),
		...changed(
			`${id}`,
			withoutFigures(before.feature.properties),
			withoutFigures(after.properties)
		),
		...changed(`${id}`, { geometry: before.feature.geometry }, { geometry: after.geometry }),
		...figureChanges(`${id}`, figuresOf(before.feature.properties), figures)
	];
}

function figuresOf({ figures }: Members): readonly Members[] {
	return Array.isArray(figures) ? (figures as Members[]) : [];
}

function withoutFigures({ figures: _figures, ...rest }: Members): Members {
	return rest;
}

function figureChanges(
	id: string,
	before: readonly Members[],
	after: readonly Members[]
): string[] {
	const kept = before.flatMap((figure, i) =>
		after[i] === undefined
			? [`${id}: without its figure ${i + 1}`]
			: changed(`${id} figure ${i + 1}`, figure, after[i])
	);
	const added = after
		.slice(before.length)
		.map(({ commodity, kind, value, unit }, i) =>
			[`${id}: a new figure ${before.length + i + 1},`, commodity, kind, value, unit]
				.map(String)
				.join(' ')
		);
	return [...kept, ...added];
}

function changed(what: string, before: Members, after: Members): string[] {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return names
		.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
		.map((name) => `${what}: ${name} ${shown(before[name])} → ${shown(after[name])}`);
}

function shown(value: unknown): string {
	if (value === undefined || value === null || value === '') return '(empty)';
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
