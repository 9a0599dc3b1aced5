import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostVersions, Release } from '../lib/domain/dataset/release';
import type { BuiltRelease } from './built-release';
import { compressFile } from './precompress';

/** Writes `version.json` at the root of a built site, with its compressed forms. `releases`: newest first. */
export function writeHostVersions(
	site: string,
	{ name, version, lastDate }: Pick<BuiltRelease, 'name' | 'version' | 'lastDate'>,
	releases: readonly Release[]
): void {
	const versions: HostVersions = { current: { name, version, lastDate }, releases };
	const file = join(site, 'version.json');
	writeFileSync(file, `${JSON.stringify(versions, null, '\t')}\n`);
	compressFile(file);
}
