import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import sirv from 'sirv';
import { plainFiles } from '../../src/site/built-release';
import { withOwnHashes } from './changed-host';

/** A host whose network can be cut, and whose files can be others from one moment to the next. */
export interface CutHost {
	readonly address: string;
	/** Paths that were asked of it, in order. */
	readonly asked: string[];
	/** Nothing answers from now on. */
	cut(): Promise<void>;
	mend(): Promise<void>;
	/** Serves another folder. */
	show(folder: string): void;
	close(): Promise<void>;
}

/** Serves a folder below a path as most hosts do: a browser may keep what it has, and asks whether it is still so. */
export async function cutHost(folder: string, base: string): Promise<CutHost> {
	const asked: string[] = [];
	let files = sirv(folder, { dev: true, etag: true });
	let server: Server | null = null;
	let port = 0;
	const open = async () => {
		const opened = createServer((request, response) => {
			const path = request.url ?? '/';
			asked.push(path);
			const fail = () => {
				response.writeHead(404, { 'Content-Type': 'text/html' });
				response.end('<!doctype html><title>Nothing here</title>');
			};
			if (!path.startsWith(`${base}/`)) return fail();
			request.url = path.slice(base.length);
			files(request, response, fail);
		});
		await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve));
		({ port } = opened.address() as AddressInfo);
		server = opened;
	};
	const cut = async () => {
		const closed = server;
		server = null;
		if (closed === null) return;
		const done = new Promise((resolve) => closed.close(resolve));
		closed.closeAllConnections();
		await done;
	};
	await open();
	return {
		address: `http://127.0.0.1:${port}${base}`,
		asked,
		cut,
		mend: open,
		show: (next) => void (files = sirv(next, { dev: true, etag: true })),
		close: cut
	};
}

/** The pages of the map, the briefings and the method with what they fetch. */
const copied =
	/^($|[^/]+$|(uk\/)?(brief|method)(\/|$)|uk(\/index\.html)?$)|^(_app|data|brief-folder|brief-picture|first-screen|offline|poster)(\/|$)/;

/** The site as another build of it would be: its pages name another build, and all of its code has other names. */
export function anotherBuild(site: string): {
	readonly folder: string;
	readonly remove: () => void;
} {
	const folder = mkdtempSync(join(tmpdir(), 'another-build-'));
	cpSync(site, folder, {
		recursive: true,
		filter: (path) => {
			const below = relative(site, path).replaceAll('\\', '/');
			return copied.test(below) && !/\.(br|gz)$/.test(below);
		}
	});
	renameSync(join(folder, '_app/immutable'), join(folder, '_app/other'));
	mkdirSync(join(folder, '_app/immutable'));
	renameSync(join(folder, '_app/other'), join(folder, '_app/immutable/other'));
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const other = (text: string) =>
		text
			.replaceAll('_app/immutable/', '_app/immutable/other/')
			.replaceAll(/__sveltekit_(\w+)/g, '__sveltekit_other$1')
			.replaceAll(version, 'another');
	for (const path of plainFiles(folder).filter((name) => /\.(html|js|json)$/.test(name))) {
		const file = join(folder, path);
		const before = readFileSync(file, 'utf8');
		writeFileSync(file, withOwnHashes(before, other(before)));
	}
	return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
