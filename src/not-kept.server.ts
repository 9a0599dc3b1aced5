import { createHash } from 'node:crypto';
import type { Language } from '$lib/i18n/language/language';
import { notKept as english } from '$lib/i18n/not-kept/en';
import type { NotKeptMessages } from '$lib/i18n/not-kept/messages';
import { notKept as ukrainian } from '$lib/i18n/not-kept/uk';
import script from './not-kept.js?raw';

const styles =
	'[data-not-kept]{max-width:42rem;margin:auto;padding:1.5rem 1rem;line-height:1.45}' +
	'[data-not-kept] p{margin-top:.75rem}' +
	'[data-not-kept] h1{font-size:1.25rem}[data-not-kept] code{overflow-wrap:anywhere}';

/** Of all texts the script keeps one. */
const texts = (language: Language, messages: NotKeptMessages) =>
	(['release', 'page'] as const)
		.map((told) => {
			const { title, text, openLive } = messages[told];
			return `<div lang="${language}" data-told="${told}"><h1>${title}</h1><p>${text} <code></code></p><p><a>${openLive}</a></p></div>`;
		})
		.join('');

const withoutScripts = (language: Language, words: NotKeptMessages) =>
	`<p lang="${language}">${words.withoutScripts}</p>`;

const markup = [
	`<main data-not-kept hidden><style>${styles}</style>${texts('en', english)}${texts('uk', ukrainian)}</main>`,
	`<noscript><main>${withoutScripts('en', english)}${withoutScripts('uk', ukrainian)}</main></noscript>`,
	`<script>${script}</script>`
].join('');

const hash = createHash('sha256').update(script).digest('base64');

/**
 * The page for addresses that lead nowhere, with what it says where the address is that of a release. That stands in it,
 * because the page's code and styles are at the root of a host, and the site may be served below a path.
 */
export function withNotKept(html: string): string {
	return html
		.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`)
		.replace(/<body[^>]*>/, (body) => body + markup);
}
