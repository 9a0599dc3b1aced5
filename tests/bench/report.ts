/** One line of the bench table; `ok` is null where there is no budget. */
export function report(job: string, measured: string, budget: string, ok: boolean | null): void {
	const mark = ok === null ? ' ' : ok ? '✓' : '✗';
	console.log(`${mark} ${job.padEnd(58)} ${measured.padStart(14)}   ${budget}`);
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const milliseconds = (ms: number) => `${ms.toFixed(ms < 10 ? 3 : 1)} ms`;
