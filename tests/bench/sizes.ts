import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtBytes, readBuilt } from './built';
import { engineBudgetBytes, engineBytes } from './geometry/engine-size';
import { kilobytes, report } from './report';
import { workerBudgetBytes, workerSizes } from './worker-sizes';

/** Budget: the full occupation record at most 200 kB compressed. */
export function benchSizes(): void {
	const { manifest } = readBuilt();
	for (const [name, file] of Object.entries(manifest.files)) {
		const bytes = builtBytes(file);
		const [gzip, brotli] = [gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
		const isRecord = name === 'occupation';
		report(
			`${name} (${kilobytes(brotli)} brotli)`,
			`${kilobytes(gzip)} gzip`,
			isRecord ? '≤ 200 kB' : '',
			isRecord ? gzip <= 200_000 : null
		);
	}
}

export async function benchEngineSize(): Promise<void> {
	const bytes = await engineBytes();
	report('geometry engine', `${kilobytes(bytes)} gzip`, '≤ 10 kB', bytes <= engineBudgetBytes);
}

/** The workers that the built site starts. */
export function benchWorkerSizes(): void {
	const sizes = workerSizes();
	for (const [name, bytes] of sizes)
		report(`worker of ${name}`, `${kilobytes(bytes)} gzip`, '', null);
	const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
	report('all workers', `${kilobytes(all)} gzip`, '≤ 30 kB', all <= workerBudgetBytes);
}
