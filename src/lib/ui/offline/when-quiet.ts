/** Runs once nothing has been fetched for so long, ms; what it returns calls it off. */
export function whenQuiet(quiet: number, run: () => void): () => void {
	let timer = setTimeout(done, quiet);
	const observer = new PerformanceObserver(() => {
		clearTimeout(timer);
		timer = setTimeout(done, quiet);
	});
	observer.observe({ type: 'resource' });
	function done() {
		observer.disconnect();
		run();
	}
	return () => {
		observer.disconnect();
		clearTimeout(timer);
	};
}
