import { existsSync, renameSync, rmSync } from 'node:fs';
import { readBuiltRelease } from './built-release';
import { makeCards } from './cards';
import { writeHostVersions } from './host-versions';
import { layReleases, readKeptReleases } from './kept-releases';
import { writeOfflineLists } from './offline-lists';
import { precompress } from './precompress';

/**
 * Builds the site beside the last good build and swaps it in whole, so that a build that fails leaves what
 * is served as it was. Kept releases lie below `v/` of it. Run after `npm run geodata -- build`.
 */
const site = 'build';
const next = `${site}.next`;
const old = `${site}.old`;
const kept = 'releases';

// A release that is not what it was stops the build before it takes its time.
const releases = readKeptReleases(kept);

process.env['BUILD_DIR'] = next;
rmSync(next, { recursive: true, force: true });
const { build } = await import('vite');
await build({ logLevel: 'warn' });
await makeCards(next);
writeOfflineLists(next);
precompress(next);
writeHostVersions(next, readBuiltRelease(next), releases);
layReleases(kept, next, releases);

rmSync(old, { recursive: true, force: true });
if (existsSync(site)) renameSync(site, old);
renameSync(next, site);
rmSync(old, { recursive: true, force: true });
console.log(`built ${site}/`);
