/** What is dragged to another place of a list, by a finger, a pen or a mouse. */
export class DragOrder {
	/** The member that is dragged; null: none is. */
	dragged = $state<number | null>(null);
	/** The place that it would get. */
	target = $state<number | null>(null);
	readonly #ondrop: (from: number, to: number) => void;

	constructor(ondrop: (from: number, to: number) => void) {
		this.#ondrop = ondrop;
	}

	/** What the member at a place shows of it; null: nothing. */
	at(index: number): 'itself' | 'above' | 'below' | null {
		const { dragged, target } = this;
		if (dragged === null || target === null) return null;
		if (index === dragged) return 'itself';
		if (index !== target) return null;
		return target < dragged ? 'above' : 'below';
	}

	/** An attachment of the handle of a member; the members are the children of the list around it. */
	readonly handle = (index: number) => (handle: HTMLElement) => {
		const start = (event: PointerEvent) => {
			if (event.button !== 0) return;
			event.preventDefault();
			handle.setPointerCapture(event.pointerId);
			this.dragged = index;
			this.target = index;
		};
		const move = ({ clientY }: PointerEvent) => {
			if (this.dragged === null) return;
			this.target = placeAt(handle, clientY, this.dragged);
			keepInSight(clientY);
		};
		const drop = () => {
			const { dragged, target } = this;
			this.#end();
			if (dragged !== null && target !== null && dragged !== target) this.#ondrop(dragged, target);
		};
		const escape = (event: KeyboardEvent) => {
			if (event.key === 'Escape') this.#end();
		};
		const cancel = () => this.#end();
		handle.addEventListener('pointerdown', start);
		handle.addEventListener('pointermove', move);
		handle.addEventListener('pointerup', drop);
		handle.addEventListener('pointercancel', cancel);
		window.addEventListener('keydown', escape);
		return () => {
			handle.removeEventListener('pointerdown', start);
			handle.removeEventListener('pointermove', move);
			handle.removeEventListener('pointerup', drop);
			handle.removeEventListener('pointercancel', cancel);
			window.removeEventListener('keydown', escape);
		};
	};

	#end(): void {
		this.dragged = null;
		this.target = null;
	}
}

/** The place in the list whose middle the pointer has passed. */
function placeAt(handle: HTMLElement, y: number, dragged: number): number {
	const members = [...(handle.closest('ol')?.children ?? [])];
	const above = members.filter((member, i) => {
		const { top, height } = member.getBoundingClientRect();
		return i !== dragged && top + height / 2 < y;
	});
	return above.length;
}

/** Px from the edge of the window at which the page scrolls along. */
const edge = 60;

function keepInSight(y: number): void {
	if (y < edge) window.scrollBy(0, -edge / 3);
	if (y > window.innerHeight - edge) window.scrollBy(0, edge / 3);
}
