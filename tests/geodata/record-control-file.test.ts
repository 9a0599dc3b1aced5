import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { addControlFile, type ControlFileReading } from '../../src/geodata/record/control-file';
import { buildRecord } from '../../src/geodata/record/record';
import { withCopyOfGood } from './geodata-folder';

/** Three places that places.csv has, and what changes.csv says of them. */
const places = ['101', '102', '1003'];
const changes = [
	'geonameid,date,state',
	'101,2022-02-24,ru',
	'1003,2022-03-02,contested',
	'101,2022-03-03,ua',
	'102,2022-03-05,ru',
	'102,2022-03-09,ua'
].join('\n');

const header = '"geonameid","date","status_wiki","status"';
const row = (id: string, day: number, status: string) => `${id},2022030${day},"UA","${status}"`;
/** Each place with a status for each day of 2 to 4 March. */
const rowsOf = (statuses: Readonly<Record<string, string>>) =>
	Object.entries(statuses).flatMap(([id, words]) =>
		words.split(' ').map((status, i) => row(id, i + 2, status))
	);
const good = rowsOf({ '1003': 'UA UA UA', '102': 'UA UA UA', '101': 'RU RU RU' });

const zipOf = (files: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const zipOfRows = (rows: readonly string[]) =>
	zipOf({ 'control_latest_2022.csv': [header, ...rows, ''].join('\n') });

interface Outcome {
	readonly reading: ControlFileReading;
	readonly told: readonly string[];
	/** Rows of changes.csv from the second on. */
	readonly rows: readonly string[] | undefined;
}

/** Reads a zip beside a folder with the places and changes above. */
function add(
	zip: Uint8Array,
	ownChanges = changes,
	doubts?: string,
	corrections?: string
): Outcome {
	return withCopyOfGood(
		(folder) => {
			const occupation = join(folder, 'occupation');
			mkdirSync(occupation, { recursive: true });
			const points = places.map((id, i) => `${id},Place ${id},${33 + i / 10},47.5,geonames`);
			const table = ['geonameid,name,lon,lat,source', ...points, ''].join('\n');
			writeFileSync(join(occupation, 'places.csv'), table);
			writeFileSync(join(occupation, 'changes.csv'), `${ownChanges.trimEnd()}\n`);
			writeFileSync(join(folder, 'year.zip'), zip);
			if (corrections !== undefined) {
				writeFileSync(join(occupation, 'corrections.csv'), corrections);
			}
			if (doubts === undefined) return;
			writeFileSync(join(occupation, 'doubts.csv'), `${doubts.trimEnd()}\n`);
		},
		(folder) => {
			const told: string[] = [];
			const path = join(folder, 'year.zip');
			const reading = addControlFile(folder, path, (step) => told.push(step));
			const issues = reading.issues.map((issue) => ({
				...issue,
				file: issue.file.slice(folder.length + 1)
			}));
			const rows = reading.changes?.trimEnd().split('\n').slice(1);
			return { reading: { ...reading, issues }, told, rows };
		}
	);
}

describe('a control file of the source', () => {
	it('replaces the rows of its days, and leaves those before and after', () => {
		const { rows } = add(
			zipOfRows(
				rowsOf({ '101': 'RU RU LIBERATED', '102': 'UA CONTESTED CONTESTED', '1003': 'RU UA UA' })
			)
		);
		expect(rows).toEqual([
			'101,2022-02-24,ru',
			'1003,2022-03-02,ru',
			'102,2022-03-03,contested',
			'1003,2022-03-03,ua',
			'101,2022-03-04,ua',
			'102,2022-03-05,ru',
			// On the day after the file, the place is again what it was.
			'1003,2022-03-05,contested',
			'102,2022-03-09,ua'
		]);
	});

	it('decides the end of the record when nothing is known of later days', () => {
		const known = 'geonameid,date,state\n101,2022-02-24,ru\n1003,2022-03-02,contested';
		const { rows } = add(
			zipOfRows(rowsOf({ '101': 'RU UA UA', '102': 'UA UA RU', '1003': 'RU RU RU' })),
			known
		);
		expect(rows).toEqual([
			'101,2022-02-24,ru',
			'1003,2022-03-02,ru',
			'101,2022-03-03,ua',
			'102,2022-03-04,ru'
		]);
	});

	it('changes nothing when it is read again', () => {
		const zip = zipOfRows(
			rowsOf({ '101': 'UA RU RU', '102': 'RU UA CONTESTED', '1003': 'UA LIBERATED RU' })
		);
		const once = add(zip).reading.changes!;
		expect(once).not.toBe(`${changes}\n`);
		expect(add(zip, once).reading.changes).toBe(once);
	});

	it('tells where the record ends, and which corrections ended with the one of before', () => {
		const known = 'geonameid,date,state\n101,2022-02-24,ru\n1003,2022-03-02,contested';
		const zip = zipOfRows(rowsOf({ '101': 'RU UA UA', '102': 'UA UA UA', '1003': 'RU RU RU' }));
		const correction = 'vuh,place,101,A,А,2022-02-25,2022-03-03,free,s,A,r';
		const header = 'id,scope,target,name_en,name_uk,from,to,state,source,confidence,reason';
		const { told } = add(zip, known, undefined, `${header}\n${correction}\n`);
		expect(told).toContainEqual(
			'no place changes between 2022-03-03 and 2022-03-04: the record ends with its last change, on 2022-03-03'
		);
		expect(told.at(-1)).toMatch(
			/^1 corrections end with the record of before, on 2022-03-03.*vuh$/
		);
	});

	it('takes its rows in any order, by place or by day', () => {
		const rows = rowsOf({ '101': 'RU UA UA', '102': 'UA UA RU', '1003': 'RU RU RU' });
		const byDay = rows.toSorted((a, b) => (a.split(',')[1]! < b.split(',')[1]! ? -1 : 1));
		expect(add(zipOfRows(byDay)).rows).toEqual(add(zipOfRows(rows.toReversed())).rows);
	});

	it('keeps a place as it was on a day that has no row of it', () => {
		const rows = good.filter((one) => !one.startsWith('101,20220303'));
		expect(add(zipOfRows(rows)).rows).toEqual(add(zipOfRows(good)).rows);
	});

	it('leaves a place alone of which it has no row', () => {
		const rows = good.filter((one) => !one.startsWith('101,'));
		expect(add(zipOfRows(rows)).rows).toContain('101,2022-03-03,ua');
	});

	it('leaves out places that places.csv does not have, and says how many', () => {
		const { rows, told } = add(zipOfRows([...good, ...rowsOf({ '7': 'RU RU RU' })]));
		expect(rows!.some((one) => one.startsWith('7,'))).toBe(false);
		expect(told.at(-1)).toContain('4 places from 2022-03-02 to 2022-03-04; 1 of them');
	});

	it('reads Windows line ends, a byte-order mark and a file without a last line end', () => {
		const text = `\uFEFF${[header, ...good].join('\r\n')}`;
		const { reading, rows } = add(zipOf({ 'control_latest_2022.csv': text }));
		expect(reading.issues).toEqual([]);
		expect(rows).toEqual(add(zipOfRows(good)).rows);
	});

	it('reads a zip of many pieces to its end', () => {
		// More rows than fit into a piece that is unpacked at once, with cells that do not pack well.
		const many = Array.from({ length: 30_000 }, (_, i) => {
			const id = 5000 + i;
			return `${id},20220303,"${(i * 7919) % 99_991}","RU"`;
		});
		const { reading, told } = add(zipOfRows([...many, '101,20220303,"UA","UA"']));
		expect(reading.issues).toEqual([]);
		expect(told.at(-1)).toContain('30001 places');
	});

	it('is among the files of the record that is built from it', () => {
		withCopyOfGood(
			() => undefined,
			(folder) => {
				const path = join(folder, 'occupation/changes.csv');
				const text = readFileSync(path, 'utf8');
				const { record } = buildRecord(folder, () => undefined, text);
				expect(record?.files.map((file) => file.path)).toContain('occupation/changes.csv');
				const withoutZip = buildRecord(folder, () => undefined).record!.files;
				expect(record?.files.slice(1)).toEqual(withoutZip);
			}
		);
	});
});

describe('a yearly file with the votes of each source', () => {
	const columns =
		'geonameid,date,status_wiki,status_boost,status_dsm,status_isw,status,vcontrol_version';
	const vote = (id: string, day: number, votes: string, status: string) =>
		`${id},2022030${day},${votes},${status},2.0`;
	const zipOfVotes = (...rows: readonly string[]) =>
		zipOf({ 'control_latest_2022.csv': [columns, ...rows, ''].join('\n') });
	const rest = (id: string) => [2, 3, 4].map((day) => vote(id, day, 'UA,UA,UA,UA', 'UA'));

	it('keeps the earlier state where only the wiki says RU, and names the places', () => {
		const { rows, told } = add(
			zipOfVotes(
				...rest('101'),
				vote('102', 2, 'UA,UA,UA,UA', 'UA'),
				vote('102', 3, 'RU,RU,UA,NA', 'RU'),
				vote('102', 4, 'RU,RU,UA,UA', 'RU'),
				...rest('1003')
			)
		);
		expect(rows).not.toContain('102,2022-03-03,ru');
		expect(rows!.filter((one) => one.startsWith('102,'))).toEqual([
			// Behind the file, as changes.csv has it.
			'102,2022-03-05,ru',
			'102,2022-03-09,ua'
		]);
		expect(told.at(-2)).toContain('kept the earlier state of 1 places');
		expect(told.at(-1)).toContain('102 Place 102: 2 days from 2022-03-03 to 2022-03-04');
	});

	it.each([
		['the map says RU too', 'RU,RU,RU,NA'],
		['ISW says RU too', 'RU,RU,UA,RU'],
		['the map has no vote', 'RU,RU,NA,NA']
	])('takes the state where %s', (_what, votes) => {
		const own = [2, 3, 4].map((day) => vote('102', day, votes, 'RU'));
		const { rows } = add(zipOfVotes(...rest('101'), ...own, ...rest('1003')));
		expect(rows).toContain('102,2022-03-02,ru');
	});

	it('marks the days on which ISW has no vote as uncertain, once', () => {
		const day = (n: number, isw: string) =>
			places.map((id) => vote(id, n, `UA,UA,UA,${isw}`, 'UA'));
		const zip = zipOfVotes(...day(2, 'UA'), ...day(3, 'NA'), ...day(4, ''));
		const row =
			'2022-03-03,2022-03-04,without-isw,ISW has no vote in the control file of the source';
		const { reading } = add(zip, changes, 'from,to,doubt,note');
		expect(reading.doubts).toBe(`from,to,doubt,note\n${row}\n`);
		expect(add(zip, changes, reading.doubts).reading.doubts).toBe(reading.doubts);
		const voted = zipOfVotes(...day(2, 'UA'), ...day(3, 'UA'), ...day(4, 'UA'));
		expect(add(voted, changes, reading.doubts).reading.doubts).toBe('from,to,doubt,note\n');
		const other = 'from,to,doubt,note\n2022-02-24,2022-03-03,jumps,First weeks';
		expect(add(zip, changes, other).reading.doubts).toContain(
			'\n2022-03-04,2022-03-04,without-isw'
		);
	});

	it('leaves the doubts alone where it has not the votes of ISW', () => {
		expect(add(zipOfRows(good)).reading.doubts).toBeUndefined();
	});

	it('decides of the days of the record that is built', () => {
		withCopyOfGood(
			() => undefined,
			(folder) => {
				const text = readFileSync(join(folder, 'occupation/changes.csv'), 'utf8');
				const doubts = 'from,to,doubt,note\n2022-03-10,2022-03-10,without-isw,no vote\n';
				const { record } = buildRecord(folder, () => undefined, text, doubts);
				const [, written, observations] = record!.files;
				expect(written).toEqual({ path: 'occupation/doubts.csv', text: doubts });
				expect(observations!.text).toMatch(/2022-03-10,viina,.*,uncertain,without-isw/);
			}
		);
	});
});

describe('a control file with a fault', () => {
	const name = 'control_latest_2022.csv';
	const inside = `year.zip/${name}`;
	const cut = zipOfRows(good).subarray(0, 80);
	/** The packed rows begin behind the name in the local header, with a block of a kind that there is not. */
	const packedAt = 30 + name.length;
	const spoilt = zipOfRows(good).map((byte, i) => (i === packedAt ? 0b111 : byte));

	it.each<[string, Uint8Array, string, string]>([
		['that is no zip', strToU8(`${header}\n`), 'year.zip', 'no zip'],
		['that is cut off', cut, 'year.zip', 'cut off'],
		['that is empty', new Uint8Array(), 'year.zip', 'no zip'],
		['without a CSV', zipOf({ 'readme.txt': '' }), 'year.zip', 'no CSV, but readme.txt'],
		[
			'with several',
			zipOf({ 'a.csv': '1', 'b.csv': '2' }),
			'year.zip',
			'2 CSV files: a.csv, b.csv'
		],
		['that is damaged', spoilt, inside, 'damaged']
	])('is told: a file %s', (_fault, zip, file, found) => {
		const { reading } = add(zip);
		expect(reading.changes).toBeUndefined();
		expect(reading.issues).toMatchObject([
			{ file, line: 1, column: 1, found: expect.stringContaining(found) }
		]);
	});

	it.each<[string, string[], number, number, string]>([
		['an unknown status', ['101,20220302,"UA","ISW"'], 2, 19, 'the status "ISW"'],
		['a date that is none', ['101,20220230,"UA","UA"'], 2, 5, 'the date "20220230"'],
		['another form of date', ['101,2022-03-02,"UA","UA"'], 2, 5, 'the date "2022-03-02"'],
		['a day before the record', ['101,20220223,"UA","UA"'], 2, 5, 'the date "20220223"'],
		['an id that is none', [...good, 'NA,20220302,"UA","UA"'], 11, 1, '"NA"'],
		['a short row', [...good, '101,20220302,"UA"'], 11, 1, 'a row of 3 cells'],
		['two states on a day', [...good, row('102', 3, 'RU')], 11, 19, 'RU on 20220303'],
		['an open quote', ['101,20220302,"UA","UA'], 2, 1, 'broken CSV']
	])('is told: %s', (_fault, rows, line, column, found) => {
		const { reading } = add(zipOfRows(rows));
		expect(reading.changes).toBeUndefined();
		expect(reading.issues[0]).toMatchObject({
			...{ file: inside, line, column },
			found: expect.stringContaining(found)
		});
	});

	it('is told: a missing column', () => {
		const { reading } = add(zipOf({ [name]: 'geonameid,date,state\n101,20220302,UA\n' }));
		expect(reading.issues).toMatchObject([
			{ file: inside, line: 1, found: 'no column "status", but geonameid, date, state' }
		]);
	});

	it('is told: no row', () => {
		expect(add(zipOfRows([])).reading.issues[0]).toMatchObject({ file: inside, found: 'no row' });
	});

	it('is told: a day missing between the first and the last', () => {
		const { reading } = add(zipOfRows(good.filter((one) => !one.includes('20220303'))));
		expect(reading.issues).toMatchObject([
			{
				...{ file: inside, line: 3, found: 'no day between 2022-03-02 and 2022-03-04' },
				expected: 'rows for every day from 2022-03-02 to 2022-03-04'
			}
		]);
	});

	it('is told: a day with rows for fewer than half of the places', () => {
		const rows = good.filter((one) => !one.includes('20220303') || one.startsWith('101,'));
		expect(add(zipOfRows(rows)).reading.issues).toMatchObject([
			{ file: inside, found: 'rows for 1 places on 2022-03-03' }
		]);
	});

	it('is told for each of its rows, up to ten', () => {
		const rows = Array.from({ length: 30 }, (_, i) => `${i},20220302,"UA","?"`);
		expect(add(zipOfRows(rows)).reading.issues).toHaveLength(10);
	});

	it('is told: a file that is not there', () => {
		const { issues } = addControlFile('tests/fixtures/good', '/no/such.zip', () => undefined);
		expect(issues).toMatchObject([{ file: '/no/such.zip', remedy: 'correct the path' }]);
	});
});
