import { spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import { launched } from './launched';

/** Serves the built site on a port of this machine while `job` has a page of it, as large as a laptop's window. */
export async function onBuiltSite(
	port: number,
	job: (page: Page, site: string) => Promise<void>
): Promise<void> {
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
	const browser = await launched();
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await job(page, `http://127.0.0.1:${port}/`);
	} finally {
		await browser.close();
		server.kill();
	}
}

/** Opens a page of the site as soon as it is served. Throws where it is not. */
export async function openWhenServed(page: Page, url: string): Promise<void> {
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
