/** A page that is never idle is asked for so long, ms. */
const longestWait = 10_000;

/** Runs once the page has loaded and has nothing else to do; what it returns calls it off. */
export function atRest(run: () => void): () => void {
	// Not every browser says when it is idle.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(run, 1000);
		return () => clearTimeout(timer);
	}
	const idle = requestIdleCallback(run, { timeout: longestWait });
	return () => cancelIdleCallback(idle);
}
