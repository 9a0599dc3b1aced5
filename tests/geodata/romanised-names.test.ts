import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited } from './edited-deposit';
import { issuesAfter } from './geodata-folder';

const donetsk = 'deposits/donetsk.geojson';

/** The lithium field of the good data under other names. */
const named = (nameEn: string, nameUk: string) =>
	edited(donetsk, ({ properties }) =>
		Object.assign(properties, { name_en: nameEn, name_uk: nameUk })
	);

const aboutNames = (change: (folder: string) => void) =>
	issuesAfter(change).filter(({ found }) => /name_en|exception|record/.test(found));

describe('names that are the Ukrainian ones in Latin letters', () => {
	it.each([
		['Zlobytske', 'Злобицьке'],
		['Zghurivka-Yurivske', 'Згурівка-Юр’ївське'],
		['Zlobytske lithium field', 'Літієве поле «Злобицьке»'],
		['Zlobytske (Soledar)', 'Злобицьке'],
		['Novovolynska No. 10 pit', 'Кар’єр № 10 ім. В. М. Нововолинська'],
		['Oktiabrske (Kvitneve)', 'Октябрське (Квітневе)']
	])('%s is %s', (nameEn, nameUk) => {
		expect(
			aboutNames((folder) => {
				named(nameEn, nameUk)(folder);
				appendFileSync(join(folder, 'name-words.csv'), 'No.,номер\nnamed after,ім.\n');
			})
		).toEqual([]);
	});
});

it('names a name that is not the Ukrainian one, and spells what it would be', () => {
	const [issue, ...others] = aboutNames(
		named('Srebnenske-Ivanhorodske lithium field', 'Срібнянське-Івангородське літієве поле')
	);
	expect(others).toEqual([]);
	expect(issue).toMatchObject({ file: donetsk, record: 'test-lithium', severity: 'warning' });
	expect(issue!.line).toBe(8);
	expect(issue!.found).toContain('"Срібнянське-Івангородське літієве поле" in Latin letters');
	expect(issue!.expected).toContain('Sribnianske-Ivanhorodske (');
	expect(issue!.remedy).toContain('name-words.csv');
	expect(issue!.remedy).toContain('a row "test-lithium" with the reason to name-exceptions.csv');
});

it('compares brackets where both names have them', () => {
	const [issue] = aboutNames(named('Troitske (Sachkinske)', 'Троїцьке (Сачкинське)'));
	expect(issue!.expected).toContain('Troitske (Sachkynske)');
});

const excepted = (row: string) => (folder: string) =>
	writeFileSync(
		join(folder, 'name-exceptions.csv'),
		`record,name_en,reason\nBlack Sea,Black Sea,Translated\n${row}\n`
	);

describe('an exception', () => {
	const stashkov = named('Stashkov lithium field', 'Літієве поле ім. М. І. Сташкова');

	it('takes a name as it is', () => {
		const change = (folder: string) => {
			stashkov(folder);
			excepted('test-lithium,Stashkov lithium field,Nominative of a person')(folder);
			appendFileSync(join(folder, 'name-words.csv'), 'named after,ім.\n');
		};
		expect(aboutNames(change)).toEqual([]);
	});

	it.each([
		['test-lithium,Test lithium field,Why', 'which is "Пробне літієве" in Latin', 'delete the row'],
		['test-lithium,Older name,Why', 'an exception for "Older name"', 'correct the row'],
		['test-lithum,Test lithium field,Why', 'the unknown record "test-lithum"', 'test-lithium']
	])('%s is not needed', (row, found, remedy) => {
		const [issue, ...others] = aboutNames(excepted(row));
		expect(others).toEqual([]);
		expect(issue).toMatchObject({ file: 'name-exceptions.csv', line: 3, severity: 'warning' });
		expect(issue!.found).toContain(found);
		expect(issue!.remedy).toContain(remedy);
	});
});
