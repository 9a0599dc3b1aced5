import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Budgets of the first visit, bytes as sent. */
export const transferBudgets = { withoutMap: 250_000, all: 900_000 } as const;

export interface Transfer {
	/** Everything but MapLibre, its worker and the fetched data. */
	readonly withoutMap: number;
	readonly all: number;
	/** Built files, e.g. `build/data/dataset.….json`. */
	readonly files: readonly string[];
}

/** Notes what a page requests from now on; the result sums it as `npm start` sends it: brotli, fonts as they are. */
export function watchTransfer(page: Page): () => Transfer {
	const requested = new Set<string>();
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http')) requested.add(fileOf(url));
	});
	return () => {
		const files = [...requested];
		const sizes = new Map(files.map((file) => [file, sentBytes(file)]));
		const sum = (chosen: readonly string[]) =>
			chosen.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
		const isMapOrData = (file: string) =>
			sizes.get(file)! > 100_000 || file.includes('maplibre') || file.startsWith(dataFolder);
		return { withoutMap: sum(files.filter((file) => !isMapOrData(file))), all: sum(files), files };
	};
}

const dataFolder = join('build', 'data');
const fileOf = (url: URL) => join('build', url.pathname.replace(/\/$/, '/index.html'));

function sentBytes(file: string): number {
	const bytes = readFileSync(file);
	return /\.(woff2|png)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}
