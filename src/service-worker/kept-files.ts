import {
	buildCacheName,
	buildCaches,
	copyCaches,
	outdatedCaches,
	pagesCacheName
} from '../lib/domain/offline/cache-names';
import { buildOfPage, headersOfTransfer, keptHeader } from '../lib/domain/offline/kept-page';

/**
 * What is kept on the device of one site: a cache for each build that was met, one for each briefing that was made available,
 * and which open page lives on which of them. Nothing here is known by heart: the browser stops a worker when it is idle.
 */
export class KeptFiles {
	/** `root`: path of the site. */
	constructor(
		readonly root: string,
		/** Ids of the pages of the site that are open. */
		readonly openPages: () => Promise<readonly string[]>
	) {}

	/** Keeps a page, in the cache of its build, and drops what nobody needs; the name of the cache, null where it is no page of ours. */
	async keepPage(path: string, html: string): Promise<string | null> {
		const build = buildOfPage(html);
		if (build === null) return null;
		const builds = buildCaches(this.root, await caches.keys());
		const known = builds.find((one) => one.build === build);
		const name = known?.name ?? buildCacheName(this.root, build, Date.now());
		const headers = { 'content-type': 'text/html; charset=utf-8' };
		await this.#put(name, path, new Response(html, { headers }));
		// A page is kept as it was opened last: a host may go back to an older build.
		for (const other of builds)
			if (other.name !== name) await (await caches.open(other.name)).delete(this.root + path);
		if (known === undefined) await this.dropOutdated();
		return name;
	}

	/**
	 * Keeps any other file in the cache of a build; where none is named, in that of the newest, and nowhere where no page was
	 * kept yet. A briefing that was made available stays as it was fetched.
	 */
	async keep(path: string, response: Response, name: string | null): Promise<void> {
		const builds = buildCaches(this.root, await caches.keys());
		const into = builds.find((build) => build.name === name) ?? builds[0];
		if (into !== undefined) await this.#put(into.name, path, response);
	}

	/** A full disk keeps nothing, and the page goes on from the network: who wants to be sure makes a briefing available. */
	async #put(name: string, path: string, response: Response): Promise<void> {
		const headers = new Headers(response.headers);
		headers.set(keptHeader, new Date().toISOString());
		for (const header of headersOfTransfer) headers.delete(header);
		try {
			const cache = await caches.open(name);
			await cache.put(this.root + path, new Response(response.body, { headers }));
		} catch (error) {
			console.warn(error);
		}
	}

	/** A kept file: of the cache that is named first, else of the newest build that has it, else of a briefing. */
	async find(path: string, first: string | null): Promise<Response | null> {
		for (const name of await this.#inOrder(first)) {
			const found = await this.get(path, name);
			if (found !== null) return found;
		}
		return null;
	}

	/** A kept file of one cache. */
	async get(path: string, name: string): Promise<Response | null> {
		return (await (await caches.open(name)).match(this.root + path)) ?? null;
	}

	async has(path: string, name: string): Promise<boolean> {
		return (await this.get(path, name)) !== null;
	}

	/** The cache that a page is served from without a connection; a briefing that was made available is there as a whole. */
	async cacheOfPage(path: string): Promise<string | null> {
		const names = await caches.keys();
		const builds = buildCaches(this.root, names).map(({ name }) => name);
		for (const name of [...copyCaches(this.root, names), ...builds]) {
			if (await this.has(path, name)) return name;
		}
		return null;
	}

	async newest(): Promise<string | null> {
		return buildCaches(this.root, await caches.keys())[0]?.name ?? null;
	}

	async #inOrder(first: string | null): Promise<readonly string[]> {
		const names = await caches.keys();
		const builds = buildCaches(this.root, names).map(({ name }) => name);
		const all = [...builds, ...copyCaches(this.root, names)];
		return first !== null && all.includes(first)
			? [first, ...all.filter((name) => name !== first)]
			: all;
	}

	/** Every kept page, by its path and its HTML. */
	async pages(): Promise<ReadonlyMap<string, string>> {
		const pages = new Map<string, string>();
		for (const name of await this.#inOrder(null)) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys()) {
				const path = new URL(url).pathname.slice(this.root.length);
				if (!/(^|\/)$/.test(path) || pages.has(path)) continue;
				pages.set(path, (await (await cache.match(url))?.text()) ?? '');
			}
		}
		return pages;
	}

	/** Remembers which cache a page lives on. */
	async pageLivesOn(id: string, name: string): Promise<void> {
		try {
			const pages = await caches.open(pagesCacheName(this.root));
			await pages.put(this.root + id, new Response(name));
		} catch (error) {
			console.warn(error);
		}
	}

	async cacheOf(id: string): Promise<string | null> {
		const pages = await caches.open(pagesCacheName(this.root));
		return (await (await pages.match(this.root + id))?.text()) ?? null;
	}

	/** Drops the caches of old builds that no open page needs. */
	async dropOutdated(): Promise<void> {
		const open = await this.openPages();
		const pages = await caches.open(pagesCacheName(this.root));
		for (const request of await pages.keys()) {
			const id = new URL(request.url).pathname.slice(this.root.length);
			if (!open.includes(id)) await pages.delete(request);
		}
		const used = await Promise.all(open.map((id) => this.cacheOf(id)));
		const builds = buildCaches(this.root, await caches.keys());
		for (const name of outdatedCaches(builds, used)) await caches.delete(name);
	}
}
