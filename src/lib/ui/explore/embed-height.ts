/** How high a map should be in a frame of this width, px. */
const mapHeight = (width: number) => Math.min(640, Math.max(240, 0.62 * width));

/** What the content of an embed needs, px: all its parts, with a map that is neither a strip nor a tower. */
function neededHeight(main: HTMLElement): number {
	return [...main.children].reduce((sum, part) => {
		const isMap = part instanceof HTMLElement && part.dataset['part'] === 'map';
		return sum + (isMap ? mapHeight(main.clientWidth) : part.getBoundingClientRect().height);
	}, 0);
}

/**
 * Tells the page that an embed stands in how high its content is, whenever that changes (README, "Embed"). Nothing is
 * told but a number, so that any page may hear it.
 */
export function tellHeight(main: HTMLElement): (() => void) | undefined {
	if (window.parent === window) return undefined;
	let told = 0;
	const tell = () => {
		const height = Math.ceil(neededHeight(main));
		if (height === told) return;
		told = height;
		window.parent.postMessage({ type: 'behind-the-line:height', height }, '*');
	};
	const sizes = new ResizeObserver(tell);
	const watch = () => {
		sizes.disconnect();
		for (const part of [main, ...main.children]) sizes.observe(part);
	};
	const parts = new MutationObserver(watch);
	parts.observe(main, { childList: true });
	watch();
	return () => {
		sizes.disconnect();
		parts.disconnect();
	};
}
