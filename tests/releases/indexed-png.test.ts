import { expect, test } from 'vitest';
import { indexedPng } from '../../src/site/card/indexed-png';
import { decodedPng } from '../decoded-png';

const bitmap = (width: number, height: number, colour: (x: number, y: number) => number[]) => ({
	...{ width, height },
	pixels: Uint8Array.from({ length: width * height * 4 }, (_, i) => {
		const at = i >> 2;
		return [...colour(at % width, Math.floor(at / width)), 255][i % 4]!;
	})
});

test('a drawing of few colours keeps them exactly', async () => {
	const colours = [
		[255, 253, 248],
		[143, 29, 18],
		[217, 227, 234]
	];
	const flags = bitmap(30, 9, (_, y) => colours[Math.floor(y / 3)]!);
	const png = decodedPng(await indexedPng(flags, 256));
	expect([png.width, png.height]).toEqual([30, 9]);
	for (const [i, colour] of colours.entries()) expect(png.at(i, i * 3 + 1)).toEqual(colour);
});

test('where shapes meet, the colours between theirs stay like what they are', async () => {
	const [land, line] = [
		[251, 249, 244],
		[143, 29, 18]
	] as const;
	const between = (x: number, y: number) =>
		y < 20 ? [...land] : land.map((part, i) => part + ((line[i]! - part) * x) / 299);
	const png = decodedPng(await indexedPng(bitmap(300, 22, between), 256));
	for (let x = 0; x < 300; x++) {
		const found = png.at(x, 21);
		between(x, 21).forEach((part, i) => expect(Math.abs(part - found[i]!)).toBeLessThanOrEqual(8));
	}
	// What is common stays itself, beside others that share its cell.
	const common = png.at(5, 5);
	land.forEach((part, i) => expect(Math.abs(part - common[i]!)).toBeLessThanOrEqual(1));
});

test('a colour of few pixels that is like no other is kept beside common ones', async () => {
	const rare = [86, 28, 148];
	const sea = (x: number, y: number) =>
		x === 7 && y < 60 ? rare : [200 + ((x * y) % 40), 210 + (x % 30), 220 + (y % 30)];
	const png = decodedPng(await indexedPng(bitmap(200, 200, sea), 16));
	expect(png.at(7, 7)).toEqual(rare);
});
