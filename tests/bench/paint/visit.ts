import type { Browser } from '@playwright/test';

/** What a first visit to a page was like; times since it was asked for, ms. */
export interface Visit {
	/** When the largest thing of the first screen was painted, and which it is. */
	readonly largestPaint: number;
	readonly largest: string;
	/** Sum of all layout shifts. */
	readonly shift: number;
	/** When the map had drawn all that it was given. */
	readonly mapIdle: number;
	/** The longest task that began before MapLibre was asked for, and before it had come. */
	readonly longestBeforeAsked: number;
	readonly longestBeforeCome: number;
}

export interface Device {
	readonly viewport: { readonly width: number; readonly height: number };
	/** How many times slower than this machine. */
	readonly slowdown: number;
}

interface Watched {
	largestPaint: number;
	largest: string;
	shift: number;
	mapIdle: number;
	tasks: [start: number, duration: number][];
}

/** Visits a page whose map, `[data-map]`, says in `data-map-state` that it is idle, with an empty cache. */
export async function visit(browser: Browser, address: string, device: Device): Promise<Visit> {
	const context = await browser.newContext({
		viewport: device.viewport,
		reducedMotion: 'reduce',
		locale: 'en-GB'
	});
	try {
		const page = await context.newPage();
		await page.addInitScript(watch);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: device.slowdown });
		await page.goto(address, { waitUntil: 'commit' });
		await page.waitForSelector('[data-map-state="idle"]', { timeout: 120_000 });
		return await page.evaluate(summary);
	} finally {
		await context.close();
	}
}

/** Runs in the page before anything else. */
function watch(): void {
	const watched: Watched = { largestPaint: 0, largest: '', shift: 0, mapIdle: 0, tasks: [] };
	Object.assign(window, { watched });
	// No function here has a name: the loader of TypeScript would call one of its own to keep it.
	const observer = new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { element, value } = entry as PerformanceEntry & { element?: Element; value: number };
			if (entry.entryType === 'layout-shift') watched.shift += value;
			else if (entry.entryType === 'longtask')
				watched.tasks.push([entry.startTime, entry.duration]);
			else {
				watched.largestPaint = entry.startTime;
				watched.largest = `${element?.localName} ${element?.textContent.trim().slice(0, 30)}`;
			}
		}
	});
	for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
		observer.observe({ type, buffered: true });
	}
	new MutationObserver(() => {
		if (watched.mapIdle === 0 && document.querySelector('[data-map-state="idle"]') !== null) {
			watched.mapIdle = performance.now();
		}
	}).observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: ['data-map-state']
	});
}

/** Runs in the page at the end. MapLibre is the largest file of both pages. */
function summary(): Visit {
	const { tasks, ...times } = (window as unknown as { watched: Watched }).watched;
	const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	const largest = files.reduce((a, b) => (b.encodedBodySize > a.encodedBodySize ? b : a));
	const [longestBeforeAsked, longestBeforeCome] = [largest.startTime, largest.responseEnd].map(
		(time) =>
			Math.max(0, ...tasks.filter(([start]) => start < time).map(([, duration]) => duration))
	) as [number, number];
	return { ...times, longestBeforeAsked, longestBeforeCome };
}
