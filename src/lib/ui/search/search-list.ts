/** Key presses that move through a list of `count` options from the one at `active`; -1: none is. */
export function movedTo(key: string, active: number, count: number): number | null {
	if (count === 0) return null;
	switch (key) {
		case 'ArrowDown':
			return active + 1 < count ? active + 1 : 0;
		case 'ArrowUp':
			return active > 0 ? active - 1 : count - 1;
		// Only within the list: else they move the caret in what was typed.
		case 'Home':
			return active >= 0 ? 0 : null;
		case 'End':
			return active >= 0 ? count - 1 : null;
		default:
			return null;
	}
}

/** A plain click or Enter; with a modifier or another button a link opens as the browser has it. */
export function isPlainClick(event: MouseEvent): boolean {
	return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}

/** Ctrl+K or ⌘K: a shortcut with a modifier takes no letter from anyone who types or speaks. */
export function isSearchShortcut(event: KeyboardEvent): boolean {
	const modified = event.ctrlKey !== event.metaKey && !event.altKey && !event.shiftKey;
	return modified && event.code === 'KeyK';
}
