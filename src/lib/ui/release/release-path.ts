import { resolve } from '$app/paths';
import type { IsoDate } from '$lib/domain/dataset/iso-date';
import type { Release } from '$lib/domain/dataset/release';
import type { Language } from '$lib/i18n/language/language';
import { folderIn, liveRoot } from '../site/site-path';

/** Address of the live map with a view of a release; who looked at its last day gets the last day there. */
export function livePath(language: Language, search: string, lastDate: IsoDate): string {
	const params = search.replace(/^\?/, '').split('&');
	const kept = params.filter((pair) => pair !== '' && pair !== `date=${lastDate}`);
	return `${liveRoot()}${folderIn(language, '')}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/** Address of the same page in a release, with what else the link asks for than a version. */
export function pathInRelease(
	{ name }: Pick<Release, 'name'>,
	{ pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>
): string {
	const page = pathname.slice(resolve('/').length);
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '' && !/^version=/i.test(pair));
	return `${liveRoot()}v/${name}/${page}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}
