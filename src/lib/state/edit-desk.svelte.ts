import type { Issue } from '$lib/check/issue';
import {
	done,
	emptyHistory,
	redone,
	settled,
	undone,
	withFile,
	type EditHistory,
	type EditKind,
	type EditStep
} from '$lib/domain/edit/edit-history';
import { withEntry, withoutKey } from '$lib/domain/edit/map-copies';
import { changeBetween, type TextChange } from '$lib/domain/edit/text-change';
import type { KeptEdit } from './edit-shelf';

/** A file on the desk, as it was opened or last saved; what it says now is in the history. */
export interface DeskFile {
	/** Below the folder. */
	readonly path: string;
	readonly original: string;
	/** Whether saving alone changes its bytes: a byte-order mark, other line ends. */
	readonly isOtherwise: boolean;
	/** Where the browser lets the page write it; null: it is saved as a download. */
	readonly handle: FileSystemFileHandle | null;
	/** What was said of its bytes. */
	readonly notes: readonly Issue[];
}

const noFiles: ReadonlyMap<string, DeskFile> = new Map();

/** The files that are edited, with one history of all that is done to them. */
export class EditDesk {
	#files = $state.raw<ReadonlyMap<string, DeskFile>>(noFiles);
	#history = $state.raw<EditHistory>(emptyHistory);
	/** The file that is shown; null: none is. */
	shown = $state<string | null>(null);

	/** By path. */
	get files(): readonly DeskFile[] {
		return [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Texts that differ from those that were opened or saved, or whose bytes do. */
	readonly changed: readonly DeskFile[] = $derived(
		[...this.#files.values()].filter((file) => this.isChanged(file))
	);

	/** All open texts, by path below the folder: what a check is made of. */
	get texts(): ReadonlyMap<string, string> {
		return this.#history.texts;
	}

	file(path: string): DeskFile | null {
		return this.#files.get(path) ?? null;
	}

	text(path: string): string {
		return this.#history.texts.get(path) ?? '';
	}

	isChanged({ path, original, isOtherwise }: DeskFile): boolean {
		return isOtherwise || this.text(path) !== original;
	}

	/** Opens a file; whether one of its name with changes gave way, which is a step that can be undone. */
	open(file: DeskFile, text = file.original): boolean {
		const before = this.#files.get(file.path);
		const replaces = before !== undefined && this.isChanged(before);
		if (replaces) this.edit(file.path, 'open', text);
		else this.#history = withFile(this.#history, file.path, file.original);
		this.#files = withEntry(this.#files, file.path, file);
		if (!replaces) this.edit(file.path, 'open', text);
		this.shown ??= file.path;
		return replaces;
	}

	/** Takes a file and what was done to it from the desk. */
	close(path: string): void {
		this.#files = withoutKey(this.#files, path);
		this.#history = withFile(this.#history, path, null);
		if (this.shown === path) this.shown = this.files[0]?.path ?? null;
	}

	edit(path: string, kind: EditKind, text: string): void {
		const change = changeBetween(this.text(path), text);
		if (change !== null) this.change(path, kind, change);
	}

	/** A change that was made of a text; nothing where the text is another by now. Whether it was made. */
	change(path: string, kind: EditKind, change: TextChange): boolean {
		const { at, removed } = change;
		if (!this.#files.has(path) || this.text(path).slice(at, at + removed.length) !== removed)
			return false;
		this.#history = done(this.#history, { path, kind, change });
		return true;
	}

	/** What was undone; null: there was nothing to undo. */
	undo(): EditStep | null {
		const step = this.#history.past.at(-1) ?? null;
		this.#history = undone(this.#history) ?? this.#history;
		if (step !== null) this.shown = step.path;
		return step;
	}

	/** What was done again; null: there was nothing. */
	redo(): EditStep | null {
		const step = this.#history.future.at(-1) ?? null;
		this.#history = redone(this.#history) ?? this.#history;
		if (step !== null) this.shown = step.path;
		return step;
	}

	/** The field that was typed into was left. */
	settle(): void {
		this.#history = settled(this.#history);
	}

	/** A text was written, or handed to the reader. */
	saved(path: string, text: string): void {
		const file = this.#files.get(path);
		if (file === undefined) return;
		const kept = { ...file, original: text, isOtherwise: false, notes: [] };
		this.#files = withEntry(this.#files, path, kept);
		this.settle();
	}

	/** What would be lost with this window. */
	unsaved(): readonly KeptEdit[] {
		return this.changed.map(({ path, original, handle }) => ({
			...{ path, original, handle },
			text: this.text(path)
		}));
	}

	restore(edits: readonly KeptEdit[]): void {
		for (const { path, original, text, handle } of edits)
			this.open({ path, original, handle, isOtherwise: false, notes: [] }, text);
	}
}
