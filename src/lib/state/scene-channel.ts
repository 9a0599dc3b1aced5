import { sceneMessage, type SceneMessage } from '$lib/domain/briefing/scene-message';

interface Ends {
	/** How many scenes there are. */
	readonly count: () => number;
	/** The scene that this window shows. */
	readonly scene: () => number;
	/** Another window shows this one. */
	readonly onshown: (scene: number) => void;
}

/** Keeps the windows of one briefing at the same scene. Where the browser has no such channel each window goes alone. */
export class SceneChannel {
	readonly #channel: BroadcastChannel | null;

	constructor(slug: string, { count, scene, onshown }: Ends) {
		this.#channel =
			typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`briefing:${slug}`);
		if (this.#channel === null) return;
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			const message = sceneMessage(data, count());
			if (message?.kind === 'shown') onshown(message.scene);
			if (message?.kind === 'ask') this.tell(scene());
		};
	}

	/** Tells the others which scene is shown. */
	tell(scene: number): void {
		this.#post({ kind: 'shown', scene });
	}

	/** Asks the others which scene they show. */
	ask(): void {
		this.#post({ kind: 'ask' });
	}

	close(): void {
		this.#channel?.close();
	}

	#post(message: SceneMessage): void {
		this.#channel?.postMessage(message);
	}
}
