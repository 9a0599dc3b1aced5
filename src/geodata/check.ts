import { oblastSlugs } from '../lib/domain/dataset/oblast';
import { countOf, formatIssue, summariseIssues, type Issue } from '../lib/check/issue';
import type { Geodata } from '../lib/check/assemble/geodata';
import { readGeodata } from './read-geodata';

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
	return [...issues.map(formatIssue), summariseIssues(issues)].join('\n\n');
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
		`${countOf(dates.length, 'observation')} from ${dates[0]?.date ?? '–'} to ${dates.at(-1)?.date ?? '–'}.`
	].join(' ');
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
