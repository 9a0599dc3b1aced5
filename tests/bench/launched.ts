import { chromium, type Browser } from '@playwright/test';
import { chromiumArguments, findChromium } from '../browser/chromium';

/** The browser of this machine, as the tests start it; to be closed. */
export function launched(): Promise<Browser> {
	const executablePath = findChromium();
	return chromium.launch({
		args: chromiumArguments,
		...(executablePath !== null && { executablePath })
	});
}
