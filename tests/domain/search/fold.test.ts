import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, distanceToBeginning } from '../../../src/lib/domain/search/edit-distance';
import { fold, foldWords } from '../../../src/lib/domain/search/fold';
import { romanise } from '../../../src/lib/domain/search/romanise';

describe('the official romanisation of Ukrainian', () => {
	// Examples of the table in resolution No. 55 of the Cabinet of Ministers, 27 January 2010.
	test.each([
		['Алушта', 'alushta'],
		['Борщагівка', 'borshchahivka'],
		['Володимир', 'volodymyr'],
		['Гадяч', 'hadiach'],
		['Згорани', 'zghorany'],
		['Розгон', 'rozghon'],
		['Ґалаґан', 'galagan'],
		['Єнакієве', 'yenakiieve'],
		['Гаєвич', 'haievych'],
		['Короп’є', 'koropie'],
		['Житомир', 'zhytomyr'],
		['Їжакевич', 'yizhakevych'],
		['Кадиївка', 'kadyivka'],
		['Мар’їне', 'marine'],
		['Йосипівка', 'yosypivka'],
		['Стрий', 'stryi'],
		['Олексій', 'oleksii'],
		['Харків', 'kharkiv'],
		['Біла Церква', 'bila tserkva'],
		['Чернівці', 'chernivtsi'],
		['Шостка', 'shostka'],
		['Гоща', 'hoshcha'],
		['Русь', 'rus'],
		['Львів', 'lviv'],
		['Юрій', 'yurii'],
		['Крюківка', 'kriukivka'],
		['Яготин', 'yahotyn'],
		['Костянтин', 'kostiantyn'],
		['Знам’янка', 'znamianka'],
		['Івано-Франківськ', 'ivano-frankivsk']
	])('%s is %s', (name, romanised) => {
		expect(romanise(name)).toBe(romanised);
	});
});

/** Each line: spellings that readers use for one name. The first is the name in the data. */
const spellings: readonly (readonly string[])[] = [
	['Шевченківське', 'Shevchenkivske', "shevchenkivs'ke", 'ШЕВЧЕНКІВСЬКЕ', 'Ševčenkivs’ke'],
	['Шевченківське', 'Šewčenkiws′ke', 'Szewczenkiwske', 'Schewtschenkiwske', 'Shevchenkivsʹke'],
	['Шевченківське', 'Шевченковское', 'Shevchenkovskoye', 'Shevchenkovskoe', 'Ševčenkovskoje'],
	[
		'Кривий Ріг',
		'Kryvyi Rih',
		'Kryvyj Rih',
		'Kryvyy Rih',
		'Krivoy Rog',
		'Krivoi Rog',
		'Кривой Рог'
	],
	['Пержанське', 'Perzhanske', "Perzhans'ke", 'Peržanske', 'Пержанское', 'Perzhanskoye'],
	[
		'Запоріжжя',
		'Zaporizhzhia',
		'Zaporizhzhya',
		'Zaporizhia',
		'Zaporižžja',
		'Zaporozhye',
		'Запорожье'
	],
	['Дніпро', 'Dnipro', 'Dnepr', 'Днепр', 'Dnieper'],
	['літій', 'litii', 'litiy', 'litij', 'литий'],
	['Балахівське', 'Balakhivske', 'Balahivske', 'Балаховское', 'Balakhovskoe'],
	['Новополтавське', 'Novopoltavske', "Novopoltavs'ke", 'Новополтавское', 'Novopoltavskoye'],
	['Єристівське', 'Yerystivske', 'Ierystivske', 'Jerystivske', 'Еристовское', 'Yeristovskoye'],
	['Полохівське', 'Polokhivske', 'Polohivske', 'Polokhovskoye', 'Полоховское'],
	['Юр’ївське', 'Yuriivske', 'Yuryivske', "Jur'jivske", 'Юрьевское', 'Yuryevskoe'],
	['Кам’яний', 'Kamianyi', 'Kamyanyy', "Kam'yanyi", 'Kamjanyj', 'Кам"яний'],
	['Єфремівське', 'Yefremivske', 'Efremivske', 'Ефремовское'],
	['Заваллівське', 'Zavallivske', 'Zavalivske', 'Заваловское'],
	['Стремигородське', 'Stremyhorodske', 'Stremigorodske', 'Стремигородское'],
	['Мужіївське', 'Muzhiivske', 'Muzhievske', 'Мужиевское'],
	['Щербаківське', 'Shcherbakivske', 'Ščerbakivske', 'Szczerbakiwske', 'Щербаковское'],
	['Київ', 'Kyiv', 'Kiev', 'Kyjiv', 'Kijów', 'Киев'],
	['Харків', 'Kharkiv', 'Kharkov', 'Harkiv', 'Xarkiv', 'Харьков'],
	['Миколаїв', 'Mykolaiv', 'Nikolaev', 'Nikolayev', 'Николаев'],
	['Чернівці', 'Chernivtsi', 'Chernovtsy', 'Černivci', 'Черновцы'],
	['Макіївка', 'Makiivka', 'Makeevka', 'Makeyevka', 'Макеевка'],
	['Горлівка', 'Horlivka', 'Gorlovka', 'Горловка'],
	['Донецьк', 'Donetsk', "Donets'k", "Donec'k", 'Донецк'],
	['Вінниця', 'Vinnytsia', 'Vinnitsa', 'Vinnytsya', 'Винница'],
	['Рівне', 'Rivne', 'Rovno', 'Ровно'],
	['Одеса', 'Odesa', 'Odessa', 'Одесса'],
	['Згурівка', 'Zghurivka', 'Zgurivka', 'Згуровка'],
	['Слов’янськ', 'Sloviansk', 'Slovyansk', 'Slavyansk', 'Славянск'],
	['Сіверськодонецьк', 'Siverskodonetsk', 'Severodonetsk', 'Sievierodonetsk', 'Северодонецк']
];

