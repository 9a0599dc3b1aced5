import type { Page } from '@playwright/test';
import {
	transferBudgets,
	transferParts,
	watchTransfer,
	type TransferPart
} from '../browser/transfer';
import { onBuiltSite, openWhenServed } from './built-site';
import { kilobytes, median, milliseconds, report } from './report';

const port = 4275;
const steps = 200;

/** The first visit and steps of the timeline in the built page, in Chromium. */
export async function benchPage(): Promise<void> {
	await onBuiltSite(port, async (page, site) => {
		await benchFirstVisit(page, site);
		await page.goto(`${site}?date=2024-06-01`);
		await page.waitForSelector(
			'[data-map-state="idle"][data-observation]:not([data-observation="latest"])'
		);
		const times = await stepTimes(page);
		const work = median(times.map(({ work }) => work));
		report(
			`timeline step on the main thread, median of ${times.length}: script, style, layout`,
			milliseconds(work),
			'≤ 8 ms',
			work <= 8
		);
		report('the same, 95th percentile', milliseconds(percentile95(times, 'work')), '', null);
		report(
			"a step with the frame that it falls into, of MapLibre's redraw for the most part, median",
			milliseconds(median(times.map(({ frame }) => frame))),
			'',
			null
		);
	});
}

/** What a first visit to the map transfers. */
async function benchFirstVisit(page: Page, site: string): Promise<void> {
	const transferred = watchTransfer(page);
	await openWhenServed(page, site);
	await page.waitForSelector('[data-map-state="idle"]');
	const { bytes } = transferred();
	for (const part of Object.keys(transferBudgets) as TransferPart[]) {
		const budget = transferBudgets[part];
		report(
			transferParts[part],
			`${kilobytes(bytes[part])} brotli`,
			`≤ ${budget / 1000} kB`,
			bytes[part] <= budget
		);
	}
}

interface StepTime {
	/** Script until all effects of the step have run, then style and layout, ms. */
	readonly work: number;
	/** The same and whatever else the main thread does until the second frame after it has begun, ms. */
	readonly frame: number;
}

function percentile95(times: readonly StepTime[], part: keyof StepTime): number {
	const sorted = times.map((time) => time[part]).sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
}

/** Moves the slider by one observation at a time, each in a task of its own, and measures each move. */
async function stepTimes(page: Page): Promise<StepTime[]> {
	return page.evaluate(async (count) => {
		const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
		if (slider === null) throw new Error('the page has no slider');
		const times: { work: number; frame: number }[] = [];
		for (let i = 0; i < count; i++) {
			// Out of the frame that the last step ended in.
			await new Promise((resolve) => {
				const channel = new MessageChannel();
				channel.port1.onmessage = resolve;
				channel.port2.postMessage(null);
			});
			const start = performance.now();
			slider.valueAsNumber += 1;
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			// All effects run in microtasks that the event has queued before this one.
			for (let turn = 0; turn < 10; turn++) await Promise.resolve();
			// Asking for a height makes the browser do style and layout now.
			void document.body.offsetHeight;
			const work = performance.now() - start;
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
			times.push({ work, frame: performance.now() - start });
		}
		return times;
	}, steps);
}
