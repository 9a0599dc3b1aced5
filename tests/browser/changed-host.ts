import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import { plainFiles, readBuiltRelease } from '../../src/site/built-release';
import { writeHostVersions } from '../../src/site/host-versions';
import { keepRelease, layReleases, readKeptReleases } from '../../src/site/kept-releases';
import { dayBefore, lastDay, manifest } from '../built-data';
import { serve } from './sub-path';
import { test as base } from './journey';

/** The last day of the changed data. */
export const changedLastDay = dayBefore(lastDay, -40);

interface Hosts {
	/** Name of the release that both keep: of the present build. */
	readonly release: string;
	/** Address of a host that shows the present build also live. */
	readonly same: string;
	/** Address of one, below a path, whose live data are others. */
	readonly changed: string;
	/** Address of the same at the root of a host. */
	readonly changedAtRoot: string;
}

/** Tests on hosts that keep a release of the present build. */
export const testOnHosts = base.extend<object, { hosts: Hosts }>({
	hosts: [
		async ({ browser: _ }, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
			const { release, same, changed } = makeHosts(folder);
			const servers = [
				await serve(same, '/maps/minerals'),
				await serve(changed, '/maps/minerals'),
				await serve(changed, '')
			] as const;
			await use({
				release,
				same: servers[0].address,
				changed: servers[1].address,
				changedAtRoot: servers[2].address
			});
			servers.forEach(({ close }) => close());
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker', timeout: 60_000 }
	]
});

function makeHosts(folder: string) {
	const [same, changed, kept] = ['same', 'changed', 'releases'].map((name) => join(folder, name));
	copySite('build', same!);
	const { name: release } = keepRelease(same!, kept!, {
		published: '2026-10-01T08:00:00Z',
		changes: 'The first.'
	});
	copySite(same!, changed!);
	changeData(changed!);
	const releases = readKeptReleases(kept!);
	for (const site of [same!, changed!]) {
		layReleases(kept!, site, releases);
		writeHostVersions(site, readBuiltRelease(site), releases);
	}
	return { release, same: same!, changed: changed! };
}

/** All but compressed files, releases, and dossiers, of which one is enough. */
function copySite(from: string, to: string): void {
	const isLeftOut = (path: string) =>
		/\.(br|gz)$|^v(\/|$)|(deposit|oblast|commodity)\/(?!lithium|index\.html)/.test(path);
	cpSync(from, to, {
		recursive: true,
		filter: (path) => !isLeftOut(relative(from, path).replaceAll('\\', '/'))
	});
}

/** Moves the end of the record, and says of a deposit of lithium that it has far more. */
function changeData(site: string): void {
	for (const path of plainFiles(site).filter((path) => /\.(html|json)$/.test(path))) {
		const file = join(site, path);
		const before = readFileSync(file, 'utf8');
		writeFileSync(file, withOwnHashes(before, before.replaceAll(lastDay, changedLastDay)));
	}
	const file = join(site, 'data', manifest.files.dataset);
	const dataset = JSON.parse(readFileSync(file, 'utf8')) as Dataset;
	const counted = dataset.deposits
		.flatMap(({ figures }) => figures)
		.find(({ commodity, counted }) => commodity === 'lithium' && counted !== null)?.counted;
	if (!counted) throw new Error('expected a counted figure of lithium, found none');
	Object.assign(counted, { quantity: counted.quantity * 20 });
	writeFileSync(file, JSON.stringify(dataset));
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const scriptsOf = (html: string) =>
	[...html.matchAll(/<script(?: type="text\/plain" data-idle)?>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) => script
	);

/** A page with scripts that were changed allows those, as if it had been built with them. */
export function withOwnHashes(before: string, after: string): string {
	const changed = scriptsOf(after);
	return scriptsOf(before).reduce(
		(html, script, i) => html.replace(sha256(script), sha256(changed[i]!)),
		after
	);
}
