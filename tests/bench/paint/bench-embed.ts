import type { Browser, Frame } from '@playwright/test';
import { idleEmbedBudget } from '../../browser/transfer';
import { launched } from '../launched';
import { kilobytes, median, report } from '../report';
import { phone, slowLink } from './bench-paint';
import { serveSlowly, type SlowServer } from './slow-server';

const runs = Number(process.env['PAINT_RUNS'] ?? 3);
const firstNumberBudget = 1500;

/** What a page of somebody else is like, and what it frames. */
interface Host {
	/** Above the frame, px. */
	readonly above: number;
	readonly path: string;
}

/** An embed in the page of somebody else, on a phone on a slow line: out of sight, and at the top. */
export async function benchEmbed(): Promise<void> {
	const browser = await launched();
	const server = await serveSlowly('build', slowLink);
	try {
		for (const path of ['embed/', 'uk/embed/']) {
			const bytes = await idleBytes(browser, server, { path, above: 5000 });
			report(
				`/${path} far down a page, not seen or touched`,
				`${kilobytes(bytes)} brotli`,
				`≤ ${idleEmbedBudget / 1000} kB`,
				bytes <= idleEmbedBudget
			);
		}
		for (const [path, budget] of [
			['embed/', firstNumberBudget],
			['embed/?commodity=lithium', firstNumberBudget],
			['uk/embed/?oblast=UA-14', firstNumberBudget],
			['embed/?date=2022-06-01', firstNumberBudget],
			['embed/?date=2022-06-01&commodity=lithium', null]
		] as const) {
			const times: number[] = [];
			for (let i = 0; i < runs; i++)
				times.push(await firstNumber(browser, server, { path, above: 0 }));
			const time = median(times);
			report(
				`phone: first number of /${path} in a frame at the top`,
				`${(time / 1000).toFixed(2)} s`,
				budget === null ? '' : `≤ ${budget / 1000} s`,
				budget === null ? null : time <= budget
			);
		}
	} finally {
		await browser.close();
		server.close();
	}
}

async function idleBytes(browser: Browser, server: SlowServer, host: Host): Promise<number> {
	server.takeBytes();
	await inHost(browser, server, host, async (frame) => {
		await frame.evaluate(
			() =>
				new Promise<void>((told) => {
					new IntersectionObserver(() => told()).observe(document.documentElement);
				})
		);
	});
	return server.takeBytes();
}

/** Ms from asking for the frame until a number of its own view is painted. */
async function firstNumber(browser: Browser, server: SlowServer, host: Host): Promise<number> {
	let time = NaN;
	await inHost(browser, server, host, async (frame) => {
		const found = await frame.waitForFunction(
			() => (window as unknown as { numberAt?: number }).numberAt
		);
		time = (await found.jsonValue()) ?? NaN;
	});
	return time;
}

async function inHost(
	browser: Browser,
	server: SlowServer,
	{ above, path }: Host,
	job: (frame: Frame) => Promise<void>
): Promise<void> {
	const context = await browser.newContext({ viewport: phone.viewport, reducedMotion: 'reduce' });
	try {
		const page = await context.newPage();
		await page.addInitScript(watchNumber);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
		const frame = `<iframe src="${server.address}${path}" width="360" height="480"></iframe>`;
		await page.setContent(
			`<!doctype html><title>A page</title><p style="height: ${above}px">Text</p>${frame}`
		);
		await job(page.frames()[1]!);
	} finally {
		await context.close();
	}
}

/**
 * Runs in each frame before anything else: notes with which paint the headline, or what comes before it, is seen with a
 * number. No function here has a name, as in `visit.ts`.
 */
function watchNumber(): void {
	const watch = setInterval(() => {
		const answers = document.querySelectorAll('[data-headline], [data-early]');
		const isSeen = [...answers].some(
			(answer) =>
				/\d/.test(answer.textContent) && answer.checkVisibility({ visibilityProperty: true })
		);
		if (!isSeen) return;
		clearInterval(watch);
		requestAnimationFrame((time) => Object.assign(window, { numberAt: time }));
	}, 10);
}
