import { describe, expect, it } from 'vitest';
import type { CommodityEstimate } from '../../src/lib/domain/estimate/estimate';
import { dossier as dossierEn } from '../../src/lib/i18n/dossier/en';
import { dossier as dossierUk } from '../../src/lib/i18n/dossier/uk';
import { answerWords, byProductWords } from '../../src/lib/ui/dossier/resource-words';
import { coal, counts, estimateRow, resource } from './resource-fixture';
import { english, ukrainian } from './speech';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What leads the page in both languages. */
function answers(row: CommodityEstimate | null): readonly string[] {
	return [
		plain(answerWords(row, coal, dossierEn, english)),
		plain(answerWords(row, coal, dossierUk, ukrainian))
	];
}

const withShare = (central: number, low = central, high = central) =>
	estimateRow({ resource: { ...resource, share: { low, central, high } } });

describe('the sentence that leads the page of a resource', () => {
	it('says the share in the present tense, its interval, and how much of how much', () => {
		expect(answers(estimateRow())).toEqual([
			'Of Ukraine’s coal, 55% lies behind the front line (90% interval 41–68%): about 55 Mt of 100 Mt.',
			'Вугілля: за лінією фронту — 55 % того, що є в Україні (90-відсотковий інтервал: 41–68 %), тобто близько 55 млн т з 100 млн т.'
		]);
	});

	it('names no amount where shares alone are published', () => {
		const [en, uk] = answers(
			estimateRow({ resource: { ...resource, basis: 'shares', behind: null, total: null } })
		);
		expect(en).toBe('Of Ukraine’s coal, 55% lies behind the front line (90% interval 41–68%).');
		expect(uk).not.toMatch(/тобто/);
	});

	it('says nothing and all in words', () => {
		expect(answers(withShare(0, 0, 0.03))[0]).toBe(
			'Of Ukraine’s coal, nothing lies behind the front line (90% interval 0–3%).'
		);
		expect(answers(withShare(0))[1]).toBe(
			'Вугілля: за лінією фронту немає нічого з того, що є в Україні.'
		);
		expect(answers(withShare(1))[0]).toBe('Of Ukraine’s coal, all lies behind the front line.');
	});

	it('is of the deposits with a figure where no total of the country is known', () => {
		const [en, uk] = answers(estimateRow({ resource: { ...resource, basis: 'located' } }));
		expect(en).toMatch(/^Of the coal in deposits with a figure, 55%/);
		expect(uk).toMatch(/55 % того, що мають родовища з даними/);
	});

	it('prints a share alone until its interval is drawn', () => {
		const row = estimateRow({ resource: { ...resource, share: { central: 0.55 } } });
		expect(answers(row)[0]).not.toMatch(/interval/);
	});

	it('counts deposits where no share can be told, those of which nobody can tell apart', () => {
		const main = counts({ behind: 2, free: 1, near: 1, unknown: 1 });
		expect(answers(estimateRow({ resource: null, main }))).toEqual([
			'2 of the 5 deposits lie behind the front line; 1 too near the line to tell, 1 at sea, where the side is not known.',
			'За лінією фронту — 2 з 5 родовищ; надто близько до лінії, щоб сказати: 1; у морі, де невідомо, з якого боку: 1.'
		]);
	});

	it.each([
		[{ free: 3 }, 'None of the 3 deposits lies', 'Жодне з 3 родовищ не перебуває'],
		[{ behind: 3 }, 'All 3 deposits lie', 'Усі 3 родовища — за лінією'],
		[{ behind: 1 }, 'The one deposit lies behind', 'Єдине родовище перебуває за лінією'],
		[
			{ free: 1, near: 1 },
			'None of the 2 deposits is known to lie',
			'Про жодне з 2 родовищ не відомо'
		]
	])('counts %o', (some, en, uk) => {
		const told = answers(estimateRow({ resource: null, main: counts(some) }));
		expect(told[0]).toContain(en);
		expect(told[1]).toContain(uk);
	});

	it('says that a resource is a by-product only', () => {
		const byProduct = counts({ behind: 8 });
		const told = answers(estimateRow({ resource: null, main: counts({}), byProduct }));
		expect(told[0]).toBe(
			'No deposit has it as its main resource; 8 report it beside another, 8 of them behind the front line.'
		);
		expect(told[1]).toMatch(/^Жодне родовище не має її за головну/);
	});

	it('says on which side the one deposit is that has it beside another', () => {
		const one = (some: Parameters<typeof counts>[0]) =>
			answers(estimateRow({ resource: null, main: counts({}), byProduct: counts(some) }));
		expect(one({ behind: 1 })[0]).toMatch(/one reports it beside another and lies behind/);
		expect(one({ free: 1 })[1]).toMatch(/одне родовище, і воно не за лінією фронту\.$/);
		expect(one({ near: 1 })[1]).toMatch(/і невідомо, чи воно за лінією фронту\.$/);
	});

	it('does not say that there is none of what the data has no deposit of', () => {
		expect(answers(null)[0]).toMatch(/That is not to say that there is none/);
	});
});

it('by-products are no line where there are none', () => {
	expect(byProductWords(counts({}), english)).toBeNull();
	expect(byProductWords(counts({ free: 2 }), english)).toMatch(/2 deposits/);
});
