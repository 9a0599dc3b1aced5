import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Budgets of the first visit, bytes as sent. */
export const transferBudgets = {
	html: 40_000,
	css: 30_000,
	scriptBeforeMap: 90_000,
	withoutMap: 250_000,
	all: 800_000
} as const;

/** What an embed may cost that nobody has seen or touched yet, all its files, bytes as sent. */
export const idleEmbedBudget = 60_000;

export type TransferPart = keyof typeof transferBudgets;

export interface Transfer {
	/** Bytes as sent, by budget. */
	readonly bytes: Readonly<Record<TransferPart, number>>;
	/** Built files, e.g. `build/data/dataset.….json`. */
	readonly files: readonly string[];
}

/** What each budget counts, for people. */
export const transferParts: Readonly<Record<TransferPart, string>> = {
	html: 'HTML of the first screen',
	css: 'CSS, with that of MapLibre',
	scriptBeforeMap: 'our own JavaScript that is asked for before MapLibre',
	withoutMap: 'everything but MapLibre, its worker and the fetched data',
	all: 'everything incl. MapLibre and first data'
};

/** Notes what a page requests from now on; the result sums it as `npm start` sends it: brotli, fonts as they are. */
export function watchTransfer(page: Page): () => Transfer {
	const requested = new Set<string>();
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && !hasOwnBudget(url)) requested.add(fileOf(url));
	});
	return () => {
		const sent = [...requested].map((file) => ({ file, bytes: sentBytes(file) }));
		const sum = (keep: (file: string, bytes: number, index: number) => boolean) =>
			sent.reduce((total, { file, bytes }, i) => total + (keep(file, bytes, i) ? bytes : 0), 0);
		const isMapOrData = (file: string, bytes: number) =>
			isMap(file, bytes) || file.startsWith(dataFolder);
		const map = sent.findIndex(({ file, bytes }) => isMap(file, bytes));
		const bytes = {
			html: sum((file) => file.endsWith('.html')),
			css: sum((file) => file.endsWith('.css')),
			scriptBeforeMap: sum((file, _, i) => file.endsWith('.js') && (map < 0 || i < map)),
			withoutMap: sum((file, size) => !isMapOrData(file, size)),
			all: sum(() => true)
		};
		return { bytes, files: sent.map(({ file }) => file) };
	};
}

/** A worker that begins about when the map comes to rest, sometimes before: its size has a test of its own. */
const hasOwnBudget = ({ pathname }: URL) => /\/(intervals|land-changes)\.worker-/.test(pathname);

const dataFolder = join('build', 'data');
const fileOf = (url: URL) => join('build', url.pathname.replace(/\/$/, '/index.html'));
const isMap = (file: string, bytes: number) =>
	file.endsWith('.js') && (bytes > 100_000 || file.includes('maplibre'));

/** The server sends what the build has compressed; what is compressed by its nature, as fonts are, is sent as it is. */
function sentBytes(file: string): number {
	const compressed = `${file}.br`;
	return statSync(existsSync(compressed) ? compressed : file).size;
}
