import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { buildAll } from '../../src/geodata/build/build';
import { readGeodata } from '../../src/geodata/read-geodata';
import { answerOf } from '../../src/estimate/answer/answer';
import { openFigures } from '../../src/estimate/answer/load-figures';
import { estimateJson } from '../../src/estimate/report/json';
import { firstScreen } from '../../src/lib/data/first-screen';
import { loadFigures } from '../../src/lib/data/loaders';
import type { Dataset } from '../../src/lib/domain/dataset/dataset';
import { usualDraws } from '../../src/lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import type { Manifest } from '../../src/lib/domain/dataset/manifest';
import { goodFolder } from '../geodata/geodata-folder';
import { readJson, requestOf } from './fixture';

const root = mkdtempSync(join(tmpdir(), 'estimate-'));
const built = join(root, 'data');
let manifest: Manifest;

beforeAll(() => {
	manifest = buildAll({
		...{ geodata: readGeodata(goodFolder).geodata!, folder: goodFolder },
		out: built
	});
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => {
	vi.unstubAllGlobals();
});

async function opened(folders: { readonly geodata: string; readonly built: string }) {
	const opening = await openFigures(folders);
	if ('report' in opening) throw new Error(opening.report);
	return opening.source;
}

test('built files of the same geodata serve as they are', async () => {
	const source = await opened({ geodata: goodFolder, built });
	expect(source.derivedBecause).toBeNull();
	const { dataset, record } = await source.load();
	expect(dataset.version).toBe(manifest.version);
	expect(record().type).toBe('Topology');
});

test('the figures are those of the page, to the last digit', async () => {
	// The page asks its server for the files; here they are read from the disk.
	vi.stubGlobal('fetch', (url: string) =>
		Promise.resolve(new Response(readFileSync(join(built, basename(url)))))
	);
	const page = await loadFigures(manifest);
	const command = await (await opened({ geodata: goodFolder, built })).load();
	for (const date of ['2014-03-18', '2022-02-24', '2022-02-26'].map(isoDate)) {
		const options = { date, oblast: null, prices: '2021-2025' } as const;
		const shown = new IntervalEstimator(page.dataset, page.history, usualDraws).of(
			estimateAt(page.dataset, page.history, options)
		);
		const request = requestOf(`--date ${date}`, command.dataset);
		const answer = answerOf(command.dataset, command.history, request);
		const printed = readJson(estimateJson(answer));
		expect(printed).toMatchObject({
			question: shown.question,
			commodities: shown.commodities,
			totals: shown.totals,
			control: Object.fromEntries(shown.control)
		});
	}
	const latest = answerOf(command.dataset, command.history, requestOf('', command.dataset));
	expect(firstScreen(page.dataset, page.history, []).coverage).toEqual(latest.coverage);
});

test('derived in memory they are the same', async () => {
	const derived = await opened({ geodata: goodFolder, built: join(root, 'none') });
	expect(derived.derivedBecause).toMatch(/has not been built$/);
	const [fromMemory, fromDisk] = await Promise.all([
		derived.load(),
		opened({ geodata: goodFolder, built }).then((source) => source.load())
	]);
	const answers = [fromMemory, fromDisk].map(({ dataset, history }) =>
		estimateJson(answerOf(dataset, history, requestOf('', dataset)))
	);
	expect(answers[0]).toBe(answers[1]);
});

function copyOfGood(name: string): string {
	const folder = join(root, name);
	cpSync(goodFolder, folder, { recursive: true });
	return folder;
}

test('built files of other geodata are left alone', async () => {
	const geodata = copyOfGood('changed');
	appendFileSync(join(geodata, 'events.csv'), 'x,2025-05-01,military,X,Х,https://x.org/\n');
	expect((await opened({ geodata, built })).derivedBecause).toMatch(/from other files than/);
});

test('geodata with an error answers with the issues of the check, though a build is there', async () => {
	const geodata = copyOfGood('spoilt');
	cpSync('tests/fixtures/bad/unknown-status', geodata, { recursive: true });
	const opening = await openFigures({ geodata, built });
	expect('report' in opening && opening.report).toContain(
		`${geodata}/deposits/donetsk.geojson:12:19 test-lithium`
	);
});

test('a dataset that lacks a member was built by an earlier program', async () => {
	const old = join(root, 'old');
	buildAll({ geodata: readGeodata(goodFolder).geodata!, folder: goodFolder, out: old });
	const file = join(old, manifest.files.dataset);
	const dataset = JSON.parse(readFileSync(file, 'utf8')) as Partial<Dataset>;
	writeFileSync(file, JSON.stringify({ ...dataset, gradeYields: undefined }));
	const source = await opened({ geodata: goodFolder, built: old });
	expect(source.derivedBecause).toMatch(/earlier program$/);
});

test('a folder that is not there is an issue with a place', async () => {
	const opening = await openFigures({ geodata: join(root, 'nowhere'), built });
	expect('report' in opening && opening.report).toContain('found     no such folder');
});
