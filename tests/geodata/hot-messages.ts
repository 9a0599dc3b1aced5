import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';
import type { HotPayload } from 'vite';

/** What a dev server tells an open page, in order. */
export interface HotMessages {
	readonly all: readonly HotPayload[];
	readonly close: () => void;
}

/** Connects to a dev server as the code of Vite in a page does. */
export function hotMessages(port: number): Promise<HotMessages> {
	const headers = {
		connection: 'Upgrade',
		upgrade: 'websocket',
		'sec-websocket-version': '13',
		'sec-websocket-key': randomBytes(16).toString('base64'),
		'sec-websocket-protocol': 'vite-hmr'
	};
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port, headers })
			.on('error', reject)
			.on('upgrade', (_, socket: Socket, head) => {
				const all: HotPayload[] = [];
				let rest: Buffer = head;
				const read = (bytes: Buffer) => {
					rest = Buffer.concat([rest, bytes]);
					for (let text = nextText(); text !== null; text = nextText()) {
						all.push(JSON.parse(text) as HotPayload);
					}
				};
				/** A frame of RFC 6455 as servers send it: whole and without a mask. */
				const nextText = (): string | null => {
					const short = rest.length < 2 ? 0 : rest[1]! & 127;
					const start = short === 127 ? 10 : short === 126 ? 4 : 2;
					if (rest.length < start) return null;
					const length =
						short === 127
							? Number(rest.readBigUInt64BE(2))
							: short === 126
								? rest.readUInt16BE(2)
								: short;
					if (rest.length < start + length) return null;
					const text = rest.toString('utf8', start, start + length);
					rest = rest.subarray(start + length);
					return text;
				};
				read(Buffer.alloc(0));
				socket.on('data', read);
				resolve({ all, close: () => socket.destroy() });
			})
			.end();
	});
}
