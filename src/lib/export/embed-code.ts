import { escaped } from '../domain/xml-text';

/** A frame on a page of somebody else. */
export interface EmbedCode {
	/** Absolute address of the embed. */
	readonly src: string;
	/** Accessible name of the frame. */
	readonly title: string;
	/** Px. */
	readonly height: number;
	/** Absolute address of the script that gives it the height of its content; null: it keeps its own. */
	readonly script: string | null;
}

/** The frame as HTML: as wide as its place, fetched when a reader comes near it. */
export function embedCode({ src, title, height, script }: EmbedCode): string {
	const frame =
		`<iframe data-behind-the-line src="${escaped(src)}" title="${escaped(title)}" loading="lazy" allowfullscreen` +
		` style="width: 100%; height: ${height}px; border: 0"></iframe>`;
	return script === null ? frame : `${frame}\n<script src="${escaped(script)}" async></script>`;
}

/** The script that comes with the embeds of a root: beside the page, or above its language. */
export function embedScript(page: string): string {
	const { origin, pathname } = new URL(page);
	return `${origin}${pathname.replace(/uk\/$/, '')}embed.js`;
}

/** The address of the embed of a view: of the page that shows it, with what stands around the map. */
export function embedAddress(page: string, frame: URLSearchParams): string {
	const url = new URL(page);
	url.pathname += 'embed/';
	url.hash = '';
	// By hand: our links keep their commas and colons legible.
	const added = [...frame].map(([name, value]) => `${name}=${value}`);
	const all = [...url.search.slice(1).split('&').filter(Boolean), ...added];
	return `${url.origin}${url.pathname}${all.length > 0 ? `?${all.join('&')}` : ''}`;
}
