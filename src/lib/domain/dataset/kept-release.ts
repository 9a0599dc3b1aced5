import type { DataVersion } from './dataset';
import type { HostVersions, Release } from './release';

/** The kept release of what is shown live with this version of the data; null: the host keeps none. */
export function releaseOfLive(host: HostVersions, version: DataVersion): Release | null {
	const { current, releases } = host;
	// A page that was opened before the last change of the site is not of the present code.
	if (current.version !== version) return releaseOfVersion(host, version);
	return releases.find(({ name }) => name === current.name) ?? null;
}

/** The newest kept release with a version of the data, or of that name; null: the host keeps none. */
export function releaseOfVersion({ releases }: HostVersions, asked: string): Release | null {
	return releases.find(({ name, version }) => name === asked || version === asked) ?? null;
}
