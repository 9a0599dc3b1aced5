import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardLayout, cardSize, heightOf, type CardContent } from '$lib/map/card/card-layout';
import { textWidth } from '$lib/map/picture/text-width';

const content = (title: string, answer: string): CardContent => ({
	...{ language: 'uk', site: 'За лінією фронту', title, answer },
	date: 'Станом на 24 квітня 2026 року',
	source: 'Лінія фронту: VIINA. Мапа: © учасники OpenStreetMap, Natural Earth, GeoNames.',
	land: { occupied: 'Під російською окупацією', contested: 'Контроль не визначено' }
});

const word = fc.string({ unit: fc.constantFrom(...'абвгджШщю1%Ж'), minLength: 1, maxLength: 16 });
const words = (most: number) =>
	fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));

describe('the words of a picture beside a link', () => {
	it('stand on it, none over another, however long they are', () => {
		fc.assert(
			fc.property(words(6), words(80), (title, answer) => {
				const { texts, map } = cardLayout(content(title, answer));
				let end = 0;
				for (const text of texts) {
					expect(text.y).toBeGreaterThanOrEqual(end);
					end = text.y + heightOf(text);
					for (const line of text.lines) {
						const width = textWidth(line, text.size, text.bold ? 'semibold' : 'regular');
						expect(text.x + width).toBeLessThanOrEqual(map.x);
					}
				}
				expect(end).toBeLessThanOrEqual(cardSize.height);
			})
		);
	});

	it('are as large as they can be, and shortened only where the smallest do not fit', () => {
		const sizeOf = (answer: string) => {
			const { texts } = cardLayout(content('Літій', answer));
			const body = texts.find(({ role }) => role === 'answer')!;
			return { size: body.size, last: body.lines.at(-1)! };
		};
		const short = sizeOf('За лінією фронту.');
		const long = sizeOf('За лінією фронту лежить п’ята частина. '.repeat(7).trim());
		const endless = sizeOf('За лінією фронту лежить п’ята частина. '.repeat(40).trim());
		expect(short.size).toBeGreaterThan(long.size);
		expect(long.last).toMatch(/частина\.$/);
		expect(endless.last).toMatch(/[^\s,;:.]…$/);
	});
});
