import { resolve } from '$app/paths';
import { buildCaches, copyCaches } from '$lib/domain/offline/cache-names';
import { pathBelow } from '$lib/domain/offline/request-kind';

/** Root of the site as an address, with `/` at its end. */
export const siteAddress = () => new URL(resolve('/'), location.origin).href;

/** Whether a page is kept on this device, so that the worker can show it without a connection. */
export async function isKept(url: URL): Promise<boolean> {
	const path = pathBelow(siteAddress(), url);
	if (path === null || !('caches' in window) || !navigator.serviceWorker?.controller) return false;
	const root = resolve('/');
	const names = await caches.keys();
	const ours = [...buildCaches(root, names).map(({ name }) => name), ...copyCaches(root, names)];
	const found = await Promise.all(
		ours.map(async (name) => (await caches.open(name)).match(root + path))
	);
	return found.some((response) => response !== undefined);
}
