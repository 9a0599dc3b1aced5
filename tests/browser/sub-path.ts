import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const base = '/maps/minerals';

/** Serves the built site below a path of a server of its own, as many hosts do, while `run` visits it at `address`. */
export async function underSubPath(run: (address: string) => Promise<void>): Promise<void> {
	const { address, close } = await serve('build', base);
	try {
		await run(address);
	} finally {
		close();
	}
}

/** Serves a folder below a path on a port of its own; what is not there is answered with the folder's `404.html`. */
export async function serve(
	folder: string,
	base: string
): Promise<{ readonly address: string; readonly close: () => void }> {
	const files = sirv(folder, { dev: true });
	const notFound = join(folder, '404.html');
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		const fail = () => {
			response.writeHead(404, { 'Content-Type': 'text/html' });
			response.end(existsSync(notFound) ? readFileSync(notFound) : undefined);
		};
		if (!path.startsWith(`${base}/`)) return fail();
		request.url = path.slice(base.length);
		files(request, response, fail);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { address: `http://127.0.0.1:${port}${base}`, close: () => void server.close() };
}
