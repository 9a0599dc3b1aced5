import { resolve } from '$app/paths';
import { parseIsoDate } from '$lib/domain/dataset/iso-date';
import { liveRootOf, type HostVersions } from '$lib/domain/dataset/release';
import { fetchJson, LoadError } from './fetch-built';

const file = 'version.json';

/**
 * What the host shows live, and which releases it keeps. Always asked anew, since a release outlives the builds after it;
 * for the same reason it is not trusted as files of the own build are. Rejects with LoadError.
 */
export async function loadHostVersions(): Promise<HostVersions> {
	const versions = await fetchJson<Partial<HostVersions> | null>(file, liveRootOf(resolve('/')), {
		cache: 'no-cache'
	});
	const { current, releases } = versions ?? {};
	const isRead =
		typeof current?.version === 'string' &&
		parseIsoDate(String(current.lastDate)) !== null &&
		Array.isArray(releases);
	if (!isRead) throw new LoadError(file, 'no list of releases');
	return { current, releases };
}
