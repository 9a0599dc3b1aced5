import { servedAttribute } from '$lib/domain/offline/kept-page';

/** Opens a page anew where it is kept on this device, since it then says of which day it is; false: it is not kept. */
export async function openKept(url: URL): Promise<boolean> {
	// What comes from the device already would come from there again.
	if (url.href === location.href && document.documentElement.hasAttribute(servedAttribute))
		return false;
	try {
		const { isKept } = await import('$lib/data/offline/kept-pages');
		if (!(await isKept(url))) return false;
	} catch {
		// What the browser does not let us look into is not kept.
		return false;
	}
	if (url.href === location.href) location.reload();
	else location.assign(url);
	return true;
}
