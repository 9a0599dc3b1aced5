/** As anything that opens over a page closes: by Escape, from wherever in it the focus is. */
export function closeOnEscape(close: () => void) {
	return (opened: HTMLElement) => {
		const press = (event: KeyboardEvent) => event.key === 'Escape' && close();
		opened.addEventListener('keydown', press);
		return () => opened.removeEventListener('keydown', press);
	};
}
