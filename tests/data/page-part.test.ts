import { describe, expect, it } from 'vitest';
import { pagePart, type Surroundings } from '../../src/lib/data/page-part';

const href = 'https://minerals.example/?commodity=lithium';
const isPage = (url: string) => url === href;
const refused = new TypeError('Failed to fetch dynamically imported module');

/** A browser that answers the page and its code as told, and counts what is asked and how often it reloads. */
function browserWith(answer: (url: string) => Promise<Pick<Response, 'ok'>>) {
	const asked: string[] = [];
	let reloads = 0;
	const browser: Surroundings = {
		location: { href, reload: () => void reloads++ },
		fetch: (url) => {
			asked.push(url);
			return answer(url);
		}
	};
	return { browser, asked, reloads: () => reloads };
}

const found = () => Promise.resolve({ ok: true });
const missing = () => Promise.resolve({ ok: false });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a part of the page’s code that cannot be fetched', () => {
	it('is reported, and the page stays, the first time', async () => {
		const { browser, asked, reloads } = browserWith(found);
		await expect(pagePart(() => Promise.reject(refused), browser)()).rejects.toBe(refused);
		expect([asked, reloads()]).toEqual([[], 0]);
	});

	it.each([
		['the page and its code are there', 1, found],
		[
			'the code has another address by now',
			1,
			(url: string) => (isPage(url) ? found() : missing())
		],
		['the page is missing', 0, (url: string) => (isPage(url) ? missing() : found())],
		['the page cannot be reached', 0, (url: string) => (isPage(url) ? offline() : found())],
		['the code cannot be reached', 0, (url: string) => (isPage(url) ? found() : offline())]
	])('the second time, where %s: reloads the page %i times', async (_, expected, answer) => {
		const { browser, asked, reloads } = browserWith(answer);
		const part = pagePart(() => Promise.reject(refused), browser);
		for (const attempt of [1, 2]) await expect(part(), `attempt ${attempt}`).rejects.toBe(refused);
		expect(asked.filter(isPage)).toHaveLength(1);
		expect(reloads()).toBe(expected);
	});

	it('is there without a reload where the engine asks for it again', async () => {
		const { browser, asked, reloads } = browserWith(found);
		const answers = [Promise.reject(refused), Promise.resolve('part')];
		const part = pagePart(() => answers.shift()!, browser);
		await expect(part()).rejects.toBe(refused);
		await expect(part()).resolves.toBe('part');
		expect([asked, reloads()]).toEqual([[], 0]);
	});
});
