import { describe, expect, it } from 'vitest';
import type { CommodityEstimate } from '../../src/lib/domain/estimate/estimate';
import { dossier as dossierEn } from '../../src/lib/i18n/dossier/en';
import { dossier as dossierUk } from '../../src/lib/i18n/dossier/uk';
import {
	answerWords,
	byProductWords,
	limitsWords,
	locatedWords
} from '../../src/lib/ui/dossier/resource-words';
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
			'Of Ukraine’s coal, 55% lies behind the front line (90% interval 41–68%): about 55 Mt of 100 Mt of ore.',
			'Вугілля: за лінією фронту — 55 % того, що є в Україні (90-відсотковий інтервал: 41–68 %), тобто близько 55 млн т з 100 млн т (руда).'
		]);
	});

	it('names what is weighed only where that is not the resource itself', () => {
		const weighed = (of: string | null) => answers(estimateRow({ resource: { ...resource, of } }));
		expect(weighed('coal in place')[0]).toMatch(/of 100 Mt\.$/);
		expect(weighed('coal carbonate equivalent')[0]).toMatch(/of coal carbonate equivalent\.$/);
		expect(weighed(null)[1]).toMatch(/з 100 млн т\.$/);
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
			'За лінією фронту — 2 з 5 родовищ; надто близько до лінії, щоб визначити бік: 1; у морі, де невідомо, з якого боку: 1.'
		]);
	});

	it.each([
		[{ free: 3 }, 'None of the 3 deposits lies', 'Жодне з 3 родовищ не перебуває'],
		[{ behind: 3 }, 'All 3 deposits lie', 'Усі 3 родовища — за лінією'],
		[
			{ behind: 1 },
			'The one deposit with it as its main resource lies behind',
			'Єдине родовище, де вона головна, перебуває за лінією'
		],
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

describe('counts of deposits', () => {
	const some = counts({ behind: 2, near: 1, contested: 1, unknown: 1 });

	it('tell apart what is too near, contested and unknown', () => {
		expect(english.messages.resource.counts(some)).toBe(
			'2 of 5 deposits behind the line, 1 too near to tell, 1 on contested land, 1 not known'
		);
		expect(ukrainian.messages.resource.counts(some)).toBe(
			'2 з 5 родовищ за лінією, надто близько до лінії, щоб визначити бік: 1, там, де контроль не визначено: 1, невідомо, з якого боку лінії: 1'
		);
	});

	it('of by-products say it too', () => {
		for (const { messages } of [english, ukrainian]) {
			expect(messages.resource.byProduct(some).match(/: 1|\b1 /g)).toHaveLength(3);
		}
	});
});

describe('the limits', () => {
	const told = (least: number, most: number) => {
		const limited = { ...resource, limits: { least, most } };
		return [
			limitsWords(limited, dossierEn, english),
			limitsWords(limited, dossierUk, ukrainian)
		].map((text) => text && plain(text));
	};

	it('say nothing where nothing is certain', () => {
		expect(told(0.004, 0.996)).toEqual([null, null]);
		expect(told(0.009, 0.991)).toEqual([null, null]);
	});

	it('say no least that is none', () => {
		expect(told(0, 0.9)).toEqual([
			'no more than 90%, wherever the rest lies: the other 10% is in deposits that are certainly not behind the line',
			'не більше ніж 90 %, хоч би де була решта: ще 10 % — у родовищах, які напевно не за лінією'
		]);
	});

	it('say the least from one percent up, and add up', () => {
		expect(told(0.2, 1)[0]).toMatch(/^at least 20%, wherever the rest lies: so much/);
		expect(told(0.2, 0.895)[0]).toMatch(
			/at least 20% and no more than 90%.*, 10% in deposits that are certainly not$/
		);
	});
});

describe('the deposits with a figure', () => {
	const located = { unit: 't', of: null, behind: 84e3, total: 84e3, deposits: 1 } as const;
	const quantities = [
		{ commodity: 'coal', unit: 't', basis: null, range: { low: 1, central: 1, high: 1 } }
	] as const;
	const told = (commodities: readonly string[], changes: Partial<CommodityEstimate> = {}) => {
		const row = estimateRow({ resource: null, located, ...changes });
		const lines = [
			{ commodities, quantities },
			{ commodities: ['coal'], quantities: [] }
		];
		return [
			locatedWords(row, lines, dossierEn, english),
			locatedWords(row, lines, dossierUk, ukrainian)
		].map((text) => text && plain(text));
	};

	it('are by-products where it is the main resource of none of them', () => {
		expect(told(['titanium', 'coal'])).toEqual([
			'The only published figure is of a deposit where it is a by-product: 84 kt, behind the front line.',
			'Єдині оприлюднені дані — про родовище, де копалина супутня: 84 тис. т, за лінією фронту.'
		]);
		expect(told(['coal'])[0]).toBe(
			'Known of 1 deposit with a figure: 84 kt, behind the front line.'
		);
	});

	it('are not the estimate where that is of a published split', () => {
		const shares = { ...resource, basis: 'shares' as const, behind: null, total: null };
		const some = { ...located, behind: 42e3, deposits: 3 };
		expect(told(['coal'], { resource: shares, located: some })[0]).toBe(
			'Known of 3 deposits with a figure: 84 kt, of which 42 kt behind the front line. These deposits are not typical of the country: their part behind the line is not the estimate.'
		);
	});

	it('are spoken of as one where there is one', () => {
		const shares = { ...resource, basis: 'shares' as const, behind: null, total: null };
		const [en, uk] = told(['coal'], { resource: shares });
		expect(en).toMatch(/This deposit is not typical/);
		expect(uk).toMatch(/Це родовище не показове/);
	});

	it('are left out where there are none', () => {
		expect(told(['coal'], { located: null })).toEqual([null, null]);
	});
});
