import { createAttachmentKey } from 'svelte/attachments';
import type { HTMLDetailsAttributes } from 'svelte/elements';

/**
 * Attributes of a disclosure that tell whether it is open. A reader can open it before the page is alive: a binding, or an
 * `open` attribute, would shut it again.
 */
export function followOpen(tell: (open: boolean) => void): HTMLDetailsAttributes {
	return {
		ontoggle: ({ currentTarget }) => tell(currentTarget.open),
		[createAttachmentKey()]: (details: HTMLDetailsElement) => tell(details.open)
	};
}
