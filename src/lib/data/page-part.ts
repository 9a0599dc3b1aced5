/** What fetching a part of the code needs of the browser. */
export interface Surroundings {
	readonly location: Pick<Location, 'href' | 'reload'>;
	readonly fetch: (url: string, init: RequestInit) => Promise<Pick<Response, 'ok'>>;
}

/**
 * Fetches a part of the page's code when it is first needed; the answer rejects as `load` does. Some engines keep a
 * failed import for the life of the page. After a second failure the page is reloaded, if the server answers. The
 * address holds the view.
 */
export function pagePart<T>(
	load: () => Promise<T>,
	browser: Surroundings = globalThis
): () => Promise<T> {
	let failedBefore = false;
	return async () => {
		try {
			return await load();
		} catch (error) {
			if (failedBefore && (await isReachable(browser))) browser.location.reload();
			failedBefore = true;
			throw error;
		}
	};
}

/**
 * Whether a reload would show the page: a page that shows something is not given up for an error of the network. The
 * server is asked for the code too, and any answer will do: after an update of the site the code has another address.
 */
async function isReachable({ location, fetch }: Surroundings): Promise<boolean> {
	try {
		const [page] = await Promise.all(
			[location.href, import.meta.url].map((url) => fetch(url, { cache: 'no-store' }))
		);
		return page?.ok === true;
	} catch {
		return false;
	}
}
