import { existsSync, renameSync, rmSync } from 'node:fs';
import { precompress } from './precompress';

/**
 * Builds the site beside the last good build and swaps it in whole, so that a build that fails leaves what
 * is served as it was. Run after `npm run geodata -- build`.
 */
const site = 'build';
const next = `${site}.next`;
const old = `${site}.old`;

process.env['BUILD_DIR'] = next;
rmSync(next, { recursive: true, force: true });
const { build } = await import('vite');
await build({ logLevel: 'warn' });
await precompress(next);

rmSync(old, { recursive: true, force: true });
if (existsSync(site)) renameSync(site, old);
renameSync(next, site);
rmSync(old, { recursive: true, force: true });
console.log(`built ${site}/`);
