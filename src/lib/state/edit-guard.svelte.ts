import type { EditDesk } from './edit-desk.svelte';
import type { EditKeeping, EditShelf, LeftEdits } from './edit-shelf';

/** Texts of more than so many UTF-16 units are kept when nothing was changed for so long, ms; smaller ones at once. */
const large = { units: 500_000, restMs: 400 };

/** Keeps what is not saved, offers what an earlier window has left, and asks before a window with changes is closed. */
export class EditGuard {
	keeping = $state<EditKeeping>('kept');
	/** What windows that are gone have left. */
	offers = $state.raw<readonly LeftEdits[]>([]);
	readonly #desk: EditDesk;
	readonly #shelf: EditShelf;

	constructor(desk: EditDesk, shelf: EditShelf) {
		this.#desk = desk;
		this.#shelf = shelf;
	}

	/** Its effects watch the desk. */
	watch(): void {
		void this.#shelf.left().then((left) => (this.offers = left));
		let hasKept = false;
		$effect(() => {
			const edits = this.#desk.unsaved();
			if (edits.length === 0 && !hasKept) return;
			hasKept = true;
			const keep = () => void this.#keep();
			const units = edits.reduce((sum, { text }) => sum + text.length, 0);
			const timer = setTimeout(keep, units > large.units ? large.restMs : 0);
			const leave = () => document.visibilityState === 'hidden' && keep();
			document.addEventListener('visibilitychange', leave);
			return () => {
				clearTimeout(timer);
				document.removeEventListener('visibilitychange', leave);
			};
		});
		$effect(() => {
			if (this.#desk.changed.length === 0) return;
			const ask = (event: Event) => event.preventDefault();
			addEventListener('beforeunload', ask);
			return () => removeEventListener('beforeunload', ask);
		});
	}

	/** Puts what was left on the desk; it is forgotten once this window has kept it. */
	async restore({ id, edits }: LeftEdits): Promise<void> {
		this.#desk.restore(edits);
		this.#drop(id);
		await this.#keep();
		if (this.keeping === 'kept') await this.#shelf.forget([id]);
	}

	async discard({ id }: LeftEdits): Promise<void> {
		this.#drop(id);
		await this.#shelf.forget([id]);
	}

	#drop(id: string): void {
		this.offers = this.offers.filter((offer) => offer.id !== id);
	}

	async #keep(): Promise<void> {
		this.keeping = await this.#shelf.keep(this.#desk.unsaved());
	}
}
