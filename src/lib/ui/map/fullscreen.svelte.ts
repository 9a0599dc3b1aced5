/** Whether an element fills the screen, and the way there and back. */
export class Fullscreen {
	/** Null: the browser has no full screen for elements. */
	active = $state<boolean | null>(null);
	#element: HTMLElement | null = null;

	/** An attachment: the element that is to fill the screen. */
	readonly attach = (element: HTMLElement) => {
		if (!document.fullscreenEnabled) return;
		this.#element = element;
		const changed = () => (this.active = document.fullscreenElement === element);
		changed();
		document.addEventListener('fullscreenchange', changed);
		return () => document.removeEventListener('fullscreenchange', changed);
	};

	readonly toggle = (): void => {
		const change = this.active ? document.exitFullscreen() : this.#element?.requestFullscreen();
		// Refused by the browser or by the page around: nothing changes.
		change?.catch(() => {});
	};
}
