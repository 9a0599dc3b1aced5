/** In `<html>` of a page that comes from the device, since the host did not answer. */
export const servedAttribute = 'data-served';

/** The build that a page is of, as SvelteKit writes it into every page; null: it is none of ours. */
export function buildOfPage(html: string): string | null {
	return /__sveltekit_(\w+)/.exec(html)?.[1] ?? null;
}

/** The page as it is shown without a connection. `kept`: when it was kept, as an ISO time. */
export function servedFromDevice(html: string, kept: string): string {
	return html.replace(/<html\b/, `<html ${servedAttribute}="${kept}"`);
}

/** Title of a page without the name of the site after it; null: it has none. */
export function titleOfPage(html: string): string | null {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
	return title === '' ? null : title;
}

/** When a file was kept, as an ISO time: a header of what is kept. */
export const keptHeader = 'x-kept';

/** Headers that are no longer so of a file that is kept, which is unpacked. */
export const headersOfTransfer = ['content-encoding', 'content-length', 'vary'] as const;
