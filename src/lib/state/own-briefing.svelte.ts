import { browser } from '$app/environment';
import { resolve } from '$app/paths';
import { keptText, readKept } from '$lib/check/kept-briefing';
import type { Briefing } from '$lib/domain/briefing/briefing';
import { emptyBriefing, type Edit, type EditKind } from '$lib/domain/briefing/edit-briefing';
import {
	done,
	historyOf,
	redone,
	settled,
	undone,
	type EditHistory
} from '$lib/domain/briefing/edit-history';
import { liveRootOf } from '$lib/domain/dataset/release';

/**
 * Whether the briefing outlives this window. `blocked`: the browser lets the page keep nothing. `full`: it has no room.
 * `unreadable`: what is kept is not understood, and is not written over.
 */
export type Keeping = 'kept' | 'blocked' | 'full' | 'unreadable';

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The reader's own briefing. Every change is written to the storage of the browser at once, since that is there before a
 * window closes, and other windows are told of it. Another window's change is a step that can be undone; nothing is
 * written over unseen.
 */
export class OwnBriefing {
	keeping = $state<Keeping>('kept');
	/** How often another window has changed it. */
	changedElsewhere = $state(0);
	#history = $state.raw<EditHistory>(historyOf(emptyBriefing));
	/** What a file of it was last saved or opened. */
	#saved = $state.raw<Briefing>(emptyBriefing);
	readonly #shelf: Shelf | null;
	readonly #key: string;
	/** Of what is kept, as this window knows it; null: nothing is. */
	#stamp: string | null = null;

	/** `shelf` null: the browser lets the page keep nothing. */
	constructor(shelf: Shelf | null, key: string) {
		this.#shelf = shelf;
		this.#key = key;
		if (shelf === null) this.keeping = 'blocked';
		const kept = this.#readShelf();
		if (kept === null) return;
		this.#stamp = kept.stamp;
		this.#history = historyOf(kept.briefing);
	}

	get briefing(): Briefing {
		return this.#history.briefing;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Whether closing this window would lose what was made: then, and only then, a page warns. */
	get wouldBeLost(): boolean {
		return this.keeping !== 'kept' && this.briefing !== this.#saved;
	}

	/** As it is kept, where that is not understood; else null. */
	get unreadable(): string | null {
		return this.keeping === 'unreadable' ? (this.#shelf?.getItem(this.#key) ?? null) : null;
	}

	do(edit: Edit): void {
		const mine = done(this.#history, edit);
		const theirs = this.#changedMeanwhile();
		if (theirs === null) {
			this.#set(mine);
			return;
		}
		const before = this.briefing;
		this.#takeOver(theirs, isAboutSame(edit, before, theirs) ? this.#history : mine);
		if (isAboutSame(edit, before, theirs)) this.#set(done(this.#history, edit));
	}

	/** What was undone; null: there was nothing to undo. */
	undo(): EditKind | null {
		this.catchUp();
		const kind = this.#history.past.at(-1)?.kind ?? null;
		const next = undone(this.#history);
		if (next !== null) this.#set(next);
		return kind;
	}

	/** What was done again; null: there was nothing. */
	redo(): EditKind | null {
		const kind = this.#history.future.at(-1)?.kind ?? null;
		const next = redone(this.#history);
		if (next !== null && !this.catchUp()) this.#set(next);
		return kind;
	}

	/** The field that was typed into was left. */
	settle(): void {
		this.#history = settled(this.#history);
	}

	/** A file of it was handed to the reader, or it is what a file holds. */
	saved(): void {
		this.#saved = this.briefing;
	}

	/** Gives up what is kept and not understood. */
	beginAnew(): void {
		if (this.keeping !== 'unreadable') return;
		this.keeping = 'kept';
		this.#write();
	}

	/** Takes over what another window has kept since; whether there was such a thing. */
	readonly catchUp = (): boolean => {
		const theirs = this.#changedMeanwhile();
		if (theirs !== null) this.#takeOver(theirs, this.#history);
		return theirs !== null;
	};

	/** To be called with what the browser tells of other windows. */
	readonly heard = ({ key }: Pick<StorageEvent, 'key'>): void => {
		if (key === this.#key) this.catchUp();
	};

	#takeOver(theirs: Briefing, history: EditHistory): void {
		this.#history = settled(done(history, { kind: 'replace', briefing: theirs }));
		this.changedElsewhere++;
	}

	/** What another window has kept since this one last looked; null: nothing. */
	#changedMeanwhile(): Briefing | null {
		const kept = this.#readShelf();
		if (kept === null || kept.stamp === this.#stamp) return null;
		this.#stamp = kept.stamp;
		return kept.briefing;
	}

	#set(history: EditHistory): void {
		if (history === this.#history) return;
		const isOther = history.briefing !== this.briefing;
		this.#history = history;
		if (isOther) this.#write();
	}

	#readShelf() {
		if (this.#shelf === null) return null;
		const text = this.#shelf.getItem(this.#key);
		if (text === null) return null;
		const kept = readKept(text);
		if (kept === null) this.keeping = 'unreadable';
		return kept;
	}

	#write(): void {
		if (this.#shelf === null || this.keeping === 'unreadable') return;
		const stamp = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
		try {
			this.#shelf.setItem(this.#key, keptText({ stamp, briefing: this.briefing }));
			this.#stamp = stamp;
			this.keeping = 'kept';
		} catch {
			this.keeping = 'full';
		}
	}
}

/** Whether a change means the same in another state of the briefing: what it counts must be there as it was. */
function isAboutSame(edit: Edit, mine: Briefing, theirs: Briefing): boolean {
	const same = (scene: number) =>
		JSON.stringify(mine.scenes[scene]) === JSON.stringify(theirs.scenes[scene]);
	switch (edit.kind) {
		case 'head':
			return mine[edit.field][edit.language] === theirs[edit.field][edit.language];
		case 'add':
			return edit.before === undefined;
		case 'replace':
			return true;
		case 'move':
			return same(edit.from) && same(edit.to);
		case 'say':
		case 'view':
		case 'emphasis':
		case 'remove':
		case 'duplicate':
			return same(edit.scene);
		default:
			return edit satisfies never;
	}
}

/** The storage of the browser; null: it may not be used, as in a sandboxed frame. */
function shelfOfBrowser(): Shelf | null {
	try {
		const shelf = window.localStorage;
		// Some browsers refuse no sooner than when something is read.
		shelf.getItem('');
		return shelf;
	} catch {
		return null;
	}
}

let held: OwnBriefing | null = null;

/** The briefing of this window: one for all its pages, so that what was added on the map can be undone in the workshop. */
export function ownBriefing(): OwnBriefing {
	if (!browser) return new OwnBriefing(null, '');
	if (held !== null) return held;
	const own = new OwnBriefing(shelfOfBrowser(), `own-briefing ${liveRootOf(resolve('/'))}`);
	addEventListener('storage', own.heard);
	// A page that was kept in the background is told nothing meanwhile.
	addEventListener('pageshow', own.catchUp);
	$effect.root(() => {
		// Only then: a page that might ask is not kept in the background.
		$effect(() => {
			if (!own.wouldBeLost) return;
			const ask = (event: Event) => event.preventDefault();
			addEventListener('beforeunload', ask);
			return () => removeEventListener('beforeunload', ask);
		});
	});
	return (held = own);
}
