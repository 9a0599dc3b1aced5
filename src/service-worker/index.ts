import { keptHeader, servedFromDevice, titleOfPage } from '../lib/domain/offline/kept-page';
import { kindOfRequest, pathBelow } from '../lib/domain/offline/request-kind';
import { workerMessage } from '../lib/domain/offline/worker-message';
import { KeptFiles } from './kept-files';
import { noPage } from './no-page';

/*
 * What was opened once works without a connection afterwards. The host is asked first, as long as it answers, for all that
 * may change; so this worker brings no build with it, is the same for many of them, and can take over at once.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;
const root = new URL(scope).pathname;

/** How long the host may take where the device has what is asked for, ms: a hall's network often answers never. */
const patience = 6000;

const kept = new KeptFiles(root, async () => {
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	return open
		.filter(({ url }) => {
			const path = pathBelow(scope, new URL(url));
			// Pages of a release live on what its own worker keeps.
			return path !== null && !/^v\//.test(path);
		})
		.map(({ id }) => id);
});

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([worker.clients.claim(), kept.dropOutdated()]))
);

worker.addEventListener('fetch', (event) => {
	const { method, cache, mode, url } = event.request;
	const path = pathBelow(scope, new URL(url));
	const kind = kindOfRequest({ method, path, isPage: mode === 'navigate', cache });
	if (kind === 'none' || path === null) return;
	if (kind === 'page') event.respondWith(page(event, path));
	else if (kind === 'fixed') event.respondWith(fixed(event, path));
	else event.respondWith(changing(event, path));
});

/** The answer of the host; null: it gave none in time while the device has one. Rejects where neither is so. */
async function ofHost(answer: Promise<Response>, isKept: boolean): Promise<Response | null> {
	if (!isKept) return answer;
	const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
	const response = await Promise.race([answer.catch(() => null), late]);
	return response === null || response.status >= 500 ? null : response;
}

async function page(event: FetchEvent, path: string): Promise<Response> {
	const answer = fetch(event.request);
	// It may fail before anybody waits for it.
	answer.catch(() => undefined);
	const name = await kept.cacheOfPage(path);
	try {
		const response = await ofHost(answer, name !== null);
		if (response !== null) {
			if (response.ok) event.waitUntil(keepAnswer(path, response.clone(), event.resultingClientId));
			return response;
		}
	} catch {
		return missing(path);
	}
	// It may still come, for the next time.
	const late = answer.then((response) =>
		response.ok ? keepAnswer(path, response, '') : undefined
	);
	event.waitUntil(late.catch(() => undefined));
	if (event.resultingClientId !== '') await kept.pageLivesOn(event.resultingClientId, name!);
	return (await pageOfDevice(path, name!)) ?? missing(path);
}

async function keepAnswer(path: string, response: Response, client: string): Promise<void> {
	const name = await kept.keepPage(path, await response.text());
	if (name !== null && client !== '') await kept.pageLivesOn(client, name);
}

async function pageOfDevice(path: string, name: string): Promise<Response | null> {
	const found = await kept.find(path, name);
	if (found === null) return null;
	const html = servedFromDevice(await found.text(), found.headers.get(keptHeader) ?? '');
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function missing(path: string): Promise<Response> {
	const pages = [...(await kept.pages())].map(([path, html]) => ({
		path,
		title: titleOfPage(html) ?? path
	}));
	return new Response(noPage(root, path, pages), {
		status: 503,
		headers: { 'content-type': 'text/html; charset=utf-8' }
	});
}

/** What the device has once is not asked for again; it is kept with the newest build too, which stays longer. */
async function fixed(event: FetchEvent, path: string): Promise<Response> {
	const newest = await kept.newest();
	const own = newest === null ? null : await kept.get(path, newest);
	if (own !== null) return own;
	const response = (await kept.find(path, newest)) ?? (await fetch(event.request));
	if (response.ok) event.waitUntil(kept.keep(path, response.clone(), newest));
	return response;
}

async function changing(event: FetchEvent, path: string): Promise<Response> {
	const answer = fetch(event.request);
	answer.catch(() => undefined);
	const name = await kept.cacheOf(event.clientId);
	const found = await kept.find(path, name);
	const response = await ofHost(answer, found !== null);
	if (response === null) return found ?? answer;
	if (response.ok) event.waitUntil(kept.keep(path, response.clone(), name));
	return response;
}

worker.addEventListener('message', (event) => {
	const message = workerMessage(event.data);
	if (message === null) return;
	const [answer] = event.ports;
	const { source } = event;
	const client = source instanceof Client ? source.id : '';
	const done =
		message.kind === 'opened'
			? keepOpened(message.page, message.files, client)
			: keepRouted(message.page);
	event.waitUntil(done.then(() => answer?.postMessage('kept')));
});

/** Takes a page and its files from the browser's own cache: nothing that was fetched is fetched again. */
async function keepOpened(page: string, files: readonly string[], client: string): Promise<void> {
	const path = pathBelow(scope, new URL(page));
	if (path === null) return;
	const response = await fetch(page, { cache: 'force-cache' });
	// Where the host forbids that, all would come from the host once more.
	if (!response.ok || /no-store/.test(response.headers.get('cache-control') ?? '')) return;
	const name = await kept.keepPage(path, await response.text());
	if (name === null) return;
	if (client !== '') await kept.pageLivesOn(client, name);
	await Promise.all(files.map((file) => keepFile(file, name)));
}

async function keepFile(file: string, name: string): Promise<void> {
	const path = pathBelow(scope, new URL(file));
	const kind = kindOfRequest({ method: 'GET', path, isPage: false, cache: 'default' });
	if (kind === 'none' || path === null || (await kept.has(path, name))) return;
	const response = await fetch(file, { cache: 'force-cache' }).catch(() => null);
	if (response?.ok) await kept.keep(path, response, name);
}

async function keepRouted(page: string): Promise<void> {
	const path = pathBelow(scope, new URL(page));
	const name = await kept.newest();
	if (path === null || (name !== null && (await kept.has(path, name)))) return;
	const response = await fetch(page).catch(() => null);
	if (response?.ok) await kept.keepPage(path, await response.text());
}
