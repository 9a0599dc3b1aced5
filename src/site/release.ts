import { readFileSync } from 'node:fs';
import { readBuiltRelease } from './built-release';
import { newestChanges } from './changelog';
import { writeHostVersions } from './host-versions';
import { keepRelease, layReleases, readKeptReleases } from './kept-releases';

/** Keeps the present build as a release, and serves it from now on. Run after `npm run build`. */
const [site, kept] = ['build', 'releases'];

try {
	const { name, added } = keepRelease(site, kept, {
		published: new Date().toISOString().replace(/\.\d+/, ''),
		changes: newestChanges(readFileSync('CHANGELOG.md', 'utf8'))
	});
	const releases = readKeptReleases(kept);
	layReleases(kept, site, releases);
	writeHostVersions(site, readBuiltRelease(site), releases);
	console.log(
		added
			? `added ${kept}/${name}/, ${releases.length} kept`
			: `${kept}/${name}/ is kept already, and the same; ${releases.length} kept`
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
