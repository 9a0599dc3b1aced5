import { resolve } from '$app/paths';
import { buildCaches, copyCacheName, copyCaches } from '$lib/domain/offline/cache-names';
import { buildOfPage, headersOfTransfer, keptHeader } from '$lib/domain/offline/kept-page';
import { bytesOf, type KeptCopy, type OfflineList } from '$lib/domain/offline/offline-list';
import { kindOfRequest } from '$lib/domain/offline/request-kind';
import type { Language } from '$lib/domain/language';
import { fetchJson } from '../fetch-built';
import { startWorker } from './worker';

/**
 * Why a briefing is not kept: the disk or what the browser allows is `full`; the browser has `refused`; the site `changed`
 * in the midst of it; the host did not answer (`network`).
 */
export type CopyProblem = 'full' | 'refused' | 'changed' | 'network';

export class CopyError extends Error {
	constructor(
		readonly problem: CopyProblem,
		options?: ErrorOptions
	) {
		super(`expected to keep a briefing on this device, found: ${problem}`, options);
		this.name = 'CopyError';
	}
}

/** At a time; a browser has six connections to a host. */
const lanes = 4;
/** Beside the files of a copy: what it is. Written last, so that a copy without it is none. */
const label = 'copy.json';

/** What a briefing needs without a connection. Rejects with LoadError. */
export function loadOfflineList(slug: string, language: Language): Promise<OfflineList> {
	return fetchJson<OfflineList>(`offline/${slug}-${language}.json`, resolve('/'), {
		cache: 'no-cache'
	});
}

/** The copy of a page on this device; null: there is none. */
export async function keptCopy(page: string): Promise<KeptCopy | null> {
	if (!('caches' in window)) return null;
	for (const name of await copiesOf(page)) {
		const found = await (await caches.open(name)).match(resolve('/') + label);
		if (found !== undefined) return (await found.json()) as KeptCopy;
	}
	return null;
}

export async function removeCopy(page: string): Promise<void> {
	for (const name of await copiesOf(page)) await caches.delete(name);
}

const copiesOf = async (page: string) => copyCaches(resolve('/'), await caches.keys(), page);

/**
 * Fetches all files of a briefing and keeps them until somebody removes them. `onfetched` is told the bytes that are there.
 * Rejects with CopyError, or with AbortError when called off; an older copy then stays.
 */
export async function keepCopy(
	list: OfflineList,
	onfetched: (bytes: number) => void,
	signal: AbortSignal
): Promise<KeptCopy> {
	const { build, lastDate, page } = list;
	const copy: KeptCopy = { build, lastDate, bytes: bytesOf(list), since: Date.now() };
	const name = copyCacheName(resolve('/'), page, copy.since);
	try {
		const older = await copiesOf(page);
		await haveRoom(copy.bytes);
		await startWorker().catch((cause: unknown) => {
			throw new CopyError('refused', { cause });
		});
		const cache = await caches.open(name);
		await fetchAll(list, cache, onfetched, signal);
		await cache.put(resolve('/') + label, Response.json(copy));
		for (const other of older) await caches.delete(other);
		return copy;
	} catch (error) {
		await caches.delete(name).catch(() => false);
		if (signal.aborted) throw error;
		throw error instanceof CopyError ? error : new CopyError(problemOf(error), { cause: error });
	}
}

/** The browser is asked not to clear the copy away when the disk fills up. */
async function haveRoom(bytes: number): Promise<void> {
	await navigator.storage?.persist?.().catch(() => false);
	const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
	if (quota !== undefined && quota - (usage ?? 0) < bytes) throw new CopyError('full');
}

const problemOf = (error: unknown): CopyProblem => {
	const name = error instanceof Error || error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return 'full';
	return name === 'SecurityError' || name === 'InvalidStateError' ? 'refused' : 'network';
};

async function fetchAll(
	{ build, page, files }: OfflineList,
	cache: Cache,
	onfetched: (bytes: number) => void,
	signal: AbortSignal
): Promise<void> {
	let fetched = 0;
	const keep = async ({ path, bytes }: OfflineList['files'][number]) => {
		signal.throwIfAborted();
		const response = await fileOf(path, signal);
		if (path === page) await isOfBuild(response.clone(), build);
		await cache.put(resolve('/') + path, await unpacked(response));
		fetched += bytes;
		onfetched(fetched);
	};
	const left = files.filter(({ path }) => path !== page).values();
	const failures: unknown[] = [];
	const lane = async () => {
		for (const file of left) {
			if (failures.length > 0) return;
			await keep(file).catch((error: unknown) => failures.push(error));
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	if (failures.length > 0) throw failures[0];
	// The worker takes the page from here as soon as it is here.
	for (const file of files.filter(({ path }) => path === page)) await keep(file);
	signal.throwIfAborted();
}

/** A file whose name tells its content may be on the device already. */
async function fileOf(path: string, signal: AbortSignal): Promise<Response> {
	const root = resolve('/');
	const kind = kindOfRequest({ method: 'GET', path, isPage: false, cache: 'default' });
	if (kind === 'fixed') {
		const names = await caches.keys();
		const ours = [...buildCaches(root, names).map(({ name }) => name), ...copyCaches(root, names)];
		for (const name of ours) {
			const found = await (await caches.open(name)).match(root + path);
			if (found !== undefined) return found;
		}
	}
	const response = await fetch(root + path, { cache: 'no-cache', signal });
	if (!response.ok) throw new CopyError(response.status === 404 ? 'changed' : 'network');
	return response;
}

async function isOfBuild(page: Response, build: string): Promise<void> {
	if (buildOfPage(await page.text()) !== build) throw new CopyError('changed');
}

async function unpacked(response: Response): Promise<Response> {
	const headers = new Headers(response.headers);
	for (const header of headersOfTransfer) headers.delete(header);
	headers.set(keptHeader, new Date().toISOString());
	return new Response(await response.blob(), { headers });
}
