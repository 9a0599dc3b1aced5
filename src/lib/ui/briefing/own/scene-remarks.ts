import type { Scene } from '$lib/domain/briefing/briefing';
import { releaseOfVersion } from '$lib/domain/dataset/kept-release';
import type { Manifest } from '$lib/domain/dataset/manifest';
import type { Language } from '$lib/i18n/language/language';
import type { OwnBriefingMessages } from '$lib/i18n/own-briefing/messages';
import { hostVersions } from '$lib/state/host-versions.svelte';
import { folderIn, liveRoot } from '../../site/site-path';
import type { OwnScenes } from './own-scenes';

type Made = Pick<Scene, 'data' | 'view'>;

const isOfOtherData = ({ data }: Made, { version }: Manifest) =>
	data !== null && data !== undefined && !data.startsWith(version);

/** What must be said of a scene that the present data does not show as it was made. */
export function sceneRemarks(
	scene: Made,
	{ ground }: OwnScenes,
	manifest: Manifest,
	{ scene: words }: OwnBriefingMessages
): readonly string[] {
	const dropped = ground.value?.answers.read(scene.view).dropped ?? [];
	const parts = dropped.map(({ parameter, value }) => `${parameter}=${value}`).join(', ');
	return [
		...(parts === '' ? [] : [words.notThere(parts)]),
		...(isOfOtherData(scene, manifest) ? [words.otherData(scene.data!)] : [])
	];
}

/** Address of the view in the release of the data that it was made with; null: that is the present data, or is not kept. */
export function sceneRelease(scene: Made, manifest: Manifest, language: Language): string | null {
	const host = hostVersions.value;
	if (host === null || !isOfOtherData(scene, manifest)) return null;
	const release = releaseOfVersion(host, scene.data!);
	return release && `${liveRoot()}v/${release.name}/${folderIn(language, '')}${scene.view}`;
}
