import { emptyBriefing } from '../domain/briefing/edit-briefing';
import { briefingMembers } from '../domain/briefing/briefing-file';
import type { Briefing } from '../domain/briefing/briefing';
import { ownHead, ownScene } from './briefing-shape';
import { anyText, list, decoded, text } from './decode';
import { object } from './decode-object';

/** A briefing as a browser keeps it; the stamp is another with every change, by whichever window. */
export interface KeptBriefing {
	readonly stamp: string;
	readonly briefing: Briefing;
}

const keptShape = object({ stamp: text, slug: anyText, file: (raw) => decoded(raw) });
const sceneList = list(ownScene);

export function keptText({ stamp, briefing }: KeptBriefing): string {
	return JSON.stringify({ stamp, slug: briefing.slug, file: briefingMembers(briefing) });
}

/** Inverse of `keptText`. Null: the text is something else, such as that of a later version of the site. */
export function readKept(kept: string): KeptBriefing | null {
	const read = keptShape(parsed(kept));
	if ('faults' in read) return null;
	const head = ownHead(read.value.file);
	if ('faults' in head) return null;
	const scenes = sceneList(head.value.scenes);
	if ('faults' in scenes) return null;
	const { stamp, slug } = read.value;
	const { title, lead } = head.value;
	return { stamp, briefing: { ...emptyBriefing, slug, title, lead, scenes: scenes.value } };
}

function parsed(kept: string): unknown {
	try {
		return JSON.parse(kept);
	} catch {
		return null;
	}
}
