import { oblastSlugs } from '$lib/domain/dataset/oblast';
import { depositFilterKinds } from '$lib/domain/estimate/deposit-filter';
import type { EstimateQuestion } from '$lib/domain/estimate/estimate-question';

/** Longer names are cut: some systems refuse them. */
const longest = 80;

/** What the rows are limited by, as a part of a file's name, so that another choice is another file; empty: nothing. */
export function choiceInFileName(
	{
		oblast,
		filter,
		contested,
		scenario
	}: Pick<EstimateQuestion, 'oblast' | 'filter' | 'contested' | 'scenario'>,
	chosen: readonly string[]
): string {
	const kinds = filter ? depositFilterKinds.flatMap((kind) => filter[kind]) : [];
	const parts = [...chosen, ...(oblast ? [oblastSlugs[oblast]] : []), ...kinds];
	if (contested !== undefined && contested !== 'half') parts.push(`contested-${contested}`);
	// First, so that no cut loses it.
	if (scenario) parts.unshift('scenario');
	const name = parts.map((part) => `-${part}`).join('');
	return name.length <= longest ? name : `${name.slice(0, longest - 8)}-${checksum(name)}`;
}

/** Tells apart names of which the same beginning is left. */
function checksum(text: string): string {
	const sum = [...text].reduce((before, letter) => (before * 31 + letter.charCodeAt(0)) >>> 0, 0);
	return sum.toString(36);
}
