import { page } from '$app/state';
import { parseIsoDate, type IsoDate } from '$lib/domain/dataset/iso-date';
import type { View } from '$lib/domain/view/view';
import type { Language } from '$lib/i18n/language/language';
import { onMount } from 'svelte';
import { sitePath } from '../site/site-path';
import { viewPath } from '../site/view-path';

/** A day that a link asks for: one of the record, or why it is none. */
export type AskedDay =
	| { readonly date: IsoDate }
	| { readonly fault: 'not-a-date'; readonly text: string }
	| { readonly fault: 'before-record' | 'after-record'; readonly asked: IsoDate };

/** The view of the map that led to a page of the latest day. A prerendered page knows none until it lives. */
export class AskedView {
	#alive = $state(false);

	constructor() {
		onMount(() => {
			this.#alive = true;
		});
	}

	/** The query string, with `?`, or empty. */
	get search(): string {
		return this.#alive ? page.url.search : '';
	}

	/** The day that was asked for; null: none was, or the page is of that day. */
	day(record: { readonly firstDate: IsoDate; readonly lastDate: IsoDate }): AskedDay | null {
		const text = this.#alive ? page.url.searchParams.get('date') : null;
		if (text === null) return null;
		const asked = parseIsoDate(text);
		if (asked === null) return { fault: 'not-a-date', text };
		if (asked < record.firstDate) return { fault: 'before-record', asked };
		if (asked > record.lastDate) return { fault: 'after-record', asked };
		return asked === record.lastDate ? null : { date: asked };
	}

	/** Address of the map with what was asked for, and with what the page is about. */
	mapPath(language: Language, own: Partial<View>): string {
		return viewPath(language, own, this.search);
	}

	/** Address of the map as it was left. */
	backPath(language: Language): string {
		return sitePath(language, 'explore') + this.search;
	}
}
