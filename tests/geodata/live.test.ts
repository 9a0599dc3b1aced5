import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ErrorPayload, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liveGeodata } from '../../src/geodata/live/plugin';
import { goodFolder } from './geodata-folder';
import { hotMessages, type HotMessages } from './hot-messages';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'live-')));
const deposits = 'deposits/donetsk.geojson';
const inRoot = (path: string) => join(root, 'geodata', path);

/** Long enough for a build on a busy machine; nothing waits so long. */
const patient = { timeout: 60_000 };

let server: ViteDevServer;
let page: HotMessages;

const portOf = () => (server.httpServer!.address() as { port: number }).port;
const get = (path: string, accept: string) =>
	fetch(`http://127.0.0.1:${portOf()}${path}`, { headers: { accept } });
/** The version of the data that are served. */
const served = async () =>
	((await (await get('/data/manifest.json', '*/*')).json()) as { version: string }).version;
const messages = (type: string) => page.all.filter((message) => message.type === type);
const lastError = () => (messages('error').at(-1) as ErrorPayload | undefined)?.err;

/** Saves a file with `found` replaced. */
function edit(path: string, found: string, becomes: string): void {
	const text = readFileSync(inRoot(path), 'utf8');
	expect(text).toContain(found);
	writeFileSync(inRoot(path), text.replace(found, becomes));
}

beforeAll(async () => {
	mkdirSync(join(root, 'static'));
	cpSync(goodFolder, join(root, 'geodata'), { recursive: true });
	edit(deposits, '"status": "explored"', '"status": "explord"');
	server = await createServer({
		...{ root, configFile: false, mode: 'development', publicDir: 'static', appType: 'custom' },
		...{ logLevel: 'silent', optimizeDeps: { noDiscovery: true } },
		server: { host: '127.0.0.1', port: 0 },
		plugins: [liveGeodata({ folder: 'geodata', out: 'static/data', cache: 'cache' })]
	});
	await server.listen();
	page = await hotMessages(portOf());
});

afterAll(async () => {
	page.close();
	await server.close();
	rmSync(root, { recursive: true });
});

test('without data, a page says what is wrong, and comes again when it is mended', async () => {
	await expect.poll(lastError, patient).toBeDefined();
	const waiting = await get('/', 'text/html');
	expect(waiting.status).toBe(503);
	expect(await waiting.text()).toContain(`geodata/${deposits}:12:19 test-lithium`);
	edit(deposits, '"status": "explord"', '"status": "explored"');
	await expect.poll(() => messages('full-reload').length, patient).toBe(1);
	expect(await served()).toMatch(/^2022-/);
});

test('a saved file is served, and open pages are told', async () => {
	const before = await served();
	edit('words.csv', 'Карта', 'Мапа');
	await expect.poll(() => messages('custom').length, patient).toBe(1);
	expect(messages('custom')[0]).toMatchObject({ event: 'geodata:built' });
	expect(await served()).not.toBe(before);
});

test('an error is told with place and remedy while the last good data stay, until it is mended', async () => {
	const [before, errors] = [await served(), messages('error').length];
	edit(deposits, '"status": "explored"', '"status": "explord"');
	edit('prices.csv', ',9000,11800,63700,', ',90000,11800,63700,');
	await expect.poll(() => lastError()?.message ?? '', patient).toContain('prices.csv');
	const { message, loc, stack, frame } = lastError()!;
	expect(message).toMatch(
		/donetsk\.geojson:12:19 test-lithium\n {2}field .*\n {2}found .*explord.*\n {2}expected .*\n {2}remedy .*explored/
	);
	expect(loc).toEqual({ file: inRoot(deposits), line: 12, column: 19 });
	expect(frame).toMatch(/^> 12 \| "status": "explord",\n {5}\| {11}\^\n$/);
	expect(stack).toContain(`${inRoot('prices.csv')}:3:`);
	expect(messages('error').length).toBeGreaterThan(errors);
	expect(await served()).toBe(before);

	const other = await hotMessages(portOf());
	await expect.poll(() => other.all.map(({ type }) => type), patient).toContain('error');
	other.close();

	edit('prices.csv', ',90000,11800,63700,', ',9000,11800,63700,');
	edit(deposits, '"status": "explord"', '"status": "explored"');
	await expect.poll(() => messages('update').length, patient).toBe(1);
	expect(await served()).toBe(before);
});

test('a file that is deleted is missed, and what an editor leaves beside it is not', async () => {
	const text = readFileSync(inRoot('units.csv'), 'utf8');
	writeFileSync(inRoot(`${deposits}~`), 'a copy of an editor');
	rmSync(inRoot('units.csv'));
	await expect.poll(() => lastError()?.message ?? '', patient).toContain('units.csv:1:1');
	expect(lastError()!.message).not.toContain('donetsk.geojson~');
	writeFileSync(inRoot('units.csv'), text);
	await expect.poll(() => messages('update').length, patient).toBe(2);
});
