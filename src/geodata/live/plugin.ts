import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import sirv from 'sirv';
import type { ErrorPayload, HotPayload, Plugin, ViteDevServer, WebSocketClient } from 'vite';
// With their ending: Vite reads its configuration, and what that imports, as they are.
import { isDataPath } from '../data-paths.ts';
import { BuildProcess } from './build-process.ts';
import type { Asked, Outcome } from './outcome.ts';
import { waitingPage } from './waiting-page.ts';

/** On it an open page takes the new data. */
export const builtEvent = 'geodata:built';

/** Below the root: where a change means other results of the same data. */
const code = ['src/geodata/', 'src/lib/domain/', 'src/lib/check/'];

const usual: Asked = { folder: 'geodata', out: 'static/data', cache: null };

/**
 * Keeps what the dev server serves as the canonical files are: a change is checked and built, and open pages take the new
 * data. While the data have an error, pages show it over the last good data. Folders are below the root of the server.
 */
export function liveGeodata(asked: Asked = usual): Plugin {
	return {
		name: 'geodata',
		apply: (_, { command, mode, isPreview }) =>
			command === 'serve' && isPreview !== true && mode !== 'test',
		configureServer: (server) => serveLive(server, asked)
	};
}

function serveLive(server: ViteDevServer, asked: Asked): void {
	const { root } = server.config;
	const pages = new OpenPages(server);
	const builds = new BuildProcess(root, asked, (outcome) => pages.tell(outcome));
	builds.ask();
	server.watcher.on('all', (_, file) => {
		const path = relative(root, file).split(sep).join('/');
		const below = `${asked.folder}/`;
		if (path.startsWith(below) && isDataPath(path.slice(below.length))) builds.ask();
		else if (code.some((room) => path.startsWith(room))) builds.restart();
	});
	server.httpServer?.once('close', () => builds.close());
	// Vite serves files of the public folder that its watcher has seen, and a page asks for new ones at once.
	const { base, publicDir } = server.config;
	const address = base + relative(publicDir, join(root, asked.out)).split(sep).join('/');
	server.middlewares.use(address, sirv(join(root, asked.out), { dev: true, etag: true }));
	server.middlewares.use((request, response, next) => {
		const isPage = request.headers.accept?.includes('text/html') === true;
		if (!isPage || existsSync(join(root, asked.out, 'manifest.json'))) return next();
		response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
		response.end(pages.waiting());
	});
}

/** What the terminal and the pages that are open, or will be, learn of builds. */
class OpenPages {
	readonly #server: ViteDevServer;
	/** Null: the data that are served are those of the files. */
	#error: ErrorPayload | null = null;
	#report = 'They are being built.';
	/** Whether a page waits for the first data: it has no code to take them. */
	#isWaiting = false;

	constructor(server: ViteDevServer) {
		this.#server = server;
		server.ws.on('vite:client:connect', (_: unknown, client: WebSocketClient) => {
			if (this.#error !== null) client.send(this.#error);
		});
	}

	tell(outcome: Outcome): void {
		const { logger } = this.#server.config;
		this.#report = outcome.report;
		const hadError = this.#error !== null;
		if (outcome.kind === 'built') {
			logger.info(this.#report, { timestamp: true });
			this.#error = null;
			this.#tellBuilt(outcome.isNew, hadError);
		} else {
			logger.error(this.#report, { timestamp: true });
			this.#error = { type: 'error', err: outcome.error };
			this.#send(this.#error);
		}
	}

	/** The page while there is no data to show. */
	waiting(): string {
		this.#isWaiting = true;
		return waitingPage(this.#report);
	}

	#tellBuilt(isNew: boolean, hadError: boolean): void {
		if (this.#isWaiting) return this.#reload();
		// An update of nothing takes the overlay away.
		if (hadError) this.#send({ type: 'update', updates: [] });
		if (isNew) this.#send({ type: 'custom', event: builtEvent });
	}

	#reload(): void {
		this.#isWaiting = false;
		this.#send({ type: 'full-reload' });
	}

	/** To those that are there: Vite keeps an error for the next page, which learns of the present one when it comes. */
	#send(payload: HotPayload): void {
		if (this.#server.ws.clients.size > 0) this.#server.ws.send(payload);
	}
}
