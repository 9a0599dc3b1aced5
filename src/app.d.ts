import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Words } from '$lib/domain/dataset/words';

declare global {
	/** `SITE_URL` of the build, with a slash at the end; empty: not told. */
	const __SITE_URL__: string;

	namespace App {
		interface Error {
			message: string;
			/** The page could not be fetched. */
			unreachable?: boolean;
		}
		interface PageData {
			/** Of the pages that fetch more of the data. */
			manifest?: Manifest;
			/** Built files with the messages of the page's language. */
			messageFiles?: readonly string[];
			/** The words of the data that the page prints at first. */
			words?: Words;
		}
	}
}

declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		blocking?: 'render';
	}
}

export {};
