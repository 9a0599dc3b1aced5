import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findChromium } from './tests/browser/chromium';

// Several checkouts on one machine can test at the same time.
const port = Number(process.env['BROWSER_TEST_PORT'] ?? 4273);
const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	// One more than the cores that are asked for: a test also waits for the clock, or for what it holds back itself.
	workers: 3,
	forbidOnly: true,
	retries: 0,
	// With software WebGL on few cores the tests ask that something appears, not how fast.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ['./tests/browser/summary-reporter.ts']],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}`,
		viewport: { width: 1440, height: 900 },
		actionTimeout: 30_000,
		// Nothing fades in, so that a map is at rest as soon as it is drawn.
		reducedMotion: 'reduce',
		// A worker would keep what a test breaks; those of offline.e2e.ts have theirs.
		serviceWorkers: 'block',
		timezoneId: 'Europe/Kyiv',
		locale: 'en-GB',
		launchOptions: {
			// A page of a test is gone before V8's slowest compiler has earned what it takes.
			args: [...chromiumArguments, '--js-flags=--no-turbofan'],
			...(executablePath !== null && { executablePath })
		}
	},
	webServer: {
		command: `npx sirv build --host 127.0.0.1 --port ${port} --quiet --single 404.html --brotli --gzip`,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false
	}
});
