import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const base = '/maps/minerals';

/** Serves the built site below a path of a server of its own, as many hosts do, while `run` visits it at `address`. */
export async function underSubPath(run: (address: string) => Promise<void>): Promise<void> {
	const files = sirv('build', { dev: true });
	const server = createServer((request, response) => {
		const path = request.url ?? '/';
		if (!path.startsWith(`${base}/`)) return void response.writeHead(404).end();
		request.url = path.slice(base.length);
		files(request, response, () => void response.writeHead(404).end());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
	} finally {
		server.close();
	}
}
