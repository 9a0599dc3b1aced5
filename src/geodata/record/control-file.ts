import type { Issue } from '../../lib/check/issue';
import type { Progress } from './record';
export interface ControlFileReading {
	readonly changes: string | null;
	readonly issues: readonly Issue[];
}
export async function addControlFile(
	_folder: string,
	_zip: string,
	_progress: Progress
): Promise<ControlFileReading> {
	return { changes: null, issues: [] };
}
