/** What a page tells the worker; addresses are absolute. */
export type WorkerMessage =
	/** A page that came without the worker, with all that it has fetched: both are taken from the browser's own cache. */
	| { readonly kind: 'opened'; readonly page: string; readonly files: readonly string[] }
	/** A page that the router has opened, which fetches no HTML. */
	| { readonly kind: 'routed'; readonly page: string };

/** A message as it arrived; null: it is none. */
export function workerMessage(data: unknown): WorkerMessage | null {
	if (typeof data !== 'object' || data === null) return null;
	const { kind, page, files } = data as Partial<Record<string, unknown>>;
	if (typeof page !== 'string' || !URL.canParse(page)) return null;
	if (kind === 'routed') return { kind, page };
	if (kind !== 'opened' || !Array.isArray(files)) return null;
	return { kind, page, files: files.filter((file): file is string => typeof file === 'string') };
}
