import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A link as of a phone far from the mast: bytes per ms, and how long each answer is under way, ms. */
export interface Link {
	readonly bytesPerMs: number;
	readonly latency: number;
}

export interface SlowServer {
	readonly address: string;
	/** Bytes of bodies sent since it was last asked. */
	readonly takeBytes: () => number;
	readonly close: () => void;
}

const pieceBytes = 4096;

/** As on most hosts, which say no more: what has not changed for a day is not asked for twice in a visit. */
const yesterday = new Date(Date.now() - 86_400_000).toUTCString();

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css',
	js: 'text/javascript',
	mjs: 'text/javascript',
	json: 'application/json',
	geojson: 'application/json',
	svg: 'image/svg+xml',
	woff2: 'font/woff2'
};

/**
 * Serves a folder with its `.br` files by HTTP/1.1 over one slow link. The link is here and not in the browser's tools,
 * which do not slow down what a worker asks for.
 */
export async function serveSlowly(folder: string, link: Link | null): Promise<SlowServer> {
	let bytes = 0;
	let busyUntil = 0;
	/** All answers share the link, a piece at a time. */
	async function send(response: ServerResponse, body: Buffer, { bytesPerMs, latency }: Link) {
		await sleep(latency);
		for (let at = 0; at < body.length; at += pieceBytes) {
			const piece = body.subarray(at, at + pieceBytes);
			busyUntil = Math.max(performance.now(), busyUntil) + piece.length / bytesPerMs;
			await sleep(busyUntil - performance.now());
			response.write(piece);
		}
		response.end();
	}
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = fileAt(folder, decodeURIComponent(pathname));
		if (file === null) return void response.writeHead(404).end();
		const isCompressed = existsSync(`${file}.br`);
		const body = readFileSync(isCompressed ? `${file}.br` : file);
		bytes += body.length;
		response.setHeader('content-type', types[file.split('.').at(-1)!] ?? '');
		response.setHeader('last-modified', yesterday);
		response.setHeader('content-length', body.length);
		if (isCompressed) response.setHeader('content-encoding', 'br');
		if (link === null) response.end(body);
		else void send(response, body, link);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		takeBytes: () => {
			const taken = bytes;
			bytes = 0;
			return taken;
		},
		close: () => server.close()
	};
}

/** Null: there is no such file. */
function fileAt(folder: string, path: string): string | null {
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	return existsSync(file) && statSync(file).isFile() ? file : null;
}
