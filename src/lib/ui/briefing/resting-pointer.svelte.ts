/** A pointer at rest for so long hides, ms. */
const restMs = 3000;

/** Whether the pointer has come to rest over an element. */
export class RestingPointer {
	resting = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** An attachment: the element over which the pointer hides. */
	readonly attach = (element: HTMLElement) => {
		const moved = () => {
			this.resting = false;
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => (this.resting = true), restMs);
		};
		moved();
		element.addEventListener('pointermove', moved);
		return () => {
			clearTimeout(this.#timer);
			element.removeEventListener('pointermove', moved);
		};
	};
}
