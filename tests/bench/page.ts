import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, findChromium } from '../browser/chromium';
import {
	transferBudgets,
	transferParts,
	watchTransfer,
	type TransferPart
} from '../browser/transfer';
import { kilobytes, median, milliseconds, report } from './report';

const port = 4275;
const site = `http://127.0.0.1:${port}/`;
const steps = 200;

/** The first visit and steps of the timeline in the built page, in Chromium. */
export async function benchPage(): Promise<void> {
	const server = spawn(
		process.execPath,
		[
			'node_modules/sirv-cli/bin.js',
			'build',
			'--host',
			'127.0.0.1',
			'--port',
			`${port}`,
			'--quiet'
		],
		{ stdio: 'ignore' }
	);
	const executablePath = findChromium();
	const browser = await chromium.launch({
		args: chromiumArguments,
		...(executablePath !== null && { executablePath })
	});
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await benchFirstVisit(page);
		await page.goto(`${site}?date=2024-06-01`);
		await page.waitForSelector(
			'[data-map-state="idle"][data-observation]:not([data-observation="latest"])'
		);
		const times = await stepTimes(page);
		const value = median(times);
		report(
			`timeline step on the main thread, median of ${times.length}`,
			milliseconds(value),
			'≤ 8 ms',
			value <= 8
		);
		const sorted = [...times].sort((a, b) => a - b);
		report(
			'the same, 95th percentile',
			milliseconds(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
			'',
			null
		);
	} finally {
		await browser.close();
		server.kill();
	}
}

/** What a first visit to the map transfers. */
async function benchFirstVisit(page: Page): Promise<void> {
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

async function openWhenServed(page: Page, url: string): Promise<void> {
	for (let attempt = 0; attempt < 50; attempt++) {
		try {
			await page.goto(url);
			return;
		} catch {
			await page.waitForTimeout(100);
		}
	}
	throw new Error(`expected the built site at ${url}; run: npm run build`);
}

/** Moves the slider by one observation at a time and measures the synchronous and microtask work of each move. */
async function stepTimes(page: Page): Promise<number[]> {
	return page.evaluate(async (count) => {
		const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
		if (slider === null) throw new Error('the page has no slider');
		const times: number[] = [];
		for (let i = 0; i < count; i++) {
			const start = performance.now();
			slider.valueAsNumber += 1;
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await Promise.resolve();
			// A task of its own ends after all effects of the step have run.
			await new Promise((resolve) => {
				const channel = new MessageChannel();
				channel.port1.onmessage = resolve;
				channel.port2.postMessage(null);
			});
			times.push(performance.now() - start);
			await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		}
		return times;
	}, steps);
}
