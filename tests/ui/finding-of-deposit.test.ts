import { expect, test } from 'vitest';
import { estimateAt } from '../../src/lib/domain/estimate/estimate-at';
import { usualDraws } from '../../src/lib/domain/monte-carlo/draws';
import { IntervalEstimator } from '../../src/lib/domain/monte-carlo/interval-estimator';
import { isoDate } from '../../src/lib/domain/dataset/iso-date';
import { dossier } from '../../src/lib/i18n/dossier/en';
import { findingOfDeposit } from '../../src/lib/ui/share/finding-of-deposit';
import { sharedCommodity, sharedOblast } from '../../src/lib/ui/share/shared-page';
import { nameInSentence } from '../../src/lib/i18n/language/name-in-sentence';
import { distanceWords } from '../../src/lib/ui/deposit/side-words';
import { commodity, country, price, type Site } from '../domain/estimate/estimate-fixture';
import { english, ukrainian } from './finding-speech';

const sites: readonly Site[] = [
	{ id: 'a', commodity: 'coal', tonnes: 40, category: 'c2', distanceKm: 5 },
	{ id: 'b', commodity: 'coal', tonnes: null, distanceKm: -500 },
	{ id: 'c', commodity: 'titanium', tonnes: null, distanceKm: 500, oblast: 'UA-30' }
];
const { dataset, history } = country(
	sites,
	[
		commodity('coal', { nameEn: 'Coal', nameUk: 'Вугілля' }),
		commodity('titanium', { nameEn: 'Titanium', nameUk: 'Титан' })
	],
	[price('coal', { low: 100e6, central: 200e6, high: 300e6 })]
);
const options = { date: isoDate('2022-04-20'), oblast: null, prices: '2021-2025' } as const;
const estimate = new IntervalEstimator(dataset, history, usualDraws).of(
	estimateAt(dataset, history, options)
);
const { question } = estimate;

/** Intl separates with several kinds of space; a reader sees a space. */
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

function said(id: string, speech: typeof english | typeof ukrainian) {
	const deposit = dataset.deposits.find((one) => one.id === id)!;
	const control = estimate.control.get(id)!;
	return plain(
		findingOfDeposit({ deposit, facts: dataset, days: [{ control, question }] }, speech)
	);
}

/** The distance in the words of the page of a deposit, within a sentence. */
const far = (id: string, speech: typeof english | typeof ukrainian) =>
	nameInSentence(plain(distanceWords(estimate.control.get(id)!, speech)));

test('a deposit: name, resources, oblast, side, distance, quantity, value, prices', () => {
	expect(said('a', english)).toBe(
		`a (coal; UA-14) on 20 April 2022: too near the line to tell; ${far('a', english)}; rests on: the distance of a point to the front line. Published, weighted by category: coal 20 t (12–28 t) (ore; c2). Gross in-ground value: coal USD 1–8 billion. Ranges go from the lowest to the highest weight of the reserve category and, in dollars, price. Prices of 2021–2025: low to high. Gross in-ground value is the sticker price of rock in the ground, not wealth, not profit, not damage: no cost of any kind is taken off.`
	);
	expect(said('a', ukrainian)).toBe(
		`a (вугілля; UA-14), станом на 20 квітня 2022 року: надто близько до лінії, щоб визначити бік; ${far('a', ukrainian)}; підстава: відстань точки до лінії фронту. Оприлюднено, зважено за категорією: вугілля — 20 т (12–28 т) (руда; c2). Валова вартість у надрах: вугілля — 1–8 млрд дол. США. Діапазони — від найнижчого до найвищого вагового коефіцієнта категорії запасів, а в доларах і ціни. Ціни 2021–2025 років: від низької до високої. Валова вартість у надрах — це ринкова ціна сировини, що ще лежить у надрах, а не багатство, не прибуток і не збитки: жодних витрат не віднято.`
	);
});

test('its value is that of the price case; of an outline, its part behind the line is told', () => {
	const deposit = dataset.deposits.find((one) => one.id === 'a')!;
	const control = {
		...estimate.control.get('a')!,
		basis: 'area' as const,
		share: { low: 0.2, central: 0.3, high: 0.4 }
	};
	const day = { control, question: { ...question, priceCase: 'low' as const } };
	const finding = plain(findingOfDeposit({ deposit, facts: dataset, days: [day] }, english));
	// 12 to 28 t at USD 100 million each.
	expect(finding).toContain('coal USD 1–3 billion. ');
	expect(finding).toContain('Prices of 2021–2025: low.');
	expect(finding).toMatch(/too near the line to tell; [^;]*30%/);
});

test('of two dates each tells the side, the amounts are told once', () => {
	const deposit = dataset.deposits.find((one) => one.id === 'a')!;
	const dates = ['2022-02-20', '2022-04-20'] as const;
	const [earlier, later] = dates.map((date) => {
		const at = estimateAt(dataset, history, { ...options, date: isoDate(date) });
		return { control: at.control.get('a')!, question: at.question };
	});
	const finding = plain(
		findingOfDeposit({ deposit, facts: dataset, days: [earlier!, later!] }, english)
	);
	expect(finding.match(/a \(coal; UA-14\) on \d+ \w+ 2022/g)).toEqual([
		'a (coal; UA-14) on 20 February 2022',
		'a (coal; UA-14) on 20 April 2022'
	]);
	expect(finding.split('Published, weighted by category').length).toBe(2);
});

test('a deposit without a figure says so, and nothing of money', () => {
	expect(said('b', english)).toBe(
		`b (coal; UA-14) on 20 April 2022: not behind the front line; ${far('b', english)}; rests on: the distance of a point to the front line. No published figure of it is counted.`
	);
	expect(said('b', english)).not.toContain('Prices');
});

const at = { origin: 'https://minerals.example', pathname: '/commodity/coal/' };
const manifest = { version: '2022-04-20-00000000' } as Parameters<
	typeof sharedCommodity
>[0]['manifest'];
const labels = dataset.commodities;

test('the page of a resource tells its share, or its deposits where it has none', () => {
	const pageOf = (id: string) => ({
		...{ question, manifest },
		label: labels.find((one) => one.id === id)!,
		row: estimate.commodities.find((one) => one.commodity === id) ?? null
	});
	const coal = sharedCommodity(pageOf('coal'), english, at);
	expect(coal).toMatchObject({ title: 'Coal', url: 'https://minerals.example/commodity/coal/' });
	expect(plain(coal.finding)).toMatch(
		/^On 20 April 2022, this much .+ lies behind the front line: coal 84% \(0–100%\), 0 of 2 deposits behind the line, 1 too near to tell\. Evidence C.+ Ranges are 90% intervals\.$/
	);
	expect(plain(sharedCommodity(pageOf('titanium'), english, at).finding)).toContain(
		'by number of deposits in Ukraine: titanium 1 of 1 deposit behind the line.'
	);
});

test('the page of an oblast of which deposits alone are counted tells these, and its land', () => {
	const oblast = dataset.oblasts.find(({ code }) => code === 'UA-30')!;
	const area = { low: 0.1, central: 0.2, high: 0.3 };
	const own = estimateAt(dataset, history, { ...options, oblast: 'UA-30' });
	const page = { oblast, area, manifest, labels, estimate: own };
	expect(plain(sharedOblast(page, dossier, english, at).finding)).toBe(
		`On 20 April 2022, by number of deposits in ${oblast.nameEn}: titanium 1 of 1 deposit behind the line. ${oblast.nameEn}: 20% of its land lies behind the front line.`
	);
});