describe('spellings of one name have one key', () => {
	const pairs = spellings.flatMap(([name = '', ...others]) =>
		others.map((other) => [other, name] as const)
	);
	test(`there are at least 40 pairs`, () => {
		expect(pairs.length).toBeGreaterThanOrEqual(40);
	});
	test.each(pairs)('%s is %s', (other, name) => {
		expect(fold(other)).toBe(fold(name));
	});
});

/** Names that are neighbours in sound, but not the same. */
test.each([
	['Petrivske', 'Petrivskyi'],
	['Dibrovske', 'Dubrivske'],
	['Sadove', 'Sudove'],
	['Coal', 'Cobalt'],
	['Ternivske', 'Ternuvatske'],
	['Kholodna Balka', 'Balka Kholodna']
])('%s and %s stay apart', (a, b) => {
	expect(fold(a)).not.toBe(fold(b));
});

test('words fold as well alone as among others', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...spellings.flat()), { minLength: 1 }), (words) => {
			expect(foldWords(words.join(', '))).toEqual(words.flatMap(foldWords));
		})
	);
});

test('any text folds, and no key has a space or a mark in it', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			for (const key of foldWords(text)) expect(key).not.toMatch(/[\s\p{M}'’ʼ]/u);
		})
	);
});

describe('distances', () => {
	test.each([
		['dobra', 'dobra', 0],
		['dobra', 'dobar', 1],
		['dobra', 'dora', 1],
		['dobra', 'dobbra', 1],
		['dobra', 'debra', 1],
		['', 'nove', 4],
		['kruta', 'turka', 3]
	])('from %s to %s: %d', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});
	test('to the nearest beginning only what was typed counts', () => {
		expect(distanceToBeginning('sevk', 'sevcenkivske')).toBe(1);
		expect(distanceToBeginning('sevc', 'sevcenkivske')).toBe(0);
	});
});
