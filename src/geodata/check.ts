import { oblastSlugs } from '../lib/domain/dataset/oblast';
import { countOf, formatIssue, summariseIssues, type Issue } from '../lib/check/issue';
import type { Geodata } from '../lib/check/assemble/geodata';
import { readGeodata } from './read-geodata';
import { condensed } from './report/condensed';

export interface CheckResult {
	/** Null: at least one error. */
	readonly geodata: Geodata | null;
	/** What to print: every issue, then one summary. */
	readonly report: string;
}

/** Reads and checks a geodata folder. Pure but for reading; neither prints nor exits. */
export function checkGeodata(folder: string): CheckResult {
	const { geodata, issues } = readGeodata(folder);
	const parts = issues.length > 0 ? [reportIssues(issues)] : [];
	if (geodata !== null) parts.push(describeGeodata(geodata));
	return { geodata, report: parts.join('\n\n') };
}

/** Every issue, then one summary of them. */
export function reportIssues(issues: readonly Issue[]): string {
	const shown = condensed(issues).map(({ issue, more }) =>
		more === null ? formatIssue(issue) : `${formatIssue(issue)}\n  ${more}`
	);
	return [...shown, summariseIssues(issues)].join('\n\n');
}

/** One short paragraph of counts. */
export function describeGeodata(geodata: Geodata): string {
	const { deposits, commodities, basins, timeline, oblasts, sources } = geodata;
	const counted = deposits.filter(({ figures }) => figures.some((figure) => figure.counted));
	const dates = timeline.observations;
	return [
		`${countOf(deposits.length, 'deposit')} in ${new Set(deposits.map(({ oblast }) => oblast)).size} of ${oblasts.length} oblasts`,
		`(${depositsPerOblast(geodata)}),`,
		`${counted.length} with a counted figure; ${countOf(basins.length, 'basin')}, ${commodities.length} commodities, ${countOf(sources.length, 'source')};`,
		`${countOf(dates.length, 'observation')} from ${dates[0]?.date ?? '–'} to ${dates.at(-1)?.date ?? '–'}.`,
		...oldFigures(geodata)
	].join(' ');
}

/** A source that is older than the newest by more years has perhaps been followed by another. */
const yearsToAge = 10;

/** One sentence on the counted figures whose sources are all old: no fault, but where to look first for newer ones. */
function oldFigures({ deposits, sources }: Geodata): readonly string[] {
	const years = new Map(sources.map(({ id, year }) => [id, Number.parseInt(year, 10)]));
	const oldest = Math.max(...[...years.values()].filter(Number.isFinite)) - yearsToAge;
	const old = deposits.flatMap(({ id, figures }) =>
		figures.flatMap((figure) => {
			const dated = figure.sources.map((source) => years.get(source)!).filter(Number.isFinite);
			const newest = Math.max(...dated);
			return figure.counted && dated.length > 0 && newest < oldest ? [{ id, newest }] : [];
		})
	);
	if (old.length === 0) return [];
	const ids = [...new Set(old.sort((a, b) => a.newest - b.newest).map(({ id }) => id))];
	const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
	return [
		`Counted figures from sources before ${oldest} alone: ${old.length}, of ${ids.slice(0, 5).join(', ')}${more}.`
	];
}

function depositsPerOblast({ oblasts, deposits }: Geodata): string {
	return oblasts
		.map(({ code }) => ({
			slug: oblastSlugs[code],
			count: deposits.filter(({ oblast }) => oblast === code).length
		}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
		.map(({ slug, count }) => `${slug} ${count}`)
		.join(', ');
}
