/**
 * Fetches a part of the page's code when it is first needed; the answer rejects as `load` does. Chromium remembers a
 * module that could not be fetched and never asks for it again, a page opened anew does: a second failure opens it anew,
 * where it can be had. The address holds the view.
 */
export function pagePart<T>(load: () => Promise<T>): () => Promise<T> {
	let failedBefore = false;
	return async () => {
		try {
			return await load();
		} catch (error) {
			if (failedBefore && (await isReachable())) location.reload();
			failedBefore = true;
			throw error;
		}
	};
}

/**
 * Whether the page could be opened now: one that shows something is not given up for one that shows nothing. Its code is
 * asked for too, of which any answer will do: after an update of the site it lies elsewhere.
 */
async function isReachable(): Promise<boolean> {
	try {
		const [page] = await Promise.all(
			[location.href, import.meta.url].map((url) => fetch(url, { cache: 'no-store' }))
		);
		return page?.ok === true;
	} catch {
		return false;
	}
}
