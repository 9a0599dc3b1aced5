import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium';

/** Makes sure that a Chromium is there: found, else Playwright's own, else a package of Debian when root. */
const run = (command: string, args: readonly string[]) =>
	spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const attempts: readonly (() => boolean)[] = [
	() => run('npx', ['playwright', 'install', 'chromium-headless-shell', 'chromium']),
	() =>
		process.getuid?.() === 0 &&
		run('apt-get', ['update', '-qq']) &&
		['chromium-headless-shell', 'chromium'].some((name) =>
			run('apt-get', ['install', '-y', '-qq', name])
		)
];

for (const attempt of attempts) {
	if (findChromium() !== null) break;
	attempt();
}

const found = findChromium();
if (found === null) {
	console.error(
		[
			'expected a Chromium for the browser tests, found none, and none could be installed.',
			'Do one of these, then run the tests again:',
			'  npx playwright install --with-deps chromium',
			'  sudo apt-get install chromium-headless-shell   (Debian; elsewhere chromium)',
			'  CHROMIUM_PATH=/path/to/chrome npm test (any Chromium or Chrome)'
		].join('\n')
	);
	process.exitCode = 1;
} else console.log(`Chromium: ${found}`);
