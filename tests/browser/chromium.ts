import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Root may not use Chromium's sandbox; no request of the browser's own may leave the machine. */
export const chromiumArguments = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Chromium without windows, as Debian packs it: the browser tests take two thirds of the time in it. */
const shellOfDebian = '/usr/bin/chromium-headless-shell';

/** `CHROMIUM_PATH`, Debian's shell, Playwright's own Chromium or another of the system; null: none. */
export function findChromium(): string | null {
	const asked = process.env['CHROMIUM_PATH'];
	const places = [asked, shellOfDebian, chromium.executablePath(), ...systemPlaces];
	return places.find((place) => place !== undefined && place !== '' && existsSync(place)) ?? null;
}
