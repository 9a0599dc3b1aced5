/** What tells where a page stands. */
export interface FramedWindow {
	readonly self: unknown;
	readonly top: { readonly location: { readonly href: string } } | null;
}

/** Whether a page stands in a frame of another origin, whose address it may not read. */
export function isInForeignFrame(page: FramedWindow = window): boolean {
	if (page.top === page.self) return false;
	try {
		return page.top?.location.href === undefined;
	} catch {
		return true;
	}
}
