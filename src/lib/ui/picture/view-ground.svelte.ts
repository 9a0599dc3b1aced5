import type { Explorer } from '$lib/state/explorer.svelte';
import { needsDetail, needsRecord, pictureGround, type PictureGround } from './picture-of-view';

/**
 * Fetches what a picture of the explorer's view needs, and waits for the intervals of its numbers. Rejects where a part of it cannot be fetched, and with the reason of
 * `signal` when that is aborted.
 */
export function viewGround(explorer: Explorer, signal: AbortSignal): Promise<PictureGround> {
	const { figures, mapFiles, record, basemapDetail } = explorer;
	const parts = [figures, mapFiles, record, basemapDetail];
	// What failed before is asked for once more.
	for (const part of parts) part.retry();
	let end = () => {};
	return new Promise<PictureGround>((resolve, reject) => {
		const abort = () => reject(signal.reason as Error);
		signal.addEventListener('abort', abort);
		const endWatch = $effect.root(() => {
			$effect(() => {
				figures.need();
				mapFiles.need();
				if (needsRecord(explorer)) record.need();
				if (needsDetail(explorer)) basemapDetail.need();
				explorer.estimate.drawIntervals();
				const ground = explorer.estimate.estimate && pictureGround(explorer);
				if (ground && explorer.estimate.intervals !== 'drawing') resolve(ground);
				if (parts.some(({ status }) => status === 'failed')) {
					reject(new Error('expected the data of the map, found none'));
				}
			});
		});
		end = () => {
			signal.removeEventListener('abort', abort);
			endWatch();
		};
	}).finally(() => end());
}
