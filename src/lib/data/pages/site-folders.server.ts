import { ownSlug } from '$lib/domain/briefing/briefing-file';
import { readBriefings } from '../built.server';
import { builtSite } from './built-site.server';

/** Folder of every page that is for people and search engines, below the language's root. */
export function siteFolders(): readonly string[] {
	const { oblasts, commodities, deposits } = builtSite().dataset;
	return [
		'',
		'oblast/',
		...oblasts.map(({ slug }) => `oblast/${slug}/`),
		'commodity/',
		...commodities.map(({ id }) => `commodity/${id}/`),
		'deposit/',
		...deposits.map(({ id }) => `deposit/${id}/`),
		'brief/',
		`brief/${ownSlug}/`,
		...readBriefings().map(({ slug }) => `brief/${slug}/`),
		'method/',
		'data/',
		'edit/'
	];
}
